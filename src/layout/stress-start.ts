import type { Random } from '../kernel/random.js';

/**
 * Positions whose distances on the page follow the steps between actors (stress majorisation), in units of one step.
 * Rows may be fixed, and then only the place within the row moves.
 *
 * Minimises Σ d_ij⁻² (‖x_i − x_j‖ − d_ij)² by Guttman's update, actor by actor.
 *
 * @param n - Number of actors.
 * @param distances - n × n steps.
 * @param rows - Fixed vertical places, or `null` to choose them.
 * @param random - Where the search starts.
 * @param rounds - Sweeps over all actors.
 * @returns x and y.
 * @see Gansner, Koren and North (2005), Graph drawing by stress majorization,
 *   https://doi.org/10.1007/978-3-540-31843-9_25
 */
export function stressStart(
  n: number,
  distances: Float64Array,
  rows: Float64Array | null,
  random: Random,
  rounds: number,
): { x: Float64Array; y: Float64Array } {
  const x = new Float64Array(n);
  const y = new Float64Array(n);
  const spread = Math.sqrt(n);
  for (let i = 0; i < n; i++) {
    x[i] = (random() - 0.5) * spread;
    y[i] = rows ? rows[i]! : (random() - 0.5) * spread;
  }
  for (let round = 0; round < rounds; round++) {
    for (let i = 0; i < n; i++) {
      let sumX = 0;
      let sumY = 0;
      let weights = 0;
      for (let j = 0; j < n; j++) {
        if (j === i) continue;
        const wanted = distances[i * n + j]!;
        const weight = 1 / (wanted * wanted);
        const dx = x[i]! - x[j]!;
        const dy = y[i]! - y[j]!;
        const length = Math.sqrt(dx * dx + dy * dy);
        const scale = length > 1e-9 ? wanted / length : 0;
        sumX += weight * (x[j]! + dx * scale);
        sumY += weight * (y[j]! + dy * scale);
        weights += weight;
      }
      if (weights === 0) continue;
      x[i] = sumX / weights;
      if (!rows) y[i] = sumY / weights;
    }
  }
  return { x, y };
}
