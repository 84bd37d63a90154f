import { formatNumber, formatPart } from '../kernel/format.js';
import type { PairShare } from '../risk/shared/pair-share.js';
import type { Cell, Column } from './document.js';

/**
 * A share as a percentage that never rounds something to nothing or most to all.
 *
 * @param counted - Pairs counted.
 * @returns Such as `18 %`, `under 1 %`, `over 99 %`, held on one line; an en dash when there is nothing to count.
 */
export function printPercent({ pairs, of, share }: PairShare): string {
  return pairs === null || of === null || share === null ? '–' : formatPart(pairs, of);
}

/**
 * Pairs with their percentage behind them, never a percentage alone.
 *
 * @param counted - Pairs counted.
 * @param noun - What is counted, in the plural; left out in tables.
 * @returns Such as `45 of 245 pairs (18 %)`.
 */
export function printPairs(counted: PairShare, noun = 'pairs'): string {
  if (counted.pairs === null || counted.of === null) return 'not counted';
  const what = noun === '' ? '' : ` ${noun}`;
  return counted.of === 0 ? `none of 0${what}` : `${counted.pairs} of ${counted.of}${what} (${printPercent(counted)})`;
}

/**
 * A cell as a reader sees it.
 *
 * @param cell - The cell.
 * @param column - Its column.
 * @returns Text; an en dash for what is undefined, nothing for an empty text.
 */
export function printCell(cell: Cell, column: Column): string {
  if (cell === null) return '–';
  if (typeof cell === 'object') return printPairs(cell, '');
  if (typeof cell === 'number') return formatNumber(cell, column.decimals ?? 0);
  if (typeof cell === 'boolean') return cell ? 'yes' : 'no';
  return cell;
}
