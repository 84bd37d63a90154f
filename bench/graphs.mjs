// Fixed-seed graphs: communities with skewed degrees, 10 % pendants (so about 9 % of actors are cutpoints), 4 sectors.

/** Name, actors, ties, whether ties have a direction. */
export const graphs = [
  ['w60', 60, 180, false],
  ['s500', 500, 2500, false],
  ['s2k', 2000, 10000, false],
  ['m10k', 10000, 50000, false],
  ['l100k', 100000, 500000, false],
  ['w60d', 60, 240, true],
  ['s2kd', 2000, 10000, true],
];

function random(seed) {
  let a = seed >>> 0;
  return () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/**
 * One graph of the list.
 *
 * @param {string} wanted - Its name.
 * @returns Number of actors, sector of each, and ties [source, target, strength].
 */
export function makeGraph(wanted) {
  const [name, n, m, directed] = graphs.find(([known]) => known === wanted);
  const r = random(n * 31 + m);
  const parts = Math.max(4, Math.round(Math.sqrt(n) / 2));
  const core = Math.floor(n * 0.9);
  const part = Array.from({ length: n }, () => Math.floor(r() * parts));
  const sector = part.map((p) => (r() < 0.7 ? p % 4 : Math.floor(r() * 4)));
  const members = Array.from({ length: parts }, () => []);
  for (let v = 0; v < core; v++) members[part[v]].push(v);
  const seen = new Set();
  const ties = [];
  const add = (a, b) => {
    const [source, target] = directed || a < b ? [a, b] : [b, a];
    const key = source * n + target;
    if (a === b || seen.has(key)) return;
    seen.add(key);
    ties.push([source, target, 1 + Math.floor(r() * 5)]);
  };
  const pick = (list) => list[Math.floor(list.length * r() ** 1.8)];
  for (let v = core; v < n; v++) add(v, Math.floor(r() * core));
  while (ties.length < m) {
    const home = members[Math.floor(r() * parts)];
    if (home.length < 2) continue;
    const away = r() < 0.8 ? home : members[Math.floor(r() * parts)];
    if (away.length > 0) add(pick(home), pick(away));
  }
  return { name, n, directed, sector, ties };
}
