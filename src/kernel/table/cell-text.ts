import { formatNumber } from '../format.js';
import { xmlText } from '../xml-text.js';

/** Whether a cell says nothing: `null`, nothing at all, or what is no number. */
const isEmpty = (value: unknown): boolean => value === null || value === undefined || Number.isNaN(value);

/** A number as a reader sees it: what would round to nothing keeps two digits. */
function numberText(value: number, decimals: number): string {
  if (!Number.isFinite(value)) return String(value);
  const rounded = formatNumber(value, decimals);
  return value !== 0 && Number(rounded) === 0 ? value.toPrecision(2) : rounded;
}

/**
 * The cells of one column as a reader sees them: numbers with three decimals, or none where all are whole; yes and no; an
 * en dash for what is undefined; other values as JSON.
 *
 * @param values - The values of the column, row by row.
 * @returns The texts, and whether the column holds numbers and nothing else.
 */
export function cellTexts(values: readonly unknown[]): {
  readonly texts: readonly string[];
  readonly numeric: boolean;
} {
  const known = values.filter((value) => !isEmpty(value));
  const numeric = known.length > 0 && known.every((value) => typeof value === 'number');
  const decimals = known.every((value) => typeof value !== 'number' || Number.isInteger(value)) ? 0 : 3;
  const textOf = (value: unknown): string => {
    if (isEmpty(value)) return '–';
    if (typeof value === 'number') return numberText(value, decimals);
    if (typeof value === 'boolean') return value ? 'yes' : 'no';
    return xmlText(typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value)));
  };
  return { texts: values.map(textOf), numeric };
}
