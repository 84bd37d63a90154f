import type { Csr } from '../kernel/graph/csr.js';
import { compareText } from '../kernel/compare.js';
import { makeCsr } from './make-csr.js';
import type { View, ViewTie } from './view.js';

/** A tie to add to a view: between whom, and the tie it takes after, if any. */
interface AddedTie {
  /** Index of one end. */
  readonly source: number;
  /** Index of the other end. */
  readonly target: number;
  /** Tie that it inherits strength, type and evidence from; a plain tie of strength 1 both ways when absent. */
  readonly like?: ViewTie;
}

/** What to change. Indices are those of the view changed. */
export interface ViewChange {
  /** Actors that leave. */
  readonly without?: readonly number[];
  /** Ties that are made; one between actors tied already changes nothing. */
  readonly ties?: readonly AddedTie[];
  /** Ties that go, as indices into `ties` of the view. */
  readonly dropped?: readonly number[];
}

const plainTie: Omit<ViewTie, 'source' | 'target'> = {
  strength: 1,
  directed: false,
  mutual: true,
  stated: [],
  inferred: [],
  basis: 'inferred',
  origins: ['ties'],
  resources: [],
  confidence: null,
  evidence: [],
  informants: [],
  flows: [],
};

/** Arcs, with a strength each, as rows. */
function rows(n: number, arcs: readonly (readonly [number, number, number])[]) {
  const { csr, arc } = makeCsr(
    n,
    Uint32Array.from(arcs, ([source]) => source),
    Uint32Array.from(arcs, ([, target]) => target),
  );
  return { csr: Object.freeze(csr), strength: Float64Array.from(arc, (a) => arcs[a]![2]), arc };
}

function* arcsOf({ n, offsets, targets }: Csr, strength: Float64Array): Generator<readonly [number, number, number]> {
  for (let v = 0; v < n; v++) {
    for (let k = offsets[v]!; k < offsets[v + 1]!; k++) yield [v, targets[k]!, strength[k]!];
  }
}

/**
 * A view after a change: actors gone, ties made or dropped. Everything else stays as it was chosen.
 *
 * @param view - The view.
 * @param change - What changes.
 * @returns A new frozen view, its options naming those who left. O(n + m log m).
 */
export function changeView(view: View, { without = [], ties = [], dropped = [] }: ViewChange): View {
  const gone = new Set(without);
  const kept = view.ids.map((_, v) => v).filter((v) => !gone.has(v));
  const place = new Int32Array(view.n).fill(-1);
  kept.forEach((v, index) => (place[v] = index));
  const n = kept.length;
  const pairOf = (a: number, b: number): number => Math.min(a, b) * view.n + Math.max(a, b);
  const lost = new Set(dropped);
  const present = new Map<number, ViewTie>();
  view.ties.forEach((tie, index) => {
    if (!lost.has(index)) present.set(pairOf(tie.source, tie.target), tie);
  });
  const made: ViewTie[] = [];
  for (const { source, target, like } of ties) {
    if (source === target || present.has(pairOf(source, target))) continue;
    const tie = { ...(like ?? plainTie), source, target };
    present.set(pairOf(source, target), tie);
    made.push(tie);
  }
  const pairs = [...present.keys()]
    .sort((a, b) => a - b)
    .map((pair) => present.get(pair)!)
    .filter(({ source, target }) => !gone.has(source) && !gone.has(target));
  const newTies = pairs.map((tie) => Object.freeze({ ...tie, source: place[tie.source]!, target: place[tie.target]! }));

  const weak = rows(
    n,
    newTies.flatMap(({ source, target, strength }) => [
      [source, target, strength] as const,
      [target, source, strength] as const,
    ]),
  );
  const isKept = ([a, b]: readonly [number, number, number]): boolean =>
    !gone.has(a) && !gone.has(b) && present.has(pairOf(a, b));
  const oneWay = (flip: boolean) => {
    const old = flip ? arcsOf(view.in, view.inStrength) : arcsOf(view.out, view.outStrength);
    const arcs = [...old].filter(isKept);
    for (const { source, target, strength, directed, mutual } of made) {
      if (gone.has(source) || gone.has(target)) continue;
      if (!flip || !directed || mutual) arcs.push([source, target, strength]);
      if (flip || !directed || mutual) arcs.push([target, source, strength]);
    }
    return rows(
      n,
      arcs.map(([a, b, strength]) => [place[a]!, place[b]!, strength] as const),
    );
  };
  const out = view.directed ? oneWay(false) : weak;
  const into = view.directed ? oneWay(true) : weak;
  const ids = kept.map((v) => view.ids[v]!);
  const indexOf = new Map(ids.map((id, index) => [id, index]));
  const isEnd = Uint8Array.from(kept, (v) => view.isEnd[v]!);
  const sectorOf = Int32Array.from(kept, (v) => view.sectorOf[v]!);
  return Object.freeze({
    ...view,
    options: Object.freeze({
      ...view.options,
      without: Object.freeze([...view.options.without, ...without.map((v) => view.ids[v]!)].sort(compareText)),
    }),
    n,
    ids: Object.freeze(ids),
    actors: Object.freeze(kept.map((v) => view.actors[v]!)),
    indexOf,
    out: out.csr,
    in: into.csr,
    outStrength: out.strength,
    inStrength: into.strength,
    weak: weak.csr,
    weakTie: Uint32Array.from(weak.arc, (a) => a >>> 1),
    ties: Object.freeze(newTies),
    isEnd,
    ends: isEnd.reduce((sum, end) => sum + end, 0),
    sectorOf,
    authority: Int8Array.from(kept, (v) => view.authority[v]!),
    leftOut: Object.freeze({
      ...view.leftOut,
      missingSector: sectorOf.reduce((sum, sector) => sum + (sector < 0 ? 1 : 0), 0),
    }),
    negativeTies: Object.freeze(
      view.negativeTies
        .filter(({ source, target }) => !gone.has(source) && !gone.has(target))
        .map(({ source, target }) => ({ source: place[source]!, target: place[target]! })),
    ),
    absent: Object.freeze(view.absent.filter((id) => indexOf.has(id))),
    roles: Object.freeze(
      (view.roles ?? []).filter(({ person, organisation }) => indexOf.has(person) && indexOf.has(organisation)),
    ),
  } satisfies View);
}
