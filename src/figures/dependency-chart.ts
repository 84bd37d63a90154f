import { SocialCapitalError } from '../kernel/error.js';
import { formatNumber, formatPercent } from '../kernel/format.js';
import { oneOf, resolveOptions } from '../kernel/options.js';
import type { RunOptions } from '../kernel/run-slices.js';
import type { SocialNetwork } from '../model/network.js';
import { printId } from '../model/print-id.js';
import { dependencies, type DependencyRow } from '../risk/dependencies.js';
import { type Bar, barMarks } from '../scene/bar-marks.js';
import { chartFrame } from '../scene/chart-frame.js';
import { pageMargin } from '../scene/page.js';
import { type Theme, themed, themes } from '../scene/theme.js';
import { actorIndex } from '../view/actor-index.js';
import { asView } from '../view/as-view.js';
import type { View } from '../view/view.js';
import { figure, type Figure } from './figure.js';

/** What {@link dependencyChart} can draw, a row of {@link dependencies}. */
export type DependencyChartMeasure =
  | 'disconnected'
  | 'crossSectorDisconnected'
  | 'geodesicMonopoly'
  | 'geodesicShare'
  | 'efficiencyLoss'
  | 'tieShare'
  | 'strengthShare';

/** Options for {@link dependencyChart}. */
export interface DependencyChartOptions extends RunOptions {
  /** What the bars show. @defaultValue 'disconnected' */
  readonly measure?: DependencyChartMeasure | undefined;
  /** Id of the actor drawn first; `null` for none. @defaultValue `about.focal`, where it is in the view */
  readonly focal?: string | null | undefined;
  /** Most bars, the focal actor's included. @defaultValue 15 */
  readonly top?: number | undefined;
  /** Width of the page in px. @defaultValue 850 */
  readonly width?: number | undefined;
  /** Title above the chart. @defaultValue 'Whose loss would cost most' */
  readonly title?: string | undefined;
  /** `light`, `dark`, `print` (greys only), or `auto`: light, and dark on screens that ask for it. @defaultValue 'auto' */
  readonly theme?: Theme | undefined;
}

const meanings: Readonly<Record<DependencyChartMeasure, string>> = {
  disconnected: 'pairs of others that would lose every path, of those joined by one',
  crossSectorDisconnected: 'pairs of others of different sectors that would lose every path, of those joined by one',
  geodesicMonopoly: 'pairs of others whose every shortest path runs through the actor',
  geodesicShare: 'mean share of the shortest paths of others that run through the actor',
  efficiencyLoss: 'part of the nearness of others (mean of 1 ÷ steps) that would be lost',
  tieShare: 'part of all ties that the actor holds',
  strengthShare: 'part of the strength of all ties that the actor holds',
};

function read(row: DependencyRow, measure: DependencyChartMeasure): { value: number | null; text: string } {
  const found = row[measure];
  if (typeof found !== 'object' || found === null) return { value: found, text: formatNumber(found) };
  const { pairs, of, share } = found;
  return { value: share, text: share === null ? '–' : `${pairs} of ${of} (${formatPercent(share)})` };
}

/**
 * Draws whose loss would cost most: one bar per actor, the focal actor first, the others from the largest down. A chart of
 * scenarios on a map that somebody drew, not of forecasts; the caption says so.
 *
 * @param input - A network, meaning its default view, or a view.
 * @param options - Measure, focal actor, number of bars, width, title, theme; `signal`, `onProgress` and `runner`.
 * @returns A promise of the figure; `data()` holds every actor's value, also those without a bar.
 * @throws {SocialCapitalError} `bad-option`; `unknown-actor` when `focal` is not in the network; `aborted`.
 * @example
 * ```ts
 * const star = network({ ties: ['a', 'b'].map((target) => ({ source: 'hub', target })) });
 * const chart = await dependencyChart(star, { focal: 'hub' });
 * chart.data()[0]; // => { id: 'hub', label: 'hub', sector: null, value: 1, pairs: 1, of: 1 }
 * ```
 */
