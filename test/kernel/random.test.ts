import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../src/kernel/random.js';

const seeds = 10_000;
const draws = 24;
/** table[k][seed]: the k-th number of each seed's stream. */
const table = Array.from({ length: draws }, () => new Float64Array(seeds));
for (let seed = 0; seed < seeds; seed++) {
  const random = seededRandom(seed);
  for (let k = 0; k < draws; k++) table[k]![seed] = random();
}

/** Σ (counted − expected)² / expected over equal bins. */
function chiSquare(values: Float64Array, bins: number): number {
  const counts = new Float64Array(bins);
  for (const value of values) counts[Math.floor(value * bins)]!++;
  const expected = values.length / bins;
  return counts.reduce((sum, count) => sum + ((count - expected) * (count - expected)) / expected, 0);
}

function correlation(a: Float64Array, b: Float64Array): number {
  const mean = (v: Float64Array): number => v.reduce((sum, value) => sum + value, 0) / v.length;
  const [ma, mb] = [mean(a), mean(b)];
  let [both, first, second] = [0, 0, 0];
  for (let i = 0; i < a.length; i++) {
    both += (a[i]! - ma) * (b[i]! - mb);
    first += (a[i]! - ma) * (a[i]! - ma);
    second += (b[i]! - mb) * (b[i]! - mb);
  }
  return both / Math.sqrt(first * second);
}

describe('seeded random numbers', () => {
  // χ² with 99 degrees of freedom exceeds 160.1 in one table of 10,000 (R: qchisq(1 - 1e-4, 99)); 24 are looked at.
  it('are uniform over seeds 0 to 9999 from the first draw on', () => {
    for (const values of table) expect(chiSquare(values, 100)).toBeLessThan(160.1);
    // The same for the low bits, of which xoroshiro128+ has the weakest.
    for (const values of table) {
      expect(
        chiSquare(
          values.map((value) => (value * 2 ** 16) % 1),
          100,
        ),
      ).toBeLessThan(160.1);
    }
  });

  // Of 10,000 independent pairs the correlation has a standard deviation of 0.01: 0.045 is 4.5 of them.
  it('of neighbouring seeds, and of neighbouring draws, have nothing to do with each other', () => {
    for (const [k, values] of table.entries()) {
      for (const apart of [1, 2, 7, 64, 4096]) {
        expect(Math.abs(correlation(values.subarray(0, -apart), values.subarray(apart)))).toBeLessThan(
          0.045 * Math.sqrt(seeds / (seeds - apart)),
        );
      }
      if (k > 0) expect(Math.abs(correlation(table[k - 1]!, values))).toBeLessThan(0.045);
    }
  });

  it('differ by seed, also for negative and large ones', () => {
    const near = Array.from({ length: 2000 }, (_, i) => i - 1000);
    const large = [
      2 ** 31,
      2 ** 32 - 1,
      2 ** 32,
      2 ** 32 + 1,
      2 ** 33,
      2 ** 53 - 1,
      -(2 ** 31),
      -(2 ** 32),
      -(2 ** 53) + 1,
    ];
    const streams = [...near, ...large, ...large.map((seed) => seed - 3)].map((seed) => {
      const random = seededRandom(seed);
      return Array.from({ length: 4 }, () => random()).join(' ');
    });
    expect(new Set(streams).size).toBe(streams.length);
    for (const text of streams) {
      for (const value of text.split(' ').map(Number)) {
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThan(1);
      }
    }
  });

  it('repeat for the same seed', () => {
    const [first, second] = [seededRandom(7), seededRandom(7)];
    for (let k = 0; k < 1000; k++) expect(first()).toBe(second());
  });
});
