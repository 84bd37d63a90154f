// `social-capital/datasets`: workshops that ship with the package.
export type { Dataset } from './datasets/dataset.js';
export { datasets } from './datasets/datasets.js';
export { wcen } from './datasets/wcen.js';
