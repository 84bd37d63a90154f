// `social-capital/node`: what needs a file system.
export { readWorkshopPath } from './io/node/read-workshop-path.js';
