/**
 * Unit vectors all round, made by halving right angles, which needs no sine.
 *
 * @param halvings - 0 gives 4 directions, each more doubles them.
 * @returns x, y pairs, counter-clockwise from (1, 0).
 */
export function directions(halvings: number): readonly (readonly [x: number, y: number])[] {
  let round: (readonly [number, number])[] = [
    [1, 0],
    [0, 1],
    [-1, 0],
    [0, -1],
  ];
  for (let halving = 0; halving < halvings; halving++) {
    round = round.flatMap((from, i) => {
      const to = round[(i + 1) % round.length] as readonly [number, number];
      const x = from[0] + to[0];
      const y = from[1] + to[1];
      const length = Math.sqrt(x * x + y * y);
      return [from, [x / length, y / length] as const];
    });
  }
  return round;
}
