#!/usr/bin/env python3
"""Writes smallest-networks.json: every figure that a package, or a formula of docs/methods.md worked out here by brute
force, gives for the five smallest networks, for test/measures/edge-cases.test.ts and docs/smallest-networks.md.

    /usr/bin/python3 test/reference/make-smallest.py > test/reference/smallest-networks.json

Made with networkx 2.8.8, python-igraph 0.10.2, numpy 1.24 and, through make-smallest.R, R igraph 1.3.5 and sna 2.7.
Frozen: the test needs neither. Per measure: `by` who says it, and `values` for the networks in order; "undefined" is NaN,
and "refused" is an error or no answer of that package."""
import itertools, json, math, pathlib, subprocess
import igraph as ig, networkx as nx, numpy as np

networks = [([], [], []), (["faith"], [], []), (["faith", "hub", "faith"], [(0, 1)], []), (["faith", "hub"], [(0, 1)], []),
            (["faith"] * 3, [(0, 1), (1, 2)], [])]
SECTORS = ["faith", "hub"]
nan = float("nan")

def over(numerator, denominator): return numerator / denominator if denominator else nan
def H_of(i):
    sectors, ties, _ = networks[i]; H = nx.Graph(); H.add_nodes_from(range(len(sectors)))
    H.add_edges_from(ties, weight=1, cost=1); return H
def G_of(i):
    sectors, ties, _ = networks[i]; return ig.Graph(n=len(sectors), edges=ties)
def per_actor(f): return lambda i: [f(i, v) for v in range(len(networks[i][0]))]
def vec(f): return lambda i: [f(H_of(i))[v] for v in range(len(networks[i][0]))]
def sector(i, v): return networks[i][0][v]
def pairs(n): return [(a, b) for a in range(n) for b in range(a)]
def joined(H): return sum(1 for a, b in pairs(len(H)) if nx.has_path(H, a, b))
def F(H): n = len(H); return 1 - over(joined(H), n * (n - 1) / 2)
def DF(H):
    n = len(H); d = dict(nx.all_pairs_shortest_path_length(H))
    return 1 - over(sum(1 / d[a][b] for a, b in itertools.permutations(H, 2) if b in d[a]), n * (n - 1))
def without(f):
    def g(i, v): H = H_of(i); H.remove_node(v); return f(nx.convert_node_labels_to_integers(H))
    return per_actor(g)
def ei(ties, i): e = sum(sector(i, a) != sector(i, b) for a, b in ties); return over(2 * e - len(ties), len(ties))
def own(i, v): return [t for t in networks[i][1] if v in t]
def groups(i): return [s for s in SECTORS if s in networks[i][0]]
def group_ei(i, g):
    ends = [(v, t) for v in range(len(networks[i][0])) if sector(i, v) == g for t in own(i, v)]
    e = sum(sector(i, a) != sector(i, b) for _, (a, b) in ends); return over(2 * e - len(ends), len(ends))
def expected_ei(i):
    labels, ties, _ = networks[i]
    deals = list(itertools.permutations(labels)) if len(labels) > 1 else []
    # the mean over all ways to deal out the labels of (E - I)/(E + I), for one tie as for many
    return over(sum(1 if d[0] != d[1] else -1 for d in deals), len(deals))
def everett_valente(i, v):
    H = H_of(i); b = nx.betweenness_centrality(H, normalized=False)[v]
    return (2 * b + len(nx.node_connected_component(H, v)) - 1) / H.degree(v) if b > 0 else 0
def bridging(i, v):
    H = H_of(i)
    if H.degree(v) == 0: return nan
    return nx.betweenness_centrality(H, normalized=False)[v] / H.degree(v) / sum(1 / H.degree(u) for u in H[v])
def hits(i):
    H = H_of(i)
    if not H.number_of_edges(): return [nan] * len(H)
    A = nx.to_numpy_array(H); values, vectors = np.linalg.eigh(A @ A.T)
    top = vectors[:, values > values[-1] - 1e-9]; x = top @ (top.T @ np.ones(len(H)))  # where the iteration from ones ends
    return list(x / x.max())
def eigen(i):
    H = H_of(i)
    if not H.number_of_edges(): return [nan] * len(H)
    x = np.abs(np.linalg.eigh(nx.to_numpy_array(H))[1][:, -1]); return list(x / x.max())
