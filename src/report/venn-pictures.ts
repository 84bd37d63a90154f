import type { RunOptions } from '../kernel/run-slices.js';
import type { Figure } from '../figures/figure.js';
import { powerVenn } from '../figures/power-venn.js';
import { vennDisagreements } from '../figures/venn-disagreements.js';
import type { Workshop } from '../model/workshop.js';
import type { LiveMap } from '../scene/live-map.js';

/** A picture with its place in the report. */
export interface ReportPicture {
  readonly figure: Figure;
  readonly heading: string;
  readonly id: string;
  readonly file: string;
  readonly live?: LiveMap | undefined;
  readonly note?: string | undefined;
}

/**
 * The Power Venn of every group that drew one, and with several groups where they disagree.
 *
 * @param workshop - The workshop.
 * @param options - Seed and effort of the layout, signal and runner.
 * @returns The pictures; none when nobody drew circles.
 */
export async function vennPictures(
  workshop: Workshop,
  options: RunOptions & { readonly seed: number; readonly effort: number },
): Promise<readonly ReportPicture[]> {
  if (workshop.venn.length === 0) return [];
  const figure = await powerVenn(workshop, { ...options, title: 'What groups said with circles' });
  const drawn = { figure, heading: 'Power Venn diagrams', id: 'venn', file: 'venn.svg' };
  if (new Set(workshop.venn.map(({ informant }) => informant)).size < 2) return [drawn];
  const heading = 'Where groups disagree';
  const compared = {
    figure: vennDisagreements(workshop),
    heading,
    id: 'venn-disagreement',
    file: 'venn-disagreement.svg',
  };
  return [drawn, compared];
}
