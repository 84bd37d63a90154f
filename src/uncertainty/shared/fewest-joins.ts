import { changeCsr } from '../../kernel/graph/change-csr.js';
import { components } from '../../kernel/graph/components.js';
import type { View } from '../../view/view.js';

/** Parts of the rest that unreported ties may join. */
interface Part {
  /** One actor of it. */
  readonly member: number;
  /** Whether the focal actor is tied to it. */
  readonly isHome: boolean;
  /** Ends of each group. */
  readonly groups: readonly number[];
}

/** Parts as some ties have joined them, and the ties. */
interface State {
  readonly parts: readonly Part[];
  readonly ties: readonly (readonly [number, number])[];
}

/** States beyond which the search gives up. */
const mostStates = 5000;
/** Joins tried between two chances to stop. */
const slice = 50;

const sum = (list: readonly number[]): number => list.reduce((total, x) => total + x, 0);

/** Pairs within one set of groups. */
function pairsWithin(groups: readonly number[], across: boolean): number {
  const all = sum(groups);
  return (all * all - (across ? sum(groups.map((x) => x * x)) : all)) / 2;
}

const add = (x: readonly number[], y: readonly number[]): readonly number[] => x.map((count, i) => count + y[i]!);

function shareOf(parts: readonly Part[], across: boolean): number | null {
  const homes = parts.filter(({ isHome }) => isHome);
  const within = sum(homes.map(({ groups }) => pairsWithin(groups, across)));
  const none = parts[0]?.groups.map(() => 0) ?? [];
  const together = pairsWithin(homes.map(({ groups }) => groups).reduce(add, none), across);
  const apart = sum(parts.filter(({ isHome }) => !isHome).map(({ groups }) => pairsWithin(groups, across)));
  return together + apart === 0 ? null : (together - within) / (together + apart);
}

const keyOf = (parts: readonly Part[]): string =>
  parts
    .map(({ isHome, groups }) => `${isHome ? 1 : 0}:${groups.join(' ')}`)
    .sort()
    .join('|');

/**
 * Fewest unreported ties that bring a disconnection share to a goal. Only how they join the parts that the loss leaves
 * (or tie a part to the focal actor) matters, so states are partitions, alike ones taken once: exact for any number.
 *
 * @param view - The view; direction is ignored.
 * @param focal - Index of the actor whose loss is studied.
 * @param across - Only pairs of different groups.
 * @param isReached - Whether a share is at the goal.
 * @yields Nothing to go by: a chance to stop.
 * @returns One smallest set of ties; `null` when no number does; undefined when there were too many states.
 */
export function* fewestJoins(
  view: View,
  focal: number,
  across: boolean,
  isReached: (share: number) => boolean,
): Generator<number, readonly (readonly [number, number])[] | null | undefined, void> {
  const gone = new Uint8Array(view.n);
  gone[focal] = 1;
  const { of, count } = components(changeCsr(view.weak, [], gone));
  const size = across ? view.sectors.length : 1;
  const groups = Array.from({ length: count }, () => Array.from({ length: size }, () => 0));
  const member = new Int32Array(count).fill(-1);
  const isHome = new Uint8Array(count);
  of.forEach((part, v) => {
    if (v === focal) return;
    if (member[part]! < 0) member[part] = v;
    const group = across ? view.sectorOf[v]! : 0;
    if (view.isEnd[v] === 1 && group >= 0) groups[part]![group]! += 1;
  });
  const { offsets, targets } = view.weak;
  for (const v of targets.subarray(offsets[focal], offsets[focal + 1])) isHome[of[v]!] = 1;
  const parts = groups.flatMap((counts, part): Part[] =>
    member[part]! < 0 ? [] : [{ member: member[part]!, isHome: isHome[part] === 1, groups: counts }],
  );
  const seen = new Set([keyOf(parts)]);
  let level: readonly State[] = [{ parts, ties: [] }];
  let looked = 0;
  while (level.length > 0) {
    const next: State[] = [];
    for (const state of level) {
      const offer = (changed: readonly Part[], tie: readonly [number, number]): State | null => {
        const key = keyOf(changed);
        if (seen.has(key)) return null;
        seen.add(key);
        const made = { parts: changed, ties: [...state.ties, tie] };
        next.push(made);
        const share = shareOf(changed, across);
        return share !== null && isReached(share) ? made : null;
      };
      // Of parts alike the first two stand for all.
      const kinds = new Map<string, Part[]>();
      for (const part of state.parts) {
        const key = keyOf([part]);
        const known = kinds.get(key);
        if (known === undefined) kinds.set(key, [part]);
        else if (known.length < 2) known.push(part);
      }
      const few = [...kinds.values()].flat();
      for (const [i, a] of few.entries()) {
        const others = state.parts.filter((part) => part !== a);
        if (!a.isHome) {
          const found = offer([...others, { ...a, isHome: true }], [a.member, focal]);
          if (found !== null) return found.ties;
        }
        for (const b of few.slice(i + 1)) {
          const joined = { member: a.member, isHome: a.isHome || b.isHome, groups: add(a.groups, b.groups) };
          const rest = others.filter((part) => part !== b);
          const found = offer([...rest, joined], [a.member, b.member]);
          if (found !== null) return found.ties;
          if (++looked % slice === 0) yield 0;
          if (seen.size > mostStates) return undefined;
        }
      }
    }
    level = next;
  }
  return null;
}
