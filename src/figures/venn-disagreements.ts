import { SocialCapitalError } from '../kernel/error.js';
import { formatCount } from '../kernel/format.js';
import { oneOf, resolveOptions } from '../kernel/options.js';
import { defaultThresholds, type LevelThresholds } from '../model/venn/levels.js';
import type { Workshop } from '../model/workshop.js';
import { vennDisagreement } from '../pla/venn-disagreement.js';
import type { VennSizes } from '../pla/venn-session.js';
import { type Theme, themed, themes } from '../scene/theme.js';
import { vennDisagreementScene } from '../scene/venn-disagreement-scene.js';
import { figure, type Figure, type FigureRow } from './figure.js';
import { vennNames } from './venn-names.js';
import { vennSessions } from './venn-sessions.js';

/** Options for {@link vennDisagreements}. */
export interface VennDisagreementsOptions {
  /** Groups compared. @defaultValue 'all' */
  readonly informant?: 'all' | readonly string[] | undefined;
  /** Date of the sessions compared, `last` or `all`. @defaultValue 'all' */
  readonly wave?: string | undefined;
  /** Where sizes come from. @defaultValue 'stated' */
  readonly sizes?: VennSizes | undefined;
  /** Where levels of closeness begin, for circles digitised from a photograph. @defaultValue `defaultThresholds` */
  readonly thresholds?: LevelThresholds | undefined;
  /** Width of the page in px. @defaultValue 1240 */
  readonly width?: number | undefined;
  /** `light`, `dark`, `print` (greys only), or `auto`: light, and dark on screens that ask for it. @defaultValue 'auto' */
  readonly theme?: Theme | undefined;
}

/**
 * Shows on what groups that drew a Power Venn disagree: pairs of actors whose closeness differs by two levels or more, and
 * how far groups agree on the order of sizes (Kendall's τ_b, −1 to 1; `null` where it is not defined). Sizes themselves are
 * never compared: each group had its own scale.
 *
 * @param workshop - The workshop.
 * @param options - Defaults: informant, wave, sizes, thresholds, width, theme.
 * @returns The figure; its rows are the two tables.
 * @throws {SocialCapitalError} `bad-option` on an option that does not exist or cannot be met.
 * @example
 * ```ts
 * const actors = [{ id: 'trust' }, { id: 'club' }];
 * const sizes = (informant: string, trust: number, club: number) => [
 *   { informant, actor: 'trust', size: trust },
 *   { informant, actor: 'club', size: club },
 * ];
 * const tables = { actors, venn: [...sizes('g', 5, 2), ...sizes('h', 1, 4)] };
 * const { workshop } = readWorkshop(JSON.stringify(tables), { name: 'workshop.json' });
 * vennDisagreements(workshop).data()[0]?.['tauB']; // => -1
 * ```
 */
export function vennDisagreements(workshop: Workshop, options: VennDisagreementsOptions = {}): Figure {
  type Chosen = { readonly [K in keyof VennDisagreementsOptions]-?: NonNullable<VennDisagreementsOptions[K]> };
  const { informant, wave, sizes, thresholds, width, theme } = resolveOptions<Chosen>('vennDisagreements', options, {
    informant: 'all',
    wave: 'all',
    sizes: 'stated',
    thresholds: defaultThresholds,
    width: 1240,
    theme: 'auto',
  });
  oneOf('vennDisagreements', 'theme', theme, themes);
  oneOf('vennDisagreements', 'sizes', sizes, ['stated', 'power', 'ranking']);
  if (!(width >= 320 && width <= 10_000)) {
    throw new SocialCapitalError('bad-option', `vennDisagreements: width is ${String(width)}; give 320 to 10000.`);
  }
  const sessions = vennSessions(workshop, { informant, wave, sizes, thresholds });
  const found = vennDisagreement(sessions);
  const { names } = vennNames(workshop);
  const rows: FigureRow[] = [
    ...found.sizes.map(({ first, second, actors, tauB }) => ({ table: 'sizes', first, second, actors, tauB })),
    ...found.closeness.flatMap(({ a, b, levels, difference }) =>
      [...levels].map(([group, level]) => ({
        table: 'closeness',
        a: names.id(a),
        b: names.id(b),
        informant: group,
        level,
        difference,
      })),
    ),
  ];
  const { about } = workshop;
  const source = about.source === undefined ? '' : ` Source: ${about.source.replace(/\.$/, '')}.`;
  const caption =
    `On the sheets of ${formatCount(sessions.length, 'group')}, closeness differs by two levels or more on ` +
    `${formatCount(found.closeness.length, 'pair')} of actors. A pair that a group placed but did not speak of is separate to it. ` +
    `A group that differs may be the one that knows.${source}`;
  const title = 'Where groups disagree';
  const scene = vennDisagreementScene({ sessions, ...found, label: names.label, title, caption, width });
  return figure(themed(scene, theme), caption, rows);
}
