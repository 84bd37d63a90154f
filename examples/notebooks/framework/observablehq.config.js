// Nothing from the network: no fonts, no search, no telemetry; every library comes from node_modules.
export default {
  title: 'Who holds the network together?',
  root: 'src',
  output: 'dist',
  globalStylesheets: [],
  sidebar: false,
  toc: false,
  pager: false,
  footer: '',
};
