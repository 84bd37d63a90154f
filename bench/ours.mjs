// One process per kernel and graph: node bench/ours.mjs TOOL KERNEL GRAPH BUDGET, where TOOL is ours or graphology.
import { DirectedGraph, UndirectedGraph } from 'graphology';
import { betweenness, closeness, eigenvector, pagerank } from 'graphology-metrics/centrality/index.js';
import * as library from '../dist/index.js';
import louvain from 'graphology-communities-louvain';
import { makeGraph } from './graphs.mjs';
import { measure } from './measure.mjs';

const [tool, kernel, name, budget = '2'] = process.argv.slice(2);
const graph = makeGraph(name);
const id = (v) => `v${String(v).padStart(6, '0')}`;

/** The view measured. The largest graph comes as columns, as a network of that size would. */
function viewOf() {
  if (graph.n >= 100_000) {
    return library.viewFromColumns({
      ids: graph.sector.map((_, v) => id(v)),
      source: Uint32Array.from(graph.ties, ([a]) => a),
      target: Uint32Array.from(graph.ties, ([, b]) => b),
      strength: Float64Array.from(graph.ties, ([, , strength]) => strength),
      sector: graph.sector.map((sector) => `s${sector}`),
    });
  }
  const net = library.network({
    actors: graph.sector.map((sector, v) => ({ id: id(v), sector: `s${sector}` })),
    ties: graph.ties.map(([a, b, strength]) => ({ source: id(a), target: id(b), strength, directed: graph.directed })),
  });
  return library.view(net, { direction: graph.directed ? 'directed' : 'weak' });
}

function ours() {
  const seen = viewOf();
  // A view's figures are remembered; a copy is another view.
  const fresh = () => ({ ...seen });
  // What a view makes when it is first asked for is no part of a measure.
  fresh();
  const calls = {
    betweenness: () => library.actorBetweenness(fresh()),
    betweennessWeighted: () => library.actorBetweenness(fresh(), { weighted: true }),
    crossSectorBetweenness: () => library.actorCrossSectorBetweenness(fresh()),
    closeness: () => library.actorCloseness(fresh()),
    harmonic: () => library.actorHarmonic(fresh()),
    constraint: () => library.actorConstraint(fresh()),
    brokerage: () => library.brokerageRoles(fresh()),
    cutpoints: () => library.actorIsCutpoint(fresh()),
    fragmentationWithout: () => library.actorFragmentationWithout(fresh()),
    pagerank: () => library.actorPagerank(fresh()),
    eigenvector: () => library.actorEigenvector(fresh()),
    core: () => library.actorCore(fresh()),
    louvain: () => library.communities(fresh(), { runs: 1 }),
    triads: () => library.networkTriadCensus(fresh()),
    eiTest: () => library.eiTest(fresh(), { draws: 1000 }),
  };
  return calls[kernel];
}

function graphology() {
  const other = graph.directed ? new DirectedGraph() : new UndirectedGraph();
  graph.sector.forEach((_, v) => other.addNode(id(v)));
  for (const [a, b, strength] of graph.ties) other.addEdge(id(a), id(b), { cost: 1 / strength });
  const plain = { getEdgeWeight: null };
  const calls = {
    betweenness: () => betweenness(other, { ...plain, normalized: false }),
    betweennessWeighted: () => betweenness(other, { getEdgeWeight: 'cost', normalized: false }),
    closeness: () => closeness(other, { wassermanFaust: true }),
    pagerank: () => pagerank(other, plain),
    eigenvector: () => eigenvector(other, { ...plain, maxIterations: 1000 }),
    louvain: () => louvain.detailed(other, plain),
  };
  return calls[kernel];
}

const call = (tool === 'ours' ? ours : graphology)();
const measured = measure(call, Number(budget));
/** How good the communities are; another run counts like another seed. */
const quality = kernel === 'louvain' ? { quality: call().modularity } : {};
console.log(JSON.stringify({ kernel, graph: name, tool, ...measured, ...quality }));
