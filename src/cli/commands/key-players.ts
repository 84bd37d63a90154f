import { formatCount, formatNumber } from '../../kernel/format.js';
import { csvText } from '../../kernel/csv-text.js';
import { network } from '../../model/make-network.js';
import type { Workshop } from '../../model/workshop.js';
import { makeNames, type Names } from '../../report/names.js';
import { sourceWords } from '../../report/source-words.js';
import { keyPlayers as findKeyPlayers, type KeyPlayers } from '../../risk/key-players.js';
import type { KeyPlayerMeasure } from '../../risk/shared/last-member-scores.js';
import { view } from '../../view/make-view.js';
import type { View } from '../../view/view.js';
import { jsonText } from '../json-text.js';
import { paragraphs } from '../paragraphs.js';
import { printedOptions } from '../../report/printed-options.js';
import { progress } from '../progress.js';
import { readInput } from '../read-input.js';
import type { SearchFlags } from '../search-flags.js';
import type { GlobalFlags, Session } from '../session.js';
import { markdownTable, textTable } from '../text-table.js';
import type { ViewFlags } from '../view-flags.js';
import { viewOptions } from '../view-options.js';
import { viewWords } from '../view-words.js';

/** Flags of `keyplayers`. */
export interface KeyPlayersFlags extends GlobalFlags, ViewFlags, SearchFlags {
  readonly size?: number;
  readonly aim?: 'fragment' | 'reach';
  readonly measure?: 'fragmentation' | 'distance-fragmentation' | 'distance-reach' | 'step-reach';
  readonly steps?: number;
  readonly starts?: number;
  readonly format: 'text' | 'csv' | 'json' | 'md';
}

const measures: Readonly<Record<string, KeyPlayerMeasure>> = {
  fragmentation: 'fragmentation',
  'distance-fragmentation': 'distanceFragmentation',
  'distance-reach': 'distanceReach',
  'step-reach': 'stepReach',
};

/** Most sets that a person is shown; `csv` and `json` hold all. */
const mostShown = 20;

function jsonOf(result: KeyPlayers, names: Names): string {
  const { view, ...own } = result.options;
  return jsonText({
    schema: 'social-capital/keyplayers/1',
    options: { ...printedOptions(view, names), ...own },
    baseline: result.baseline,
    best: result.best,
    sets: result.sets.map((set) => set.map(names.id)),
    exact: result.exact,
    of: Number.isFinite(result.of) ? result.of : null,
    isolates: result.isolates.map(names.id),
  });
}

function wordsOf(result: KeyPlayers, chosen: View, workshop: Workshop, names: Names): readonly string[] {
  const { onTheMap } = sourceWords(workshop, names);
  const { best, baseline, sets, exact, isolates, options } = result;
  const size = formatCount(Number(options['size']), 'actor');
  const choices = viewWords(chosen, names);
  if (best === null) return [`${onTheMap}, too few actors would be left to say anything.`, choices];
  const which = sets.length === 1 ? 'one set has' : `${sets.length} sets have`;
  const searched = exact
    ? `all ${formatCount(result.of, 'set')} were tried`
    : 'not every set could be tried, so there may be better ones';
  const whole = Number(options['steps']) === 1 ? 'one step' : `${String(options['steps'])} steps`;
  const means: Readonly<Record<KeyPlayerMeasure, string>> = {
    fragmentation: `the loss of ${size} would raise the share of pairs without a path (F) from ${formatNumber(baseline)} to ${formatNumber(best)} at most`,
    distanceFragmentation: `the loss of ${size} would raise fragmentation by distance (DF) from ${formatNumber(baseline)} to ${formatNumber(best)} at most`,
    distanceReach: `${size} reach ${formatNumber(best)} of the map by distance (D_R) at most`,
    stepReach: `${size} reach ${best} others within ${whole} at most`,
  };
  const alone =
    isolates.length === 0 || options['aim'] === 'fragment'
      ? []
      : [`Without any tie: ${isolates.map(names.label).join(', ')}. A set may hold one of them only to reach itself.`];
  const measure = options['measure'] as KeyPlayerMeasure;
  return [`${onTheMap}: ${means[measure]}; ${which} that value, and ${searched}.`, ...alone, choices];
}

/**
 * `keyplayers`: sets of actors whose loss would fragment the map most, or who together reach most of it.
 *
 * @param file - Path, or `-`.
 * @param flags - Flags.
 * @param session - Where words go.
 * @returns 0.
 */
export async function keyPlayers(file: string, flags: KeyPlayersFlags, session: Session): Promise<number> {
  const { workshop } = await readInput(file, session);
  const chosen = view(network(workshop), viewOptions(flags));
  const { onProgress, end } = progress(session, 'key players');
  const measure = flags.measure === undefined ? undefined : measures[flags.measure];
  const aim = flags.aim ?? (measure === 'distanceReach' || measure === 'stepReach' ? 'reach' : 'fragment');
  const { size, steps, seed, effort = 1 } = flags;
  const starts = flags.starts ?? Math.max(1, Math.round(50 * effort));
  const options = { size, aim, measure, steps, starts, seed, onProgress };
  const result = await findKeyPlayers(chosen, options).finally(end);
  const names = makeNames(workshop);
  if (flags.format === 'json') await session.result(jsonOf(result, names));
  else if (flags.format === 'csv') {
    const rows = result.sets.flatMap((set, i) => set.map((id) => [i + 1, names.id(id), names.label(id), result.best]));
    await session.result(csvText(['set', 'id', 'label', 'value'], rows));
  } else {
    const words = wordsOf(result, chosen, workshop, names);
    const shown = result.sets.slice(0, mostShown);
    const rows = shown.map((set, i) => [i + 1, set.map(names.label).join(', ')]);
    const more =
      result.sets.length > shown.length ? `\n${result.sets.length - shown.length} more with the same value.\n` : '';
    const print = flags.format === 'md' ? markdownTable : textTable;
    const table = rows.length === 0 ? '' : `\n\n${print({ head: ['set', 'members'], rows })}${more}`;
    await session.result(`${paragraphs(words, flags.format)}${table === '' ? '\n' : table}`);
  }
  return 0;
}
