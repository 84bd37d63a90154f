import { showItself } from '../../kernel/table/show-itself.js';
import { shownRows } from '../../kernel/table/shown-rows.js';
import { table, tableLooks } from '../../kernel/table/table.js';
import type { View } from '../../view/view.js';
import type { Result, TypeShares } from '../result.js';
import { toRows } from '../to-rows.js';
import { noteView, printedActor } from './printed-view.js';
import { resultWords } from './result-words.js';

type Row = Readonly<Record<string, unknown>>;

/** Rows with the highest number first, as one looks for it; rows without a number last. */
function highestFirst(rows: readonly Row[], name: string): readonly Row[] {
  const worth = (row: Row): number => (typeof row[name] === 'number' ? row[name] : Number.NEGATIVE_INFINITY);
  return [...rows].sort((a, b) => (worth(a) === worth(b) ? 0 : worth(b) - worth(a)));
}

/** A number that may be one of several. */
const range = ([least, most]: readonly [number, number]): string =>
  least === most ? `${least}` : `${least} to ${most}`;

const countsOf = ({ counts, untyped }: TypeShares): Row => ({
  ...Object.fromEntries(Object.entries(counts).map(([type, count]) => [type, range(count)])),
  untyped,
});

function rowsOf(result: Result): readonly Row[] {
  const { name } = result;
  if (result.level === 'actor') {
    const rows = shownRows(toRows(result)) as readonly Row[];
    return result.kind === 'measure' ? highestFirst(rows, name) : rows;
  }
  if (result.level === 'tie') {
    const { values } = result;
    const label = (id: string): string => printedActor(values, id)?.label ?? id;
    const rows = values.map(({ source, target, value }) => ({
      source: label(source),
      target: label(target),
      [name]: value,
    }));
    return result.kind === 'measure' ? highestFirst(rows, name) : rows;
  }
  if (result.level === 'group') {
    const { by } = result.options.view;
    return result.kind === 'shares'
      ? [...result.values].map(([group, shares]) => ({ [by]: group, ...countsOf(shares) }))
      : [...result.values].map(([group, value]) => ({ [by]: group, [name]: value }));
  }
  if (result.kind === 'shares') return [countsOf(result.value)];
  if (result.kind === 'census') return [result.counts];
  if (result.kind === 'range') return [{ least: result.value?.[0] ?? null, most: result.value?.[1] ?? null }];
  return [{ [name]: result.value }];
}

/**
 * Lets the result of a measure show itself as a table in notebooks, named as consent allows, highest values first.
 *
 * @param result - The result.
 * @param view - The view measured.
 * @returns The same result: as data nothing about it changes.
 */
export function showResult<R extends Result>(result: R, view: View): R {
  if (result.level === 'actor' && result.actors !== undefined) noteView(result.actors, view);
  if (result.level === 'tie') noteView(result.values, view);
  return showItself(result, () => tableLooks(table(rowsOf(result), { title: resultWords(result) })));
}