export async function dependencyChart(
  input: SocialNetwork | View,
  options: DependencyChartOptions = {},
): Promise<Figure> {
  const view = asView(input);
  const { about } = view;
  const { signal, onProgress, runner, ...chosen } = resolveOptions<DependencyChartOptions>('dependencyChart', options, {
    measure: 'disconnected',
    focal: about.focal !== undefined && view.indexOf.has(about.focal) ? about.focal : null,
    top: 15,
    width: 850,
    title: 'Whose loss would cost most',
    theme: 'auto',
    signal: undefined,
    onProgress: undefined,
    runner: undefined,
  });
  const known = Object.keys(meanings) as DependencyChartMeasure[];
  const measure = oneOf('dependencyChart', 'measure', chosen.measure, known);
  const theme = oneOf('dependencyChart', 'theme', chosen.theme, themes);
  const { top = 15, width = 850, title = '' } = chosen;
  if (!(Number.isInteger(top) && top > 0)) {
    throw new SocialCapitalError('bad-option', `dependencyChart: top is ${top}; give a whole number above 0.`);
  }
  if (!(width >= 320 && width <= 10_000)) {
    throw new SocialCapitalError('bad-option', `dependencyChart: width is ${width}; give a number from 320 to 10000.`);
  }
  const focal =
    chosen.focal === null || chosen.focal === undefined ? -1 : actorIndex(view, chosen.focal, 'dependencyChart');
  const { rows } = await dependencies(view, { signal, onProgress, runner });
  const all = rows.map((row, v) => ({ row, v, ...read(row, measure) }));
  const sorted = all.sort(
    (x, y) => Number(y.v === focal) - Number(x.v === focal) || (y.value ?? -1) - (x.value ?? -1) || x.v - y.v,
  );
  const name = (v: number): string => view.printed.get(view.ids[v]!) ?? view.ids[v]!;
  const idOf = (v: number): string => printId(view.actors[v]!, view);
  // Bars of nothing say nothing; the focal actor's is drawn all the same.
  const shown = sorted.filter(({ value, v }) => v === focal || (value ?? 0) > 0).slice(0, top);
  const bars = shown.map(({ v, value, text }): Bar => ({
    id: idOf(v),
    label: name(v),
    value,
    text,
    isFocal: v === focal,
  }));
  const more =
    sorted.filter(({ value }) => (value ?? 0) > 0).length - shown.filter(({ value }) => (value ?? 0) > 0).length;
  const none = view.n - shown.length - more;
  const basis = view.options.basis === 'stated' ? 'ties that the source states' : 'all ties, stated and inferred';
  const caption = [
    `Counted: ${view.n} actors, ${view.ties.length} ties (${basis}).`,
    ...(more > 0 ? [`${more} more with less are not drawn.`] : []),
    ...(none > 0 ? [`For ${none} it is nothing, or undefined.`] : []),
    'A scenario, if one actor left and nothing else changed, not a forecast. A tie that is not drawn may exist.',
    ...(about.source === undefined ? [] : [`Source: ${about.source.replace(/\.$/, '')}.`]),
  ].join(' ');
  const subtitle = `If one actor left and nothing else changed: ${meanings[measure]}.`;
  const spoken = shown
    .slice(0, 5)
    .map(({ v, text }) => `${name(v)} ${text}`)
    .join('; ');
  const words = { title, subtitle, caption, description: `${subtitle} ${spoken}. ${caption}` };
  const scene = chartFrame('dependency-chart', words, width, (y) => barMarks(bars, pageMargin, width - pageMargin, y));
  const data = sorted.map(({ row, v, value }) => {
    const found = row[measure];
    const counts = typeof found === 'object' && found !== null ? { pairs: found.pairs, of: found.of } : {};
    return { id: idOf(v), label: name(v), sector: row.sector, value, ...counts };
  });
  return figure(themed(scene, theme), caption, data);
}
