/** Who may import whom: the table of ARCHITECTURE.md, enforced. */
const may = {
  kernel: [],
  model: ['kernel'],
  datasets: ['kernel', 'model'],
  io: ['kernel', 'model'],
  view: ['kernel', 'model'],
  measures: ['kernel', 'model', 'view'],
  risk: ['kernel', 'model', 'view', 'measures'],
  layout: ['kernel', 'model', 'view'],
  scene: ['kernel', 'model', 'datasets', 'view', 'measures', 'risk', 'layout'],
  render: ['kernel', 'scene'],
  figures: ['kernel', 'model', 'datasets', 'view', 'measures', 'risk', 'layout', 'scene', 'render'],
  report: ['kernel', 'model', 'datasets', 'view', 'measures', 'risk', 'layout', 'scene', 'render', 'figures'],
  cli: [
    'kernel',
    'model',
    'datasets',
    'io',
    'view',
    'measures',
    'risk',
    'layout',
    'scene',
    'render',
    'figures',
    'report',
  ],
};

const rooms = Object.entries(may).map(([room, allowed]) => ({
  name: `${room}-imports`,
  severity: 'error',
  from: { path: `^src/${room}/` },
  to: { path: '^src/', pathNot: `^src/(${[room, ...allowed].join('|')})/` },
}));

module.exports = {
  forbidden: [
    ...rooms,
    { name: 'no-cycles', severity: 'error', from: { path: '^src/' }, to: { circular: true } },
    {
      name: 'a-known-room',
      comment: 'every folder of src has a row in the table above',
      severity: 'error',
      from: {},
      to: { path: '^src/[^/]+/', pathNot: `^src/(${Object.keys(may).join('|')})/` },
    },
    {
      name: 'node-only-at-the-edge',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(cli/|cli\\.ts|io/node/|render/node/)' },
      to: { path: '^node:|^(fs|path|os|process|crypto|url|util|stream|buffer)(/|$)', dependencyTypes: ['core'] },
    },
    {
      name: 'node-rooms-stay-out-of-the-core',
      comment: 'what runs anywhere must not reach the file system through another room',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(cli/|cli\\.ts|node\\.ts|io/node/|render/node/)' },
      to: { path: '^src/(io|render)/node/' },
    },
    {
      name: 'not-to-unresolvable',
      severity: 'error',
      from: { path: '^src/' },
      to: { couldNotResolve: true },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'require', 'node', 'default'] },
  },
};
