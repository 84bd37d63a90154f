import { csvText } from '../../kernel/csv-text.js';
import { network } from '../../model/make-network.js';
import { makeNames } from '../../report/names.js';
import { withFocal } from '../../report/with-focal.js';
import { dependency as measureDependency, type Dependency } from '../../risk/dependency.js';
import { tippingTies, type TippingTies } from '../../uncertainty/tipping-ties.js';
import { view } from '../../view/make-view.js';
import type { View } from '../../view/view.js';
import { dependencyJson } from '../dependency-json.js';
import { dependencyRows } from '../dependency-rows.js';
import { dependencyWords } from '../dependency-words.js';
import { focalOf } from '../focal-of.js';
import { paragraphs } from '../paragraphs.js';
import { readInput } from '../read-input.js';
import type { SearchFlags } from '../search-flags.js';
import type { GlobalFlags, Session } from '../session.js';
import { markdownTable, textTable } from '../text-table.js';
import type { ViewFlags } from '../view-flags.js';
import { viewOptions } from '../view-options.js';

/** Flags of `dependency`. */
export interface DependencyFlags extends GlobalFlags, ViewFlags, SearchFlags {
  readonly focal?: string;
  readonly format: 'text' | 'csv' | 'json' | 'md';
}

/** How few unreported ties would halve both shares of pairs cut. */
async function halvedBy(chosen: View, result: Dependency) {
  const tips = async (measure: 'disconnected' | 'crossSectorDisconnected'): Promise<TippingTies | null> => {
    const { share } = result[measure];
    if (share === null || share === 0 || chosen.directed) return null;
    return tippingTies(chosen, { focal: result.focal, measure, atMost: share / 2 }, { reported: false });
  };
  return {
    disconnected: await tips('disconnected'),
    crossSectorDisconnected: await tips('crossSectorDisconnected'),
  };
}

/**
 * `dependency`: what the network on the map would lose without one actor.
 *
 * @param file - Path, or `-`.
 * @param flags - Flags.
 * @param session - Where words go.
 * @returns 0.
 */
export async function dependency(file: string, flags: DependencyFlags, session: Session): Promise<number> {
  const input = await readInput(file, session);
  const workshop = withFocal(input.workshop, flags.focal);
  const focal = focalOf(workshop);
  const net = network(workshop);
  const chosen = view(net, viewOptions(flags));
  const result = measureDependency(chosen, focal);
  const names = makeNames(workshop);
  const rows = dependencyRows(result, names);
  if (flags.format === 'json') await session.result(dependencyJson(result, names, await halvedBy(chosen, result)));
  else if (flags.format === 'csv') {
    const body = rows.map(({ measure, value, pairs, of, detail }) => [measure, value, pairs, of, detail]);
    await session.result(csvText(['measure', 'value', 'pairs', 'of', 'detail'], body));
  } else {
    const statedOnly = view(net, { ...viewOptions(flags), types: chosen.options.types, basis: 'stated' });
    const stated = statedOnly.ties.length < chosen.ties.length ? measureDependency(statedOnly, focal) : null;
    const words = dependencyWords(result, chosen, workshop, names, stated);
    const table = {
      head: ['', 'value', 'pairs', 'of', 'who or what'],
      rows: rows.map(({ meaning, value, pairs, of, detail }) => [meaning, value, pairs, of, detail ?? '']),
      mixed: true as const,
    };
    const print = flags.format === 'md' ? markdownTable : textTable;
    await session.result(`${paragraphs(words, flags.format)}\n\n${print(table)}`);
  }
  return 0;
}
