import type { View } from '../../view/view.js';

/** What speaks for and against somebody who could take over from the focal actor. */
export interface SuccessionCandidate {
  readonly id: string;
  /** Part of the focal actor's other contacts that it knows already, 0 to 1; `null` when there are none. */
  readonly coverage: number | null;
  /** Jaccard index of both actors' contacts, each other left out; `null` when neither has one. */
  readonly equivalence: number | null;
  /** Other sectors that it has a tie to without the focal actor; `null` when its own is unknown. */
  readonly sectorsReached: number | null;
  /** Ties it has now. */
  readonly degree: number;
  /** Ties of the focal actor that would be new to it. */
  readonly inherits: number;
  /** Ties it would have after taking them all over, without the focal actor. */
  readonly load: number;
  /** How many more ties it said it could carry. */
  readonly capacity: number | null;
  /** Whether what it would inherit fits its capacity; `null` when that is not stated. */
  readonly fits: boolean | null;
  /** Whether it said it would take on more. */
  readonly willing: boolean | null;
  /** Whether it holds formal authority. */
  readonly authority: boolean | null;
  /** Whether it was tied to the focal actor. */
  readonly isContact: boolean;
  /** Whether nobody else is at least as good in everything and better in something. */
  readonly onFront: boolean;
}

const threeWay = (answer: boolean | null): number => (answer === null ? 0 : answer ? 1 : -1);

/** Everything that decides, larger is better; unknown lies between yes and no. */
const merits = (row: Omit<SuccessionCandidate, 'onFront'>): readonly number[] => [
  row.coverage ?? 0,
  row.equivalence ?? 0,
  row.sectorsReached ?? 0,
  threeWay(row.fits),
  threeWay(row.willing),
];

const beats = (x: readonly number[], y: readonly number[]): boolean =>
  x.every((value, i) => value >= y[i]! - 1e-12) && x.some((value, i) => value > y[i]! + 1e-12);

/**
 * Everybody who could take over from the focal actor, and who of them is on the Pareto front of coverage, structural
 * equivalence, sectors reached, load against capacity and willingness. No weights: a reader decides.
 *
 * @param view - The view.
 * @param focal - Index of the actor who would leave.
 * @param excludeAuthority - Leave out holders of formal authority.
 * @returns In the order of the view; safe spaces and actors that can end no tie are no candidates. O(n · degree + c²)
 *   for c candidates.
 */
export function successionCandidates(
  view: View,
  focal: number,
  excludeAuthority: boolean,
): readonly SuccessionCandidate[] {
  const { offsets, targets } = view.weak;
  const contactsOf = (v: number): readonly number[] => [...targets.subarray(offsets[v], offsets[v + 1])];
  const left = new Set(contactsOf(focal));
  const absent = new Set(view.absent);
  const rows = view.actors.flatMap((actor, v): Omit<SuccessionCandidate, 'onFront'>[] => {
    if (v === focal || view.isEnd[v] === 0 || actor.kind === 'space' || absent.has(actor.id)) return [];
    if (excludeAuthority && view.authority[v] === 1) return [];
    const own = contactsOf(v);
    const others = left.size - (left.has(v) ? 1 : 0);
    const known = own.filter((u) => left.has(u)).length;
    const apart = own.filter((u) => u !== focal);
    const sector = view.sectorOf[v]!;
    const union = others + apart.length - known;
    const sectors = new Set(apart.map((u) => view.sectorOf[u]!).filter((s) => s >= 0 && s !== sector));
    const inherits = others - known;
    return [
      {
        id: actor.id,
        coverage: others === 0 ? null : known / others,
        equivalence: union === 0 ? null : known / union,
        sectorsReached: sector < 0 ? null : sectors.size,
        degree: own.length,
        inherits,
        load: apart.length + inherits,
        capacity: actor.capacity ?? null,
        fits: actor.capacity === undefined ? null : inherits <= actor.capacity,
        willing: actor.willing ?? null,
        authority: view.authority[v] === -1 ? null : view.authority[v] === 1,
        isContact: left.has(v),
      },
    ];
  });
  // Only different merits are compared: many actors on the edge have the same.
  const different = new Map(rows.map((row) => [merits(row).join(' '), merits(row)]));
  const best = new Set(
    [...different].filter(([, x]) => ![...different.values()].some((y) => beats(y, x))).map(([key]) => key),
  );
  return rows.map((row) => ({ ...row, onFront: best.has(merits(row).join(' ')) }));
}
