"""python-igraph (C): removes some actors one by one and computes both rows afresh. The graph as JSON on standard input."""
import json, sys, time
import igraph

graph = json.load(sys.stdin)
whole = igraph.Graph(graph["n"], [(a, b) for a, b, _ in graph["ties"]])
own = whole.harmonic_centrality(normalized=False)
near = sum(own)
rows = []
start = time.process_time()
for v in graph["removed"]:
    g = whole.copy()
    g.delete_vertices(v)
    left = g.vcount()
    joined = sum(size * (size - 1) for size in g.components().sizes())
    loss = 1 - sum(g.harmonic_centrality(normalized=False)) / (near - 2 * own[v])
    rows.append([v, loss, 1 - joined / (left * (left - 1))])
print(json.dumps({"cpu": time.process_time() - start, "rows": rows, "version": igraph.__version__}))
