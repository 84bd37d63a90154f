import { compareText } from '../kernel/compare.js';

/** Digits without leading zeros: the longer is the greater, so that numbers of any length keep their order. */
const compareDigits = (a: string, b: string): number => a.length - b.length || compareText(a, b);

/**
 * Order of names that hold numbers: where two first differ in a number, the smaller comes first, so that `wave 9` stands
 * before `wave 10`; else by code unit. The same on every machine.
 *
 * @param a - One name.
 * @param b - Another.
 * @returns Below 0 when `a` comes first, above 0 when `b` does, 0 when they are the same text.
 */
export function compareNatural(a: string, b: string): number {
  const [left, right] = [a.split(/(\d+)/u), b.split(/(\d+)/u)];
  for (let i = 0; i < Math.min(left.length, right.length); i++) {
    const [x, y] = [left[i] ?? '', right[i] ?? ''];
    // Every second part is a run of digits.
    const strip = (digits: string): string => digits.replace(/^0+/u, '');
    const order = i % 2 === 1 ? compareDigits(strip(x), strip(y)) : compareText(x, y);
    if (order !== 0) return order;
  }
  return left.length - right.length || compareText(a, b);
}
