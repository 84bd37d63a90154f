import type { SocialNetwork } from '../model/network.js';
import { view } from '../view/make-view.js';
import type { ViewOptions } from '../view/options.js';
import type { View } from '../view/view.js';

/** One way of counting under which every headline is given. */
export interface Choice {
  /** `all` ties, or only those the source `stated`. */
  readonly ties: 'all' | 'stated';
  /** Whether taking part in a safe space counts as a tie to it. */
  readonly spaces: boolean;
  /** `every` wave, or the `last`. */
  readonly waves: 'every' | 'last' | 'given';
  readonly view: View;
}

/**
 * The ways of counting under which the report gives its headlines: all ties and stated ties only, without and with the
 * safe spaces, all waves and the last. A choice the caller made is not varied; one that changes nothing is left out.
 *
 * @param network - The network.
 * @param given - The caller's choices.
 * @returns The ways, the caller's own (by default all ties, no attendance, every wave) first.
 */
export function choices(network: SocialNetwork, given: Partial<ViewOptions>): readonly Choice[] {
  const base = view(network, given);
  const { about } = base;
  // What a type is must not change with the rows counted, or a part could hold more ties than the whole.
  const { types } = base.options;
  const include = base.options.include;
  const withSpaces = view(network, { ...given, types, include: [...include, 'attendance'] });
  const hasSpaces =
    !include.includes('attendance') && withSpaces.ties.some((tie) => tie.origins.includes('attendance'));
  const hasInferred = base.options.basis === 'any' && withSpaces.ties.some((tie) => tie.basis === 'inferred');
  const isGiven = base.options.waves !== 'all';
  const hasWaves = !isGiven && about.waves.length > 1;

  const ways: Choice[] = [];
  for (const waves of hasWaves ? (['all', 'last'] as const) : [base.options.waves]) {
    for (const spaces of hasSpaces ? [false, true] : [include.includes('attendance')]) {
      for (const basis of hasInferred ? (['any', 'stated'] as const) : [base.options.basis]) {
        ways.push({
          ties: basis === 'any' ? 'all' : 'stated',
          spaces,
          waves: isGiven ? 'given' : waves === 'last' ? 'last' : 'every',
          view: view(network, {
            ...given,
            types,
            waves,
            basis,
            include: hasSpaces && spaces ? [...include, 'attendance'] : include,
          }),
        });
      }
    }
  }
  return ways;
}
