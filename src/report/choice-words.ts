import { formatCount } from '../kernel/format.js';
import type { Choice } from './choices.js';

const lastWave = ({ view }: Choice): string => view.about.waves.at(-1) ?? '';

function waveWords(choice: Choice): string {
  if (choice.waves === 'last') return `last wave (${lastWave(choice)})`;
  const { waves } = choice.view.options;
  if (choice.waves === 'every' || waves === 'all') return 'all waves';
  return waves === 'last' ? `last wave (${lastWave(choice)})` : `only ${waves.join(', ')}`;
}

/**
 * A way of counting as the head of a row or card: `All 56 ties`, `39 stated ties, last wave (2015-16)`.
 *
 * @param choice - The way of counting.
 * @returns Words that begin with a capital or a number.
 */
export function choiceTitle(choice: Choice): string {
  const { length } = choice.view.ties;
  const every = length === 1 ? 'The one tie' : `All ${length} ties`;
  const ties = choice.ties === 'stated' ? formatCount(length, 'stated tie') : every;
  const parts = [ties];
  if (choice.spaces) parts.push('safe spaces included');
  if (choice.waves !== 'every') parts.push(waveWords(choice));
  return parts.join(', ');
}

/**
 * A way of counting at the start of a sentence: `With stated ties only (39 of 56)`.
 *
 * @param choice - The way of counting.
 * @param whole - The same way with all ties, where this one counts stated ties only.
 * @returns Words that begin with a capital, without a comma at the end.
 */
export function choicePhrase(choice: Choice, whole: Choice): string {
  const n = choice.view.ties.length;
  const ties =
    choice.ties === 'stated'
      ? `With stated ties only (${n} of ${whole.view.ties.length})`
      : n === 1
        ? 'With the one tie'
        : `With all ${n} ties`;
  const spaces = choice.spaces ? ', those to safe spaces included' : '';
  return `${ties}${spaces}${choice.waves === 'every' ? '' : `, ${waveWords(choice)}`}`;
}
