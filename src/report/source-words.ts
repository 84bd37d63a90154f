import type { Workshop } from '../model/workshop.js';
import { listWords } from './list-words.js';
import type { Names } from './names.js';

/** How the report speaks of where the map comes from. */
export interface SourceWords {
  /** At the first mention: `On the map coded from …` or `On the map drawn by …`. */
  readonly onTheMap: string;
  /** Who drew, and which side did not: each a sentence. */
  readonly missing: readonly string[];
}

/** Author and year of a long citation: `Burgess, R. A. and Choudary, N. (2017)`. */
const shortSource = (source: string): string => /^.{1,100}?\(\d{4}[a-z]?\)/u.exec(source)?.[0] ?? source;

function drawnBy({ informants, about }: Workshop, names: Names): string {
  const each = informants.map(({ id, people, date }) => {
    const { label } = names.informant(id);
    const when = date ?? about.date;
    const facts = [...(people === undefined ? [] : [`${people} people`]), ...(when === undefined ? [] : [when])];
    return facts.length === 0 ? label : `${label} (${facts.join(', ')})`;
  });
  if (each.length === 1) return `On the map drawn by ${each[0]}`;
  if (each.length > 4) return `On the maps drawn by ${each.length} groups, laid over one another`;
  return `On the maps drawn by ${listWords(each)}, laid over one another`;
}

/**
 * Words for the origin of the map and for the sides that are missing from it. A map is what somebody drew or coded, never the network itself.
 *
 * @param workshop - The workshop.
 * @param names - What informants may be called.
 * @returns The words.
 */
export function sourceWords(workshop: Workshop, names: Names): SourceWords {
  const { about, informants, actors, ranking, venn } = workshop;
  const missing: string[] = [];
  const sectors = about.sectors.filter((sector) => actors.some((actor) => actor.sector === sector));
  if (informants.length === 0) {
    missing.push('The tables do not say who drew the map, so no side can be said to have drawn it.');
  } else {
    const heard = new Set(informants.map(({ sector }) => sector));
    const silent = sectors.filter((sector) => !heard.has(sector));
    if (informants.every(({ sector }) => sector === undefined)) {
      missing.push('The tables do not say to which sector those who drew the map belong.');
    } else if (silent.length > 0) {
      missing.push(
        `Nobody from the ${silent.length === 1 ? 'sector' : 'sectors'} ${listWords(silent, 'or')} drew this map.`,
      );
    }
  }
  if (ranking.length === 0) missing.push('No side ranked anything in pairs in these tables.');
  if (venn.length === 0) missing.push('No side’s Power Venn diagram is in these tables.');
  const origin = about.source === undefined ? 'these tables' : shortSource(about.source);
  return { onTheMap: informants.length > 0 ? drawnBy(workshop, names) : `On the map coded from ${origin}`, missing };
}
