#!/usr/bin/env python3
"""Writes near-eigenvectors.json: leading eigenvectors of connected graphs whose two largest eigenvalues nearly agree, for
test/kernel/graph/leading-vector.test.ts.

    /usr/bin/python3 test/reference/make-near-eigenvectors.py > test/reference/near-eigenvectors.json

Two cliques of k hang together by a chain of `chain` vertices; further chains hang on either. Found by block inverse
iteration in 60 decimal places (mpmath), started at numpy's two leading vectors. The file is frozen.
One graph per entry: n, t ties, gap (distance of the two eigenvalues over the larger), x the vector, largest entry 1."""
import json
import mpmath as mp, numpy as np

mp.mp.dps = 60

def graph(k, chain, tails):
    ties = [(i, j) for i in range(k) for j in range(i)]; last, n = 0, k
    def chained(start, length):
        nonlocal n
        for _ in range(length): ties.append((start, n)); start = n; n += 1
        return start
    last = chained(0, chain); other = n; n += k
    ties.extend((other + i, other + j) for i in range(k) for j in range(i)); ties.append((last, other))
    for side, length in tails: chained(1 if side == 0 else other + 1, length)
    return n, ties

def leading(n, ties):
    A = np.zeros((n, n))
    for a, b in ties: A[a, b] = A[b, a] = 1
    near = [np.nonzero(A[v])[0] for v in range(n)]
    values, vectors = np.linalg.eigh(A)
    shift = mp.mpf(float(values[-1])) + mp.mpf("1e-6")
    rows = [[(shift if i == j else mp.mpf(0)) - mp.mpf(A[i, j]) for j in range(n)] for i in range(n)]
    for j in range(n):
        for i in range(j + 1, n):
            if rows[i][j] == 0: continue
            factor = rows[i][j] = rows[i][j] / rows[j][j]
            for c in range(j + 1, n):
                if rows[j][c] != 0: rows[i][c] -= factor * rows[j][c]
    def solve(x):
        for i in range(n): x[i] -= sum((rows[i][j] * x[j] for j in range(i) if rows[i][j] != 0), mp.mpf(0))
        for i in reversed(range(n)): x[i] = (x[i] - sum((rows[i][j] * x[j] for j in range(i + 1, n) if rows[i][j] != 0), mp.mpf(0))) / rows[i][i]
        return x
    dot = lambda x, y: sum((a * b for a, b in zip(x, y)), mp.mpf(0))
    times = lambda x: [sum((x[w] for w in near[v]), mp.mpf(0)) for v in range(n)]
    unit = lambda x: [a / mp.sqrt(dot(x, x)) for a in x]
    x, y = ([mp.mpf(float(a)) for a in vectors[:, at]] for at in (-1, -2))
    for _ in range(6):
        x = unit(solve(x)); y = solve(y); along = dot(x, y); y = unit([b - along * a for a, b in zip(x, y)])
    Ax, Ay = times(x), times(y); a, b, c = dot(x, Ax), dot(x, Ay), dot(y, Ay)
    turn = mp.atan2(2 * b, a - c) / 2
    top = [abs(mp.cos(turn) * p + mp.sin(turn) * q) for p, q in zip(x, y)]
    gap = mp.sqrt((a - c) ** 2 + 4 * b * b) / max(a, c)
    return float(gap), [float(p / max(top)) for p in top]

out = []
for k in (4, 6, 8):
    for chain in (0, 2, 5, 8):
        for tails in ([], [(0, 1)], [(0, 1), (1, 1)], [(0, 3), (1, 2)], [(0, 2), (1, 1)]):
            n, ties = graph(k, chain, tails); gap, x = leading(n, ties)
            out.append(json.dumps({"n": n, "t": ties, "gap": gap, "x": x}, separators=(",", ":")))
print("[\n" + ",\n".join(out) + "\n]")
