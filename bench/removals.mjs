// What removals cost: node bench/removals.mjs [loop|linear|abort [CALL]], after npm run build; PYTHON names the interpreter that
// has igraph. Without an argument each part runs in a process of its own.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import * as library from '../dist/index.js';
import { makeGraph } from './graphs.mjs';

const id = (v) => String(v).padStart(7, '0');
const seconds = (value) => `${value.toFixed(3)} s`;

/** The view of a graph of the list, made anew. */
function viewOf(graph) {
  return library.viewFromColumns({
    ids: graph.n,
    source: Uint32Array.from(graph.ties, ([a]) => a),
    target: Uint32Array.from(graph.ties, ([, b]) => b),
    strength: Float64Array.from(graph.ties, ([, , strength]) => strength),
    sector: graph.sector.map((sector) => `s${sector}`),
  });
}

/** Every removal at once against igraph's loop over some, scaled to all; the same numbers in both. */
async function loop() {
  const graph = makeGraph('s2k');
  const removed = Array.from({ length: 20 }, (_, i) => i * 100 + 7);
  const python = spawnSync(
    process.env.PYTHON ?? 'python3',
    [fileURLToPath(new URL('removals_igraph.py', import.meta.url))],
    { input: JSON.stringify({ n: graph.n, ties: graph.ties, removed }), encoding: 'utf8' },
  );
  if (python.status !== 0) throw new Error(python.stderr);
  const theirs = JSON.parse(python.stdout);
  const times = [];
  let found;
  for (let run = 0; run < 3; run++) {
    const seen = viewOf(graph);
    const before = process.cpuUsage();
    found = await library.dependencies(seen);
    const { user, system } = process.cpuUsage(before);
    times.push((user + system) / 1e6);
  }
  const ours = times.sort((a, b) => a - b)[1];
  let apart = 0;
  for (const [v, loss, fragmentation] of theirs.rows) {
    const row = found.rows[v];
    apart = Math.max(apart, Math.abs(row.efficiencyLoss - loss), Math.abs(row.fragmentationWithout - fragmentation));
  }
  const all = (theirs.cpu / removed.length) * graph.n;
  console.log(`2,000 actors, 10,000 ties: dependencies ${seconds(ours)} CPU (${times.map(seconds).join(', ')})`);
  console.log(`igraph ${theirs.version}: ${removed.length} removals ${seconds(theirs.cpu)}, scaled ${seconds(all)}`);
  console.log(`${(all / ours).toFixed(0)} times faster; largest difference of a row ${apart}`);
}

/** Columns of a large graph: communities with skewed degrees, a tenth of the actors with one tie, 4 sectors. */
function largeColumns(n, rows) {
  let state = 1;
  const random = () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const core = Math.floor(n * 0.9);
  const size = 1800;
  const parts = core / size;
  const member = (part) => part * size + Math.floor(size * random() ** 1.8);
  const source = new Uint32Array(rows);
  const target = new Uint32Array(rows);
  for (let row = 0; row < rows; row++) {
    if (row < n - core) {
      source[row] = core + row;
      target[row] = Math.floor(random() * core);
      continue;
    }
    const home = Math.floor(random() * parts);
    source[row] = member(home);
    target[row] = member(random() < 0.8 ? home : Math.floor(random() * parts));
  }
  const strength = Float64Array.from(source, () => 1 + Math.floor(random() * 5));
  const sector = Array.from({ length: n }, () => `s${Math.floor(random() * 4)}`);
  return { ids: n, source, target, strength, sector };
}

