import { remember } from '../../measures/shared/remember.js';
import type { View } from '../../view/view.js';

/** What part of the ties each actor holds, 0 to 1; `null` when there is nothing to have a part of. */
export interface TieParts {
  /** Part of the number of ties. */
  readonly ties: readonly (number | null)[];
  /** Part of their strength. */
  readonly strength: readonly (number | null)[];
  /** Part of the strength of the ties between different sectors. */
  readonly acrossStrength: readonly (number | null)[];
}

function tieParts(view: View): TieParts {
  const own = { ties: new Float64Array(view.n), strength: new Float64Array(view.n), across: new Float64Array(view.n) };
  const all = { ties: 0, strength: 0, across: 0 };
  for (const { source, target, strength } of view.ties) {
    const a = view.sectorOf[source]!;
    const b = view.sectorOf[target]!;
    const across = a >= 0 && b >= 0 && a !== b ? strength : 0;
    all.ties += 1;
    all.strength += strength;
    all.across += across;
    for (const v of [source, target]) {
      own.ties[v]! += 1;
      own.strength[v]! += strength;
      own.across[v]! += across;
    }
  }
  const part = (key: keyof typeof all): readonly (number | null)[] =>
    Array.from(own[key], (value) => (all[key] === 0 ? null : value / all[key]));
  return { ties: part('ties'), strength: part('strength'), acrossStrength: part('across') };
}

/** What part of the ties of a view each actor holds. */
export const tiePartsOf = remember(tieParts);
