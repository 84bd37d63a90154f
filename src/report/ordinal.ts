const words = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];

/**
 * A place in words up to the tenth, in figures beyond: `first`, `12th`, `21st`.
 *
 * @param place - Counted from 1.
 * @returns The words.
 */
export function ordinal(place: number): string {
  const word = words[place - 1];
  if (word !== undefined) return word;
  const teen = place % 100 >= 11 && place % 100 <= 13;
  const ending = teen ? 'th' : (['th', 'st', 'nd', 'rd'][place % 10] ?? 'th');
  return `${place}${ending}`;
}
