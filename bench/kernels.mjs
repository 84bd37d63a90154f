// What is measured: the measure of this library, and who else has it. Small graphs show the first call, large ones the limit.

/** Kernel, graphs, and the peers that have it. */
export const kernels = [
  ['betweenness', ['w60', 's500', 's2k', 's2kd'], ['graphology', 'igraph', 'networkx']],
  ['betweennessWeighted', ['w60', 's500', 's2k'], ['graphology', 'igraph']],
  ['crossSectorBetweenness', ['w60', 's500', 's2k'], ['own betweenness']],
  ['closeness', ['w60', 's500', 's2k', 'm10k'], ['graphology', 'igraph']],
  ['harmonic', ['s2k', 'm10k'], ['igraph']],
  ['constraint', ['w60', 's2k', 'm10k', 'l100k'], ['igraph']],
  ['brokerage', ['w60d', 's2kd'], ['sna']],
  ['cutpoints', ['w60', 's2k', 'm10k', 'l100k'], ['igraph', 'networkx']],
  ['fragmentationWithout', ['w60', 's500', 's2k', 'm10k'], ['own cutpoints']],
  ['pagerank', ['w60', 's2k', 'l100k'], ['graphology', 'igraph', 'networkx']],
  ['eigenvector', ['w60', 's2k', 'm10k', 'l100k'], ['graphology', 'igraph']],
  ['core', ['w60', 's2k', 'l100k'], ['igraph']],
  ['louvain', ['w60', 's2k', 'm10k', 'l100k'], ['graphology', 'igraph']],
  ['triads', ['s2kd'], ['igraph']],
  ['eiTest', ['w60', 's500', 's2k'], []],
];
