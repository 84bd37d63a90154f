import { compareText } from '../kernel/compare.js';
import { printInformant } from '../model/print-informant.js';
import { tieTypes } from '../model/tie.js';
import { rowsBehind } from '../view/rows-behind.js';
import type { View, ViewTie } from '../view/view.js';
import type { LiveFacet, LiveRow } from './live-map.js';
import type { PlannedTie } from './map-ties.js';
import { printedWords } from './printed-words.js';
import type { DrawnTie } from './tie-marks.js';

/** Types of ties in words, in the order legends list them. */
export const tieTypeWords: Readonly<Record<DrawnTie['type'], string>> = {
  bonding: 'bonding',
  bridging: 'bridging',
  linking: 'linking',
  unclassifiable: 'cannot be told',
  negative: 'negative (conflict)',
  introduction: 'to be made',
};

/** What ties can be filtered by, with words for what is not recorded. */
const facets = [
  { key: 'type', name: 'Type of tie', blank: 'not recorded' },
  { key: 'wave', name: 'Wave', blank: 'every wave' },
  { key: 'informant', name: 'Drawn by', blank: 'everyone' },
  { key: 'basis', name: 'Basis', blank: 'not recorded' },
  { key: 'resource', name: 'What flows', blank: 'not recorded' },
] as const;

type Key = (typeof facets)[number]['key'];
type Said = Readonly<Record<Key, string | null>> & Pick<LiveRow, 'evidence' | 'says'>;

const basisWords = { stated: 'stated by the source', inferred: 'concluded by the coder' };

const only = (values: readonly string[]): string | null => (values.length === 1 ? values[0]! : null);

/** What a tie says of itself where the rows behind it are not known. */
const summary = ({ basis, resources, informants, evidence }: ViewTie) => ({
  type: null,
  wave: null,
  informant: only(informants),
  basis,
  resource: only(resources),
  evidence: evidence.length > 0 ? evidence.join('; ') : null,
});

/** What each row behind each tie says, as consent allows. */
function saidOf(view: View, ties: readonly PlannedTie[]): readonly (readonly Said[])[] {
  const behind = rowsBehind(view);
  const mayQuote = view.about.consent !== undefined;
  const informant = behind?.informant ?? ((id: string) => printInformant({ id }, view) ?? id);
  const words = (text: string | null): string | null => (text === null ? null : printedWords(text) || null);
  const pairs = view.ties.length;
  return ties.map(({ tie, type }, t) => {
    const known = t < pairs ? behind?.ties[t] : behind?.negative[t - pairs];
    const rows = known ?? (tie === null ? [] : [summary(tie)]);
    const said = rows.map((row): Said => ({
      type: tieTypeWords[type],
      wave: words(row.wave),
      informant: row.informant === null ? null : words(informant(row.informant)),
      basis: basisWords[row.basis],
      resource: words(row.resource),
      evidence: mayQuote ? words(row.evidence) : null,
      says: row.type === null || row.type === type ? null : row.type,
    }));
    // A tie that nobody can account for still is on the map.
    const none = { wave: null, informant: null, basis: null, resource: null, evidence: null, says: null };
    return said.length > 0 ? said : [{ ...none, type: tieTypeWords[type] }];
  });
}

/** Values of a facet in order: as the workshop or the legend orders them, then by code unit. */
function ordered(key: Key, values: ReadonlySet<string>, view: View): readonly string[] {
  const first: Readonly<Record<Key, readonly string[]>> = {
    type: [...tieTypes, 'unclassifiable' as const, 'negative' as const].map((type) => tieTypeWords[type]),
    wave: view.about.waves.map(printedWords),
    informant: [],
    basis: Object.values(basisWords),
    resource: [],
  };
  const listed = [...new Set(first[key])].filter((value) => values.has(value));
  return [...listed, ...[...values].filter((value) => !listed.includes(value)).sort(compareText)];
}

/**
 * What the ties of a map can be filtered by, and the rows behind each tie. The type is that of the line as drawn, so that
 * a line goes when its type is switched off; a row that states another type says so. Facets that tell nothing apart are
 * left out. Evidence follows consent: without it, there is none.
 *
 * @param view - The view.
 * @param ties - Ties as drawn.
 * @returns The facets, and for each tie its rows in an order that does not depend on that of the table.
 */
export function liveTies(
  view: View,
  ties: readonly PlannedTie[],
): { readonly facets: readonly LiveFacet[]; readonly rows: readonly (readonly LiveRow[])[] } {
  const said = saidOf(view, ties);
  const every = said.flat();
  const telling = facets.flatMap(({ key, name, blank }) => {
    const values = new Set(every.map((row) => row[key]));
    if (values.size < 2) return [];
    const present = new Set([...values].filter((value) => value !== null));
    return [{ key, name, blank, of: 'tie' as const, values: ordered(key, present, view) }];
  });
  const places = telling.map(({ values }) => new Map(values.map((value, place) => [value, place])));
  const rowOf = (row: Said): LiveRow => ({
    facets: telling.map(({ key }, f) => places[f]!.get(row[key] ?? '') ?? -1),
    evidence: row.evidence,
    says: row.says,
  });
  const inOrder = (rows: readonly LiveRow[]): readonly LiveRow[] =>
    rows
      .map((row) => [JSON.stringify([row.facets.map((place) => place + 1e6), row.evidence, row.says]), row] as const)
      .sort(([a], [b]) => compareText(a, b))
      .map(([, row]) => row);
  return { facets: telling, rows: said.map((rows) => inOrder(rows.map(rowOf))) };
}
