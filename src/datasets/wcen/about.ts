/** Made by scripts/make-datasets.mjs from examples/wcen/about.csv; change it there. */
export const about: readonly (readonly string[])[] = [
  ['key', 'value'],
  ['title', 'Wandsworth Community Empowerment Network'],
  ['place', 'Wandsworth, London'],
  ['date', '2016-01'],
  ['language', 'en'],
  [
    'source',
    'Burgess, R. A. and Choudary, N. (2017), Coproduction from Theory to Practice: Wandsworth Community Empowerment Network',
  ],
  ['consent', 'roles'],
  ['schema_version', '1'],
  ['focal', 'director'],
  ['hub', 'wcen'],
  ['waves', 'phase-0;2015-16'],
  ['sectors', 'hub;community;shared;statutory;funder'],
  ['authority_sectors', 'statutory'],
  ['power_scale', '1-5'],
];
