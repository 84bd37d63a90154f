/**
 * A number with a fixed number of decimals and no locale: `0.559`, `-1.5`. Negative zero prints as zero.
 *
 * @param value - Any finite number, or `null` for undefined.
 * @param decimals - Digits after the point.
 * @returns The text; an en dash for `null`.
 */
export function formatNumber(value: number | null, decimals = 3): string {
  if (value === null) return '–';
  const text = value.toFixed(decimals);
  return Number(text) === 0 ? text.replace('-', '') : text;
}

/**
 * A share of 1 as a percentage: `0.2058` gives `20.6 %`.
 *
 * @param share - Fraction of 1, or `null` for undefined.
 * @param decimals - Digits after the point.
 * @returns The text; an en dash for `null`.
 */
export function formatPercent(share: number | null, decimals = 0): string {
  return share === null ? '–' : `${formatNumber(share * 100, decimals)} %`;
}

/**
 * A count with its noun in the right number: `1 tie`, `2 ties`.
 *
 * @param count - How many.
 * @param one - The noun in the singular.
 * @param many - The noun in the plural; by default the singular with an s.
 * @returns The text.
 */
export function formatCount(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

/**
 * Some of many as a percentage that never rounds something to nothing or most to all.
 *
 * @param some - How many.
 * @param of - Of how many.
 * @returns Such as `18 %`, `under 1 %`, `over 99 %`, held on one line; an en dash when there is nothing to count.
 */
export function formatPart(some: number, of: number): string {
  if (of === 0) return '–';
  const rounded = formatPercent(some / of);
  const careful =
    some > 0 && rounded === formatPercent(0)
      ? 'under 1 %'
      : some < of && rounded === formatPercent(1)
        ? 'over 99 %'
        : rounded;
  return careful.replaceAll(' ', '\u00A0');
}
