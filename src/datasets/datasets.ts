import type { Dataset } from './dataset.js';
import { wcen } from './wcen.js';

/** Every workshop that ships with the package. */
export const datasets: readonly Dataset[] = Object.freeze([
  Object.freeze({
    name: 'wcen',
    title: 'Wandsworth Community Empowerment Network',
    source:
      'Burgess, R. A. and Choudary, N. (2017), Coproduction from Theory to Practice: Wandsworth Community Empowerment Network',
    licence: 'The tables: MIT, as this package. The report they are coded from is its authors’ and is not included.',
    read: wcen,
  }),
]);
