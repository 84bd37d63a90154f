#!/usr/bin/env python3
"""Writes random-graphs.jsonl: 1,000 random graphs with figures of igraph and networkx (numpy for the two vectors that
igraph's own iteration gives to fewer digits), for test/measures/differential.test.ts.

    /usr/bin/python3 test/reference/make-reference.py > test/reference/random-graphs.jsonl

Made with python-igraph 0.10.2, networkx 2.8.8 and numpy 1.24. The file is frozen: the test does not need Python.
One graph per line: n vertices, d directed, t ties [source, target, strength], g group per vertex, r figures. Vectors
follow the vertices, those of ties the list t. A vector that is not unique is left out."""
import json, math, random, sys
import igraph as ig, networkx as nx, numpy as np

def ties_of(rng, kind, n):
    pairs = [(a, b) for a in range(n) for b in range(a)]
    if kind == "random": p = rng.uniform(.05, .6); return [e for e in pairs if rng.random() < p]
    if kind == "tree": return [(v, rng.randrange(v)) for v in range(1, n)]
    if kind == "ring": return [(v, (v + 1) % n) for v in range(n)] + [e for e in pairs if rng.random() < .05] if n > 2 else []
    if kind == "hubs":
        ends = [0]; ties = set()
        for v in range(1, n):
            for _ in range(rng.choice([1, 1, 2])):
                w = rng.choice(ends)
                if w != v: ties.add((v, w)); ends += [v, w]
            ends.append(v)
        return sorted(ties)
    if kind == "camps": return [(a, b) for a, b in pairs if rng.random() < (.7 if a % 3 == b % 3 else .08)]
    if kind == "apart": h = n // 2; return [(a, b) for a, b in pairs if (a < h) == (b < h) and rng.random() < .5]
    if kind == "dense": return [e for e in pairs if rng.random() < .9]

def graph(seed):
    rng = random.Random(seed); n = rng.randint(3, 13); directed = seed % 2 == 1
    kind = ["random", "tree", "ring", "hubs", "camps", "apart", "dense"][seed % 7]
    ties = {}
    for a, b in ties_of(rng, kind, n):
        if a == b or (a, b) in ties or (b, a) in ties: continue
        if not directed: ties[min(a, b), max(a, b)] = rng.randint(1, 5); continue
        way = rng.random()
        if way < .7: ties[a, b] = rng.randint(1, 5)
        if way > .4: ties[b, a] = rng.randint(1, 5)
    return n, directed, sorted((a, b, s) for (a, b), s in ties.items()), [rng.randrange(rng.choice([1, 2, 3])) for _ in range(n)]

def leading(matrix):
    """Leading eigenvector of a symmetric matrix, largest entry 1; None unless the eigenvalue stands alone."""
    values, vectors = np.linalg.eigh(matrix)
    if values[-1] < 1e-9 or (len(values) > 1 and values[-1] - values[-2] < 1e-6 * values[-1]): return None
    x = np.abs(vectors[:, -1]); return list(x / x.max())

def clean(x):
    """NaN is null, whole numbers stay whole, 11 digits."""
    if isinstance(x, dict): return {k: clean(v) for k, v in x.items() if v is not None}
    if isinstance(x, (list, tuple)): return [clean(v) for v in x]
    if isinstance(x, (bool, str)) or x is None: return x
    x = float(x)
    if math.isnan(x) or math.isinf(x): return None
    y = float("%.11g" % x); return int(y) if y == int(y) else y

def figures(n, directed, ties, group):
    G = ig.Graph(n=n, edges=[(a, b) for a, b, _ in ties], directed=directed)
    strength = [s for *_, s in ties]; cost = [1 / s for s in strength] or None
    H = (nx.DiGraph if directed else nx.Graph)(); H.add_nodes_from(range(n)); H.add_weighted_edges_from([(a, b, 1 / s) for a, b, s in ties], weight="cost")
    W = H.to_undirected() if directed else H; U = ig.Graph(n=n, edges=sorted({(min(a, b), max(a, b)) for a, b, _ in ties}))
    A = np.zeros((n, n))
    for a, b, _ in ties:
        A[a, b] = 1
        if not directed: A[b, a] = 1
    S = np.maximum(A, A.T); r = {}
    out = H.reverse() if directed else H  # networkx measures incoming distances
    r["betweenness"] = G.betweenness(directed=directed)
    r["betweennessWeighted"] = G.betweenness(directed=directed, weights=cost) if cost else [0] * n
    r["closeness"] = list(nx.closeness_centrality(out).values())
    r["closenessWeighted"] = list(nx.closeness_centrality(out, distance="cost").values())
    r["harmonic"] = list(nx.harmonic_centrality(out).values())
    r["pagerank"] = G.pagerank(damping=.85, directed=directed)
    r["eigenvector"] = leading(S)
    r["katz"] = list(np.linalg.solve(np.eye(n) - A.T / (A.sum(0).max() + 1), np.ones(n)))
    r["constraint"] = G.constraint(); r["constraintWeighted"] = G.constraint(weights=strength) if ties else G.constraint()
    d = [[x for j, x in enumerate(row) if j != i and x < n] for i, row in enumerate(G.distances(mode="out"))]
    r["eccentricity"] = [max(row) if row else None for row in d]
    flat = [x for row in d for x in row]; r["meanDistance"] = sum(flat) / len(flat) if flat else None
    r["core"] = U.coreness(); r["cutpoints"] = sorted(U.articulation_points()); r["bridges"] = sorted(sorted(U.es[e].tuple) for e in U.bridges())
    r["homophily"] = clean(G.assortativity_nominal(group, directed=directed)) if ties else None
    r["modularity"] = W.number_of_edges() and U.modularity(group) or None
    if directed:
        r["strongComponents"] = len(G.connected_components(mode="strong")); t = G.triad_census()
        r["triads"] = [getattr(t, "t" + k) for k in "003 012 102 021D 021U 021C 111D 111U 030T 030C 201 120D 120U 120C 210 300".split()]
        x, y = leading(A @ A.T), leading(A.T @ A)
        r["hub"], r["authority"] = (x, y) if x and y else (None, None)
        r["reciprocity"] = G.reciprocity()
    else:
        r["tieBetweenness"] = G.edge_betweenness(directed=False); r["tieBetweennessWeighted"] = G.edge_betweenness(directed=False, weights=cost) if cost else []
        r["effectiveSize"] = list(nx.effective_size(H).values()); r["transitivity"] = G.transitivity_undirected()
    # networkx compares lengths digit by digit: sixtieths are whole numbers for strengths 1 to 5
    for a, b, c in ties: H[a][b]["sixtieths"] = 60 // c
    cross = {None: [0.0] * n, "sixtieths": [0.0] * n}; names = sorted(set(group))
    for weight, sums in cross.items():
        for p in names:
            for q in names:
                if p == q or (p > q and not directed): continue
                part = nx.betweenness_centrality_subset(H, [v for v in H if group[v] == p], [v for v in H if group[v] == q], normalized=False, weight=weight)
                for v in H: sums[v] += part[v] * (1 if directed else 2)  # networkx halves what it visits once
    several = len(names) > 1  # with one group there is no such pair
    r["crossSector"], r["crossSectorWeighted"] = (cross[None], cross["sixtieths"]) if several else (None, None)
    return r

for seed in range(1, 1001):
    n, directed, ties, group = graph(seed)
    print(json.dumps({"n": n, "d": int(directed), "t": ties, "g": "".join(map(str, group)), "r": clean(figures(n, directed, ties, group))}, separators=(",", ":")))
