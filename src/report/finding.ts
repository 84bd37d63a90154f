import type { PairShare } from '../risk/shared/pair-share.js';
import type { ViewOptions } from '../view/options.js';

/** One statement of the report, as data and in careful words. */
export interface Finding {
  /** What it is about. */
  readonly name:
    'headline' | 'other-way' | 'all-pairs' | 'range' | 'one-tie' | 'inferred-contacts' | 'loss' | 'missing';
  /** The actor it is about, as printed; `null` when it is about no single one. */
  readonly actor: string | null;
  /** The number it rests on; `null` when it rests on none. */
  readonly number: number | null;
  /** Pairs it counts; `null` when it counts none. */
  readonly counts: PairShare | null;
  /** Choices behind the number; `null` when it rests on none. */
  readonly options: Readonly<ViewOptions> | null;
  /** The sentence or sentences printed. */
  readonly words: string;
}
