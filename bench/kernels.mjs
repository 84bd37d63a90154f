// What is measured: the measure of this library, and who else has it. Small graphs show the first call, large ones the limit.

/** Kernel, graphs, and the peers that have it. */
export const kernels = [
  ['betweenness', ['w60', 's500', 's2k', 's2kd'], ['graphology', 'igraph', 'networkx']],
  ['betweennessWeighted', ['s500', 's2k'], ['graphology', 'igraph']],
  ['crossSectorBetweenness', ['s500', 's2k'], []],
  ['closeness', ['s500', 's2k', 'm10k'], ['graphology', 'igraph']],
  ['harmonic', ['s2k', 'm10k'], ['igraph']],
  ['constraint', ['s2k', 'm10k', 'l100k'], ['igraph']],
  ['brokerage', ['w60d', 's2kd'], ['sna']],
  ['cutpoints', ['s2k', 'm10k', 'l100k'], ['igraph', 'networkx']],
  ['fragmentationWithout', ['s500', 's2k', 'm10k'], []],
  ['pagerank', ['s2k', 'l100k'], ['graphology', 'igraph', 'networkx']],
  ['eigenvector', ['s2k', 'm10k', 'l100k'], ['graphology', 'igraph']],
  ['core', ['s2k', 'l100k'], ['igraph']],
  ['louvain', ['s2k', 'm10k', 'l100k'], ['graphology', 'igraph']],
  ['triads', ['s2kd'], ['igraph']],
  ['eiTest', ['s500', 's2k'], []],
];
