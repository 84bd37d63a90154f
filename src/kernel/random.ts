import { xoroshiro128plusFromState } from 'pure-rand/generator/xoroshiro128plus';

/** A stream of numbers in [0, 1), the same for the same seed on every machine. */
export type Random = () => number;

/** Scatters the 32 bits of an integer over 32 bits, one to one (splitmix32's last steps). */
function scatter(bits: number): number {
  let mixed = bits ^ (bits >>> 16);
  mixed = Math.imul(mixed, 0x21f0aaad);
  mixed ^= mixed >>> 15;
  mixed = Math.imul(mixed, 0x735a2d97);
  return mixed ^ (mixed >>> 15);
}

/**
 * Seeded random numbers: the only source of chance in this library.
 *
 * The generator (xoroshiro128+) needs its 128 bits of state well mixed: from a small number as it stands, the first twenty
 * draws of neighbouring seeds would be alike. So each quarter of the state is scattered from the whole seed.
 *
 * @param seed - Any safe integer, also negative.
 * @returns A function that gives the next number in [0, 1).
 * @see Steele, Lea and Flood (2014), Fast splittable pseudorandom number generators,
 *   https://doi.org/10.1145/2660193.2660195
 */
export function seededRandom(seed: number): Random {
  const high = Math.floor(seed / 2 ** 32);
  const quarter = (k: number): number => scatter((scatter((seed + Math.imul(k, 0x9e3779b9)) | 0) + high) | 0);
  const generator = xoroshiro128plusFromState([quarter(1), quarter(2), quarter(3), quarter(4)]);
  return () => (generator.next() >>> 0) / 2 ** 32;
}
