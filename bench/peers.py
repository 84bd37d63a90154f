"""python-igraph (C) and networkx: GRAPH.json on standard input; peers.py TOOL KERNEL BUDGET prints one JSON line."""
import json, statistics, sys, time

tool, kernel, budget = sys.argv[1], sys.argv[2], float(sys.argv[3])
graph = json.load(sys.stdin); n, directed, ties = graph["n"], graph["directed"], graph["ties"]
cost = [1 / s for _, _, s in ties]
if tool == "igraph":
    import igraph
    g = igraph.Graph(n, [(a, b) for a, b, _ in ties], directed=directed)
    calls = {
        "betweenness": lambda: g.betweenness(), "betweennessWeighted": lambda: g.betweenness(weights=cost),
        "closeness": lambda: g.closeness(mode="out"), "harmonic": lambda: g.harmonic_centrality(mode="out"),
        "constraint": lambda: g.constraint(), "cutpoints": lambda: g.articulation_points(), "pagerank": lambda: g.pagerank(),
        "eigenvector": lambda: g.eigenvector_centrality(), "core": lambda: g.coreness(),
        "louvain": lambda: g.community_multilevel(), "triads": lambda: g.triad_census(),
    }
else:
    import networkx
    g = (networkx.DiGraph if directed else networkx.Graph)(); g.add_nodes_from(range(n)); g.add_edges_from((a, b) for a, b, _ in ties)
    calls = {
        "betweenness": lambda: networkx.betweenness_centrality(g), "pagerank": lambda: networkx.pagerank(g),
        "cutpoints": lambda: list(networkx.articulation_points(g)),
    }
times = []
while not times or (len(times) < 200 and sum(times) + times[-1] < budget):
    start = time.process_time(); calls[kernel](); times.append(time.process_time() - start)
quality = {"quality": calls[kernel]().modularity} if kernel == "louvain" else {}
print(json.dumps({"kernel": kernel, "graph": graph["name"], "tool": tool, "cpu": statistics.median(times), "first": times[0], "repeats": len(times), **quality}))