def katz(i):
    A = nx.to_numpy_array(H_of(i)) if networks[i][0] else np.zeros((0, 0)); n = len(A)
    return list(np.linalg.solve(np.eye(n) - A / (A.sum(0).max() + 1), np.ones(n))) if n else []
def ego(f): return per_actor(lambda i, v: f(nx.ego_graph(H_of(i), v))[v] if H_of(i).degree(v) else nan)
def hierarchy(i, v):
    H = H_of(i); k = H.degree(v)
    if k == 0: return nan
    if k == 1: return 1
    c = [nx.local_constraint(H, v, u) for u in H[v]]; m = sum(c) / k
    return sum(x / m * math.log(x / m) for x in c) / (k * math.log(k))
def cross(i):
    H = H_of(i); parts = [[v for v in H if sector(i, v) == g] for g in groups(i)]
    if len(parts) < 2: return [nan] * len(H)
    b = nx.betweenness_centrality_subset(H, parts[0], parts[1], normalized=False); return [2 * b[v] for v in H]
def core(i):
    """Smallest core with fewest errors, the first in order of ids."""
    H = H_of(i); best = None
    for size in range(len(H) + 1):
        for chosen in itertools.combinations(H, size):
            errors = sum(((a in chosen) + (b in chosen), H.has_edge(a, b)) in [(2, False), (0, True)] for a, b in pairs(len(H)))
            if best is None or errors < best[0]: best = (errors, chosen)
    return [v in best[1] for v in H]
def best_division(i):
    """The division into parts that hang together with the largest modularity of all, the fewest parts among equals."""
    H = H_of(i); n = len(H)
    if not H.number_of_edges(): return list(range(1, n + 1))
    found = []
    for labels in itertools.product(range(n), repeat=n):
        parts = [{v for v in H if labels[v] == p} for p in sorted(set(labels), key=labels.index)]
        if all(nx.is_connected(H.subgraph(p)) for p in parts): found.append((-round(nx.community.modularity(H, parts), 12), len(parts), [sorted(map(list, parts)).index(sorted(next(p for p in parts if v in p))) + 1 for v in H]))
    return min(found)[2]
def freeman(values, most): return over(sum(max(values) - x for x in values), most)
def degree_central(i): d = [k for _, k in H_of(i).degree()]; n = len(d); return freeman(d, (n - 1) * (n - 2)) if n else nan
def bridging_ratio(i):
    """Least and most over all ways to fill in who holds authority: exactly one end makes a tie linking."""
    labels, ties, _ = networks[i]; shares = []
    for authority in itertools.product([0, 1], repeat=len(labels)):
        far = sum(authority[a] != authority[b] or labels[a] != labels[b] for a, b in ties); shares.append(over(far, len(ties)))
    return [min(shares), max(shares)] if ties else nan
def yule(i):
    H = H_of(i); a = b = c = d = 0
    for u, v in pairs(len(H)):
        same, tied = sector(i, u) == sector(i, v), H.has_edge(u, v)
        a += same and tied; b += same and not tied; c += tied and not same; d += not tied and not same
    return over(a * d - b * c, a * d + b * c)
def roles(i, v, partial=False):
    H = H_of(i); r = dict.fromkeys("coordinator consultant boundary liaison brokerageTotal".split(), 0)
    for a, b in itertools.combinations(H[v], 2):
        if H.has_edge(a, b): continue
        x, y, z = sector(i, a), sector(i, v), sector(i, b)
        role = "coordinator" if x == y == z else "consultant" if x == z else "boundary" if y in (x, z) else "liaison"
        credit = 1 / len(set(H[a]) & set(H[b])) if partial else 1; r[role] += credit; r["brokerageTotal"] += credit
    return r
def broker(i, v):
    H = H_of(i); near = list(itertools.combinations(H[v], 2)); open_ = [(a, b) for a, b in near if not H.has_edge(a, b)]
    return {"pairs": len(near), "untied": len(open_), "exclusive": sum(set(H[a]) & set(H[b]) == {v} for a, b in open_)}
def triads(i):
    H = H_of(i).to_directed(); return nx.triadic_census(H)
def components(i):
    parts = sorted(nx.connected_components(H_of(i)), key=lambda p: (-len(p), min(p))); return [next(k + 1 for k, p in enumerate(parts) if v in p) for v in H_of(i)]
