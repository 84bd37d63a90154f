import type { Columns, ColumnSpec } from './column-schema.js';
import { normaliseId } from './identifier.js';

/** Says what is wrong with one field, and what to do. */
export type FieldComplaint = (column: string, value: unknown, message: string, hint: string) => void;

const shown = (value: unknown): string => JSON.stringify(value) ?? String(value);

function checkNumber(
  spec: Extract<ColumnSpec, { kind: 'number' }>,
  value: unknown,
): readonly [message: string, hint: string] | null {
  if (typeof value !== 'number' || !Number.isFinite(value))
    return [`${shown(value)} is not a finite number`, 'give a number'];
  const { least, most, above, advice = 'mend the number' } = spec;
  if (above !== undefined && value <= above) return [`${value} is not above ${above}`, advice];
  if (least !== undefined && value < least) return [`${value} is below ${least}`, advice];
  if (most !== undefined && value > most) return [`${value} is above ${most}`, advice];
  return null;
}

/** What is wrong with a value for a column; `null` when nothing is. */
function fault(spec: ColumnSpec, value: unknown): readonly [message: string, hint: string] | null {
  if (spec.kind === 'number') return checkNumber(spec, value);
  if (spec.kind === 'yesNo')
    return typeof value === 'boolean' ? null : [`${shown(value)} is not yes or no`, 'give true or false'];
  if (spec.kind === 'sign') return value === 1 || value === -1 ? null : [`${shown(value)} is no sign`, 'give 1 or -1'];
  if (typeof value !== 'string') return [`${shown(value)} is not text`, 'give a string'];
  if (spec.kind !== 'word' || spec.words.includes(value)) return null;
  return [`${shown(value)} is none of the words allowed`, `use ${spec.words.join(', ')}`];
}

/**
 * Checks a row given as plain code, field by field, by the columns of its table. `undefined`, `null` and empty text count
 * as not given; ids are normalised; fields that are no column become attributes.
 *
 * @param given - The row.
 * @param columns - Columns of its table.
 * @param complain - Told of each fault; the field is then left out.
 * @returns The fields that hold something, and the attributes.
 */
export function typedRow(
  given: object,
  columns: Columns,
  complain: FieldComplaint,
): { readonly fields: Readonly<Record<string, unknown>>; readonly attributes: Readonly<Record<string, string>> } {
  const fields: Record<string, unknown> = {};
  const attributes = new Map<string, string>();
  for (const [key, value] of Object.entries(given) as [string, unknown][]) {
    if (value === undefined || value === null || value === '') continue;
    if (key === 'attributes') {
      for (const [name, text] of Object.entries(value)) attributes.set(name, String(text));
      continue;
    }
    const spec = Object.hasOwn(columns, key) ? columns[key] : undefined;
    if (spec === undefined) {
      attributes.set(key, typeof value === 'string' ? value : shown(value));
      continue;
    }
    const wrong = fault(spec, value);
    if (wrong === null) fields[key] = spec.kind === 'id' ? normaliseId(value as string) : value;
    else complain(key, value, ...wrong);
  }
  return { fields, attributes: Object.freeze(Object.fromEntries(attributes)) };
}