/** The rows that take one walk, on a million actors. */
function linear() {
  const megabytes = () => `${Math.round(process.memoryUsage().rss / 1e6)} MB`;
  const timed = (name, call) => {
    const start = process.cpuUsage();
    const wall = performance.now();
    const result = call();
    const { user, system } = process.cpuUsage(start);
    const took = `${seconds((performance.now() - wall) / 1000)} (${seconds((user + system) / 1e6)} CPU)`;
    console.log(`${name}: ${took}, resident ${megabytes()}`);
    return result;
  };
  const columns = timed('columns drawn', () => largeColumns(1_000_000, 5_050_000));
  const seen = timed('viewFromColumns', () => library.viewFromColumns(columns));
  console.log(`${seen.n} actors, ${seen.weak.targets.length / 2} ties, ${seen.leftOut.loops} loops left out`);
  const cut = timed('actorIsCutpoint', () => library.actorIsCutpoint(seen));
  timed('actorFragmentationWithout', () => library.actorFragmentationWithout(seen));
  timed('disconnectionByActor', () => library.disconnectionByActor(seen));
  let cutpoints = 0;
  for (const is of cut.values.values()) if (is) cutpoints++;
  console.log(`${cutpoints} cutpoints; peak resident ${Math.round(process.resourceUsage().maxRSS * 1.024e-3)} MB`);
}

/** The same as a network in which one sector holds authority, which columns cannot say. */
function networkOf(graph) {
  return library.network({
    actors: graph.sector.map((sector, v) => ({ id: id(v), sector: `s${sector}`, authority: sector === 0 })),
    ties: graph.ties.map(([a, b, strength]) => ({ source: id(a), target: id(b), strength })),
  });
}

/** Longest time from the signal to the rejection, and longest time that other events waited. */
async function abort() {
  const graph = makeGraph('s2k');
  // A hub of the graph leaves; sector s0 holds authority.
  const focal = id(23);
  const calls = {
    dependencies: (seen, run) => library.dependencies(seen, run),
    'succession, anyone': (seen, run) => library.succession(seen, focal, run),
    'succession, shared contact': (seen, run) =>
      library.succession(seen, focal, { introduce: 'sharedContact', ...run }),
    'succession, contacts': (seen, run) => library.succession(seen, focal, { introduce: 'contacts', ...run }),
    'keyPlayers, fragmentation': (seen, run) => library.keyPlayers(seen, { size: 3, ...run }),
    'keyPlayers, distance fragmentation': (seen, run) =>
      library.keyPlayers(seen, { size: 3, measure: 'distanceFragmentation', ...run }),
    'keyPlayers, reach': (seen, run) => library.keyPlayers(seen, { size: 3, aim: 'reach', ...run }),
    turnover: (seen, run) => library.turnover(seen, run),
  };
  for (const [name, call] of Object.entries(calls)) {
    if (!name.includes(process.argv[3] ?? '')) continue;
    let longest = 0;
    let gap = 0;
    let outcome = 'done';
    for (const delay of [0, 20, 100, 400, 1000, 2500, 5000]) {
      const seen = library.view(networkOf(graph));
      const controller = new AbortController();
      let last = performance.now();
      let fired = Infinity;
      const ticks = setInterval(() => {
        const now = performance.now();
        gap = Math.max(gap, now - last);
        last = now;
        if (now - start >= delay && fired === Infinity) {
          // The signal is due at `delay`: waiting for a slice to end counts.
          fired = start + delay;
          controller.abort();
        }
      }, 1);
      const start = performance.now();
      last = start;
      try {
        await call(seen, { signal: controller.signal });
      } catch (error) {
        if (error.code !== 'aborted') outcome = error.message;
        else {
          longest = Math.max(longest, performance.now() - fired);
          outcome = 'aborted';
        }
      }
      gap = Math.max(gap, performance.now() - last);
      clearInterval(ticks);
      if (fired === Infinity) break;
    }
    console.log(`${name}: ${outcome}; signal to rejection ${longest.toFixed(0)} ms, longest gap ${gap.toFixed(0)} ms`);
  }
}

const parts = { loop, linear, abort };
const wanted = process.argv[2];
if (wanted !== undefined) await parts[wanted]();
else {
  for (const part of Object.keys(parts)) {
    spawnSync(process.execPath, [fileURLToPath(import.meta.url), part], { stdio: 'inherit' });
  }
}