def per_tie(f): return lambda i: [f(i, t) for t in networks[i][1]]
def cuts(i): points = set(nx.articulation_points(H_of(i))); return [v in points for v in H_of(i)]
def blocks_of(i): return [sum(v in b for b in nx.biconnected_components(H_of(i))) for v in H_of(i)]
def homophily(i): G = G_of(i); return G.assortativity_nominal([SECTORS.index(s) for s in networks[i][0]], directed=False)
def modularity(i): return G_of(i).modularity([SECTORS.index(s) for s in networks[i][0]]) if networks[i][0] else nan
def mean_distance(i): return G_of(i).average_path_length(directed=False, unconn=True)
def mixing(i):
    count = lambda x, y: sum((sector(i, a), sector(i, b)) in [(x, y), (y, x)] for a, b in networks[i][1])
    return [[count(x, y) for y in groups(i)] for x in groups(i)]
def density_within(i, g): k = [v for v in H_of(i) if sector(i, v) == g]; return over(H_of(i).subgraph(k).number_of_edges(), len(k) * (len(k) - 1) / 2)
def bonding(i, g): return density_within(i, g)

nxs, igs, fo = "networkx", "igraph", "formula"
figures = {
    "actorAuthority": ("numpy", hits), "actorHub": ("numpy", hits),
    "actorBetweenness": (nxs, vec(lambda H: nx.betweenness_centrality(H, normalized=False))),
    "actorBetweenness normalised": (nxs, vec(nx.betweenness_centrality)),
    "actorBetweenness weighted": (nxs, vec(lambda H: nx.betweenness_centrality(H, normalized=False, weight="cost"))),
    "actorBlocks": (nxs, blocks_of),
    "actorBridgingCentrality": (fo, per_actor(bridging)),
    "actorCloseness": (nxs, vec(nx.closeness_centrality)),
    "actorCloseness reached": (nxs, vec(lambda H: nx.closeness_centrality(H, wf_improved=False))),
    "actorCloseness in": (nxs, vec(nx.closeness_centrality)),
    "actorCloseness weighted": (nxs, vec(lambda H: nx.closeness_centrality(H, distance="cost"))),
    "actorComponent": (nxs, components), "actorStrongComponent": (nxs, components),
    "actorConstraint": (nxs, vec(nx.constraint)), "actorConstraint ego weighted": (nxs, ego(lambda E: nx.constraint(E, weight="weight"))),
    "actorCore": (nxs, vec(nx.core_number)),
    "actorCrossSectorBetweenness": (nxs, cross), "actorCrossSectorBetweenness weighted": (nxs, cross),
    "actorDegree": (nxs, vec(lambda H: H.degree)), "actorIndegree": (nxs, vec(lambda H: H.to_directed().in_degree)),
    "actorOutdegree": (nxs, vec(lambda H: H.to_directed().out_degree)), "actorStrength": (nxs, vec(lambda H: H.degree(weight="weight"))),
    "actorInstrength": (nxs, vec(lambda H: H.to_directed().in_degree(weight="weight"))),
    "actorOutstrength": (nxs, vec(lambda H: H.to_directed().out_degree(weight="weight"))),
    "actorFragmentationWithout": (fo, without(F)), "actorDistanceFragmentationWithout": (fo, without(DF)),
    "actorEI": (fo, per_actor(lambda i, v: ei(own(i, v), i))),
    "actorEccentricity": (igs, lambda i: G_of(i).eccentricity() if networks[i][0] else []),
    "actorEffectiveSize": (nxs, vec(nx.effective_size)), "actorEffectiveSize ego": (nxs, ego(nx.effective_size)),
    "actorEfficiency": (nxs, per_actor(lambda i, v: over(nx.effective_size(H_of(i))[v], H_of(i).degree(v)))),
    "actorEigenvector": ("numpy", eigen),
    "actorEverettValente": (fo, per_actor(everett_valente)),
    "actorEverettValente normalised": (fo, per_actor(lambda i, v: over(everett_valente(i, v), ((lambda n: (2 * ((n - 1) ** 2 // 4) + n - 1) / 2)(len(H_of(i))))))),
    "actorHarmonic": (nxs, vec(nx.harmonic_centrality)),
    "actorHarmonic normalised": (nxs, per_actor(lambda i, v: over(nx.harmonic_centrality(H_of(i))[v], len(H_of(i)) - 1))),
    "actorHierarchy": (fo, per_actor(hierarchy)),
    "actorIsCutpoint": (nxs, cuts), "actorIsCutpoint strong": (nxs, cuts), "actorIsCutpoint recursive": (nxs, cuts),
    "actorKatz": ("numpy", katz),
    "actorPagerank": (igs, lambda i: G_of(i).pagerank() if networks[i][0] else []),
    "communities": (fo, best_division), "corePeriphery": (fo, core),
    "groupBondingDensity": (fo, lambda i: [bonding(i, g) for g in groups(i)]), "groupEI": (fo, lambda i: [group_ei(i, g) for g in groups(i)]),
    "groupMixing": (fo, mixing),
    "honestBroker": (fo, per_actor(broker)), "brokerageRoles": (fo, per_actor(roles)), "brokerageRoles partial": (fo, per_actor(lambda i, v: roles(i, v, True))),
    "networkBlocks": (nxs, lambda i: len(list(nx.biconnected_components(H_of(i))))),
    "networkBridges": (nxs, lambda i: len(list(nx.bridges(H_of(i))))),
    "networkBridgingRatio": (fo, bridging_ratio),
    "networkComponents": (nxs, lambda i: nx.number_connected_components(H_of(i))),
    "networkConnectedness": (fo, lambda i: 1 - F(H_of(i))), "networkFragmentation": (fo, lambda i: F(H_of(i))),
    "networkCutpoints": (nxs, lambda i: len(list(nx.articulation_points(H_of(i))))),
    "networkDegreeCentralisation": (fo, degree_central),
    "networkDensity": (igs, lambda i: G_of(i).density()),
    "networkDiameter": (igs, lambda i: G_of(i).diameter()), "networkRadius": (igs, lambda i: G_of(i).radius()),
    "networkDistanceFragmentation": (fo, lambda i: DF(H_of(i))),
    "networkDyadCensus": (igs, lambda i: dict(zip(["mutual", "asymmetric", "none"], ig.Graph(n=len(networks[i][0]), edges=networks[i][1] + [(b, a) for a, b in networks[i][1]], directed=True).dyad_census()))),
    "networkEI": (fo, lambda i: ei(networks[i][1], i)), "networkEIExpected": (fo, expected_ei),
    "networkHomophily": (igs, homophily),
    "networkIsolates": (nxs, lambda i: nx.number_of_isolates(H_of(i))),
    "networkMeanDistance": (igs, mean_distance), "networkModularity": (igs, modularity),
    "networkTransitivity": (igs, lambda i: G_of(i).transitivity_undirected(mode="nan")),
    "networkTriadCensus": (nxs, triads), "networkYulesQ": (fo, yule),
    "statedGroups": (fo, lambda i: networks[i][0]),
    "tieBetweenness": (igs, lambda i: G_of(i).edge_betweenness(directed=False)), "tieBetweenness weighted": (igs, lambda i: G_of(i).edge_betweenness(directed=False, weights=[1] * len(networks[i][1])) if networks[i][1] else []),
    "tieEmbeddedness": (nxs, per_tie(lambda i, t: len(list(nx.common_neighbors(H_of(i), *t))))),
    "tieIsBridge": (nxs, per_tie(lambda i, t: t in set(nx.bridges(H_of(i))))),
}

def clean(x):
    if isinstance(x, dict): return {str(k): clean(v) for k, v in x.items()}
    if isinstance(x, (list, tuple)): return [clean(v) for v in x]
    if isinstance(x, (bool, np.bool_)): return bool(x)
    if isinstance(x, str): return x
    if x is None or math.isnan(x) or math.isinf(x): return "undefined"
    y = float("%.12g" % float(x)); return int(y) if y == int(y) else y

found = {}
for key, (by, f) in figures.items():
    values = []
    for i in range(5):
        try: values.append(clean(f(i)))
        except Exception: values.append("refused")
    found[key] = {"by": by, "values": values}
r = subprocess.run(["Rscript", str(pathlib.Path(__file__).with_name("make-smallest.R"))], capture_output=True, text=True, check=True)
found.update(json.loads(r.stdout))
print("{\n" + ",\n".join(json.dumps(k) + ": " + json.dumps(found[k]) for k in sorted(found)) + "\n}")
