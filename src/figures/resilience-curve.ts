import { SocialCapitalError } from '../kernel/error.js';
import { formatPercent } from '../kernel/format.js';
import { oneOf, resolveOptions } from '../kernel/options.js';
import type { SocialNetwork } from '../model/network.js';
import { printId } from '../model/print-id.js';
import { resilience, type ResilienceOptions } from '../risk/resilience.js';
import { chartFrame } from '../scene/chart-frame.js';
import { pageMargin } from '../scene/page.js';
import { curveMarks } from '../scene/curve-marks.js';
import { type Theme, themed, themes } from '../scene/theme.js';
import { asView } from '../view/as-view.js';
import type { View } from '../view/view.js';
import { figure, type Figure } from './figure.js';

/** Options for {@link resilienceCurve}. */
export interface ResilienceCurveOptions extends ResilienceOptions {
  /** Width of the page in px. @defaultValue 850 */
  readonly width?: number | undefined;
  /** Title above the curves. @defaultValue 'What is left as one after another is lost' */
  readonly title?: string | undefined;
  /** `light`, `dark`, `print` (greys only), or `auto`: light, and dark on screens that ask for it. @defaultValue 'auto' */
  readonly theme?: Theme | undefined;
}

/**
 * Draws what is left of the network as one actor after another is lost: in the worst order, and in random ones with the
 * band that nine in ten of them stay in.
 *
 * @param input - A network, meaning its default view, or a view.
 * @param options - As {@link resilience}, and width, title and theme.
 * @returns A promise of the figure; `data()` holds a row per number of losses.
 * @throws {SocialCapitalError} `bad-option`; `aborted`.
 * @example
 * ```ts
 * const star = network({ ties: ['a', 'b'].map((target) => ({ source: 'hub', target })) });
 * const curve = await resilienceCurve(star, { orders: 10 });
 * [curve.data()[1]?.id, curve.data()[1]?.worst]; // => ['hub', 0]
 * ```
 */
export async function resilienceCurve(
  input: SocialNetwork | View,
  options: ResilienceCurveOptions = {},
): Promise<Figure> {
  const chosen = resolveOptions<ResilienceCurveOptions>('resilienceCurve', options, {
    orders: 1000,
    seed: 1,
    width: 850,
    title: 'What is left as one after another is lost',
    theme: 'auto',
    signal: undefined,
    onProgress: undefined,
    runner: undefined,
  });
  const { width = 850, title = '', theme: chosenTheme, ...run } = chosen;
  const theme = oneOf('resilienceCurve', 'theme', chosenTheme, themes);
  if (!(width >= 320 && width <= 10_000)) {
    throw new SocialCapitalError('bad-option', `resilienceCurve: width is ${width}; give a number from 320 to 10000.`);
  }
  const view = asView(input);
  const { worst, random, of } = await resilience(view, run);
  const printed = (id: string): string => view.printed.get(id) ?? id;
  const data = worst.left.map((left, lost) => {
    const id = lost === 0 ? null : worst.order[lost - 1]!;
    return {
      lost,
      id: id === null ? null : printId(view.actors[view.indexOf.get(id)!]!, view),
      label: id === null ? null : printed(id),
      worst: left,
      mean: random.mean[lost]!,
      low: random.low[lost]!,
      high: random.high[lost]!,
    };
  });
  const first = data
    .slice(1, 4)
    .flatMap(({ label, worst }) => (label === null ? [] : [`${label} (${formatPercent(worst)} left)`]));
  const caption = [
    `Counted: ${view.n} actors, ${view.ties.length} ties; ${of} pairs that some path joins at the start.`,
    ...(of > 0 ? [`Worst order: ${first.join(', ')}${data.length > 4 ? ' and so on' : ''}.`] : []),
    `Band: nine in ten of ${run.orders} random orders, seed ${run.seed}.`,
    'Scenarios on a map that somebody drew, not forecasts. A tie that is not drawn may exist.',
    ...(view.about.source === undefined ? [] : [`Source: ${view.about.source.replace(/\.$/, '')}.`]),
  ].join(' ');
  const subtitle =
    'Share of pairs that keep a path, by how many actors are lost: solid, the worst order; dashed, the mean of random orders.';
  const scene = chartFrame(
    'resilience-curve',
    { title, subtitle, caption, description: `${subtitle} ${caption}` },
    width,
    (top) => curveMarks(worst.left, random, pageMargin, width - pageMargin, top),
  );
  return figure(themed(scene, theme), caption, data);
}
