import { SocialCapitalError } from '../kernel/error.js';
import { formatCount } from '../kernel/format.js';
import { oneOf, resolveOptions } from '../kernel/options.js';
import { type RunOptions, runSlices } from '../kernel/run-slices.js';
import { defaultThresholds, type LevelThresholds } from '../model/venn/levels.js';
import type { Workshop } from '../model/workshop.js';
import type { VennSizes } from '../pla/venn-session.js';
import { powerVennScene } from '../scene/power-venn-scene.js';
import { sizeWords, vennCaption } from '../scene/venn-caption.js';
import { type Theme, themed, themes } from '../scene/theme.js';
import type { VennNames, VennPanel } from '../scene/venn-plan.js';
import { figure, type Figure, type FigureRow } from './figure.js';
import { vennNames } from './venn-names.js';
import { vennPanels } from './venn-panels.js';

/** Options for {@link powerVenn}. */
export interface PowerVennOptions extends RunOptions {
  /** Id of the group whose circles are drawn, several ids, or `all` for one panel each. @defaultValue 'all' */
  readonly informant?: string | readonly string[] | undefined;
  /** Date of the sessions drawn, `last` or `all`. @defaultValue 'all' */
  readonly wave?: string | undefined;
  /** Where sizes come from: the venn table, the actors' power, or a pairwise ranking of actors. @defaultValue 'stated' */
  readonly sizes?: VennSizes | undefined;
  /** Seed of the layout: the same seed gives the same bytes. @defaultValue 1 */
  readonly seed?: number | undefined;
  /** How long the layout searches, as a multiple of the usual. @defaultValue 1 */
  readonly effort?: number | undefined;
  /** Where levels of closeness begin. @defaultValue `defaultThresholds` */
  readonly thresholds?: LevelThresholds | undefined;
  /** Width of the page in px: 1240 prints as A4 landscape, 850 as portrait, 380 as a column. @defaultValue 1240 */
  readonly width?: number | undefined;
  /** Title above the drawing. @defaultValue the workshop's title */
  readonly title?: string | undefined;
  /** `light`, `dark`, `print` (greys only), or `auto`: light, and dark on screens that ask for it. @defaultValue 'auto' */
  readonly theme?: Theme | undefined;
}

type Resolved = { readonly [K in keyof PowerVennOptions]-?: NonNullable<PowerVennOptions[K]> };
type Chosen = Omit<Resolved, keyof RunOptions> & Pick<PowerVennOptions, keyof RunOptions>;

function checked(workshop: Workshop, options: PowerVennOptions): Chosen {
  const chosen = resolveOptions<Chosen>('powerVenn', options, {
    informant: 'all',
    wave: 'all',
    sizes: 'stated',
    seed: 1,
    effort: 1,
    thresholds: defaultThresholds,
    width: 1240,
    title: workshop.about.title ?? 'Power Venn diagram',
    theme: 'auto',
    signal: undefined,
    onProgress: undefined,
    runner: undefined,
  });
  oneOf('powerVenn', 'sizes', chosen.sizes, ['stated', 'power', 'ranking']);
  oneOf('powerVenn', 'theme', chosen.theme, themes);
  const { width } = chosen;
  if (!(width >= 320 && width <= 10_000)) {
    throw new SocialCapitalError(
      'bad-option',
      `powerVenn: width is ${String(width)}; give a number from 320 to 10000.`,
    );
  }
  return chosen;
}

function rowsOf(panels: readonly VennPanel[], names: VennNames, sectorOf: (id: string) => string | null): FigureRow[] {
  const round = (value: number): number => Math.round(value * 1000) / 1000;
  return panels.flatMap(({ session, layout }) => {
    const { id: informant, label: group } = session.informant;
    const position = new Map(layout.positions.map((one) => [one.id, one]));
    const circles = layout.circles.map(({ id, size, x, y, r }) => ({
      mark: 'circle',
      informant,
      group,
      id: names.id(id),
      label: names.label(id),
      sector: sectorOf(id),
      size,
      position: position.get(id)?.stated ?? null,
      x: round(x),
      y: round(y),
      r: round(r),
    }));
    const relations = layout.relations.map(({ a, b, stated, drawn }) => ({
      mark: 'relation',
      informant,
      group,
      a: names.id(a),
      b: names.id(b),
      stated,
      drawn,
    }));
    return [...circles, ...relations];
  });
}

/**
 * Draws what groups said with circles: area is the size each actor was given, overlap how close two are, the dashed circle
 * the edge of the network. No two circles are drawn closer than stated and every circle stands on its stated side of the
 * edge; a statement that cannot be drawn as well becomes a line between two circles and is named in the caption.
 *
 * Several groups stand side by side, the same actor in the same colour and near the same place.
 *
 * @param workshop - The workshop.
 * @param options - Defaults: informant, wave, sizes, seed, effort, thresholds, width, title, theme.
 * @returns The figure: scene, caption, rows, `toSVG()`, `toElement(document)`.
 * @throws {SocialCapitalError} `bad-option` on an option that does not exist or cannot be met; `aborted` when the signal
 *   fires.
 * @remarks Some 30 ms for 25 actors whose statements can all be drawn. Work is bounded by `effort`, never by the clock.
 * @example
 * ```ts
 * const actors = [{ id: 'trust' }, { id: 'club' }];
 * const circles = [{ informant: 'g', actor: 'trust', size: 5 }, { informant: 'g', actor: 'club', size: 2 }];
 * const { workshop } = readWorkshop(JSON.stringify({ actors, venn: circles }), { name: 'workshop.json' });
 * const venn = await powerVenn(workshop);
 * venn.caption.includes('No two circles are drawn closer than stated'); // => true
 * ```
 */
export async function powerVenn(workshop: Workshop, options: PowerVennOptions = {}): Promise<Figure> {
  const chosen = checked(workshop, options);
  const panels = await runSlices('powerVenn', vennPanels(workshop, chosen), chosen);
  const { about } = workshop;
  const { names, sectorOf, sectorNames } = vennNames(workshop);
  const drawn = new Set(panels.flatMap(({ layout }) => layout.circles.map(({ id }) => id)));
  const found = new Map([...drawn].map((id) => [sectorOf(id), names.style(id)]));
  const sectors = [...sectorNames, null].flatMap((name) => {
    const style = found.get(name);
    return style === undefined ? [] : [{ name: name ?? 'sector not recorded', style }];
  });
  const sizeMeans = sizeWords(about, chosen.sizes);
  const caption = vennCaption(panels, about, chosen.sizes, names);
  const [only] = panels;
  const by =
    panels.length === 1 && only !== undefined
      ? `Power Venn by ${only.session.informant.label}.`
      : `Power Venn of ${formatCount(panels.length, 'group')}, each by itself.`;
  const subtitle = `${by} Area of a circle: ${sizeMeans}.`;
  const description = `${subtitle} ${caption}`;
  const { title, width } = chosen;
  const scene = powerVennScene({
    panels,
    about,
    names,
    sectors,
    sizeMeans,
    title,
    subtitle,
    caption,
    description,
    width,
  });
  return figure(themed(scene, chosen.theme), caption, rowsOf(panels, names, sectorOf));
}
