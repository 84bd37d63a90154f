import { SocialCapitalError, type Problem } from '../kernel/error.js';
import { formatCount } from '../kernel/format.js';
import { resolveOptions } from '../kernel/options.js';
import { type RunOptions, runSlices } from '../kernel/run-slices.js';
import type { Runner } from '../kernel/runner.js';
import { buildNode, type PageElementLike, type PageLike, writeNode } from '../kernel/table/markup.js';
import { showItself } from '../kernel/table/show-itself.js';
import type { Figure } from '../figures/figure.js';
import { handoverMap } from '../figures/handover-map.js';
import { organisationalMap } from '../figures/organisational-map.js';
import { whatIf } from '../figures/what-if.js';
import { network } from '../model/make-network.js';
import type { Workshop } from '../model/workshop.js';
import { dependency, type Dependency } from '../risk/dependency.js';
import { succession } from '../risk/succession.js';
import { actorIndex } from '../view/actor-index.js';
import { type Tipping, tippingTies } from '../uncertainty/tipping-ties.js';
import type { ViewOptions } from '../view/options.js';
import type { View } from '../view/view.js';
import { actorTable } from './actor-table.js';
import { carriersTable } from './carriers-table.js';
import { spacesTable } from './spaces-table.js';
import { answer } from './answer.js';
import { assess, type Assessment } from './assess.js';
import type { ReportCase } from './case.js';
import { type Choice, choices } from './choices.js';
import { leadersTable, waysTable } from './dependency-tables.js';
import type { Block, ReportDocument, ReportTable } from './document.js';
import type { Finding } from './finding.js';
import { methodBlocks } from './method-blocks.js';
import { leavingPart, type LeavingPart } from './leaving-blocks.js';
import { liveOrWhy } from './live-or-why.js';
import { makeNames } from './names.js';
import { notebookPart } from './notebook-part.js';
import { lossTable, negativeTable, pathTable, problemTable, tieTable } from './row-tables.js';
import { sourceWords } from './source-words.js';
import { tableCsv } from './table-csv.js';
import { toHtml } from './to-html.js';
import { toMarkdown } from './to-markdown.js';
import { typeTables } from './type-tables.js';
import { facilitatorsPage } from './facilitators-page.js';
import { type ReportPicture, vennPictures } from './venn-pictures.js';
import { withFocal } from './with-focal.js';

/** Options for {@link report}. */
export interface ReportOptions extends RunOptions {
  /** Id of the actor whose loss is studied. @defaultValue `about.focal`; without one the report ranks all and asks */
  readonly focal?: string | undefined;
  /** Choices of the view the headline rests on; what is given is not varied. @defaultValue the default view */
  readonly view?: Partial<ViewOptions> | undefined;
  /** Problems found when the tables were read, to be printed. @defaultValue [] */
  readonly problems?: readonly Problem[] | undefined;
  /** Seed of the map's layout. @defaultValue 1 */
  readonly seed?: number | undefined;
  /** How long the map's layout searches, as a multiple of the usual. @defaultValue 1 */
  readonly effort?: number | undefined;
  /** Whether the map of `report.html` can be searched, filtered and taken apart on screen; `false` leaves out every script. @defaultValue true */
  readonly interactive?: boolean | undefined;
}

/** A file of a report. */
export interface ReportFile {
  readonly name: string;
  readonly text: string;
}

/** A report: its findings and tables as data, its pictures, and the ways to write it. */
export interface Report {
  readonly kind: 'report';
  readonly title: string;
  /** The actor whose loss was studied, as printed; `null` when nobody was named. */
  readonly focal: string | null;
  readonly findings: readonly Finding[];
  readonly tables: readonly ReportTable[];
  readonly figures: readonly Figure[];
  readonly problems: readonly Problem[];
  /** One self-contained page: no request, and no script but that of the interactive map. */
  toHTML(): string;
  /** The same words and tables as Markdown; pictures are linked by the names of {@link Report.files}. */
  toMarkdown(): string;
  /** The answer of the report, without pictures and tables, as an element of a page or notebook. */
  toElement<E extends PageElementLike>(document: PageLike<E>): E;
  /** Everything to be saved: `report.html`, `report.md`, pictures as SVG, tables as CSV. */
  files(): readonly ReportFile[];
}

interface Resolved {
  readonly focal: string | undefined;
  readonly view: Partial<ViewOptions>;
  readonly problems: readonly Problem[];
  readonly seed: number;
  readonly effort: number;
  readonly interactive: boolean;
  readonly signal: AbortSignal | undefined;
  readonly onProgress: ((share: number) => void) | undefined;
  readonly runner: Runner | undefined;
}

/** Parts of the work, in progress reports: before the map, and the map. */
const counting = 0.4;
const drawing = 0.3;

function* count(
  ways: readonly [Choice, ...Choice[]],
  focal: string | null,
): Generator<
  number,
  { assessments: readonly [Assessment, ...Assessment[]]; dependencies: readonly Dependency[] },
  void
> {
  const assessments: Assessment[] = [];
  const dependencies: Dependency[] = [];
  for (const [done, choice] of ways.entries()) {
    assessments.push(assess(choice));
    if (focal !== null) dependencies.push(dependency(choice.view, focal));
    yield ((done + 1) / ways.length) * counting;
  }
  const [first, ...rest] = assessments as [Assessment, ...Assessment[]];
  return { assessments: [first, ...rest], dependencies };
}

function citation({ about }: Workshop): readonly Block[] {
  const source = about.source === undefined ? 'The tables name no source to cite.' : `Data: ${about.source}.`;
  return [
    { kind: 'heading', level: 2, id: 'cite', text: 'How to cite' },
    {
      kind: 'paragraph',
      text: `${source.replace(/\.\.$/u, '.')} Counted and drawn with the package social-capital; name the way of counting with every figure, for instance “with all ties” or “with stated ties only”.`,
    },
  ];
}

/** The order of the report: answer, map and what-if pair, tables of loss, what to do before the focal actor leaves, other tables, method, problems, citation. */
function compose(report: ReportCase, pictures: readonly ReportPicture[], leaving: LeavingPart | null) {
  const { findings, blocks } = answer(report);
  const [cross, disagreements, sensitivity] = typeTables(report);
  const tables = {
    ways: waysTable(report),
    leaders: leadersTable(report),
    cross,
    disagreements,
    sensitivity,
    paths: pathTable(report),
    spaces: spacesTable(report),
    carriers: carriersTable(report),
    actors: actorTable(report),
    negative: negativeTable(report),
    problems: problemTable(report),
    ties: tieTable(report),
    losses: lossTable(report),
    ...(leaving === null ? {} : { introductions: leaving.table }),
  };
  let number = 0;
  const show = (table: ReportTable): readonly Block[] =>
    table.rows.length === 0 ? [] : [{ kind: 'table', table, number: ++number }];
  const heading = (id: string, text: string): Block => ({ kind: 'heading', level: 2, id, text });
  const { view } = report.assessments[0].choice;
  const all: Block[] = [...blocks];
  const drawings = pictures
    .filter(({ id }) => id !== 'map' || view.ties.length > 0)
    .map((picture, i): Block => ({ kind: 'figure', number: i + 1, ...picture }));
  const drawn = (...ids: readonly string[]): readonly Block[] =>
    drawings.filter((block) => block.kind === 'figure' && ids.includes(block.id));
  all.push(...drawn('map', 'whatif'));
  if (view.ties.length > 0) {
    all.push(heading('ways', 'Every headline, by way of counting'), ...show(tables.ways));
    const leaders = show(tables.leaders);
    if (leaders.length > 0) all.push(heading('leaders', 'Whose loss would leave most without a path'), ...leaders);
    const paths = show(tables.paths);
    if (paths.length > 0) all.push(heading('paths', 'Ways to those with formal authority'), ...paths);
    if (leaving !== null) {
      all.push(leaving.heading, ...leaving.before, ...show(leaving.table), ...leaving.after, ...drawn('introductions'));
    }
    for (const [table, text] of [
      [tables.carriers, 'Who carries which organisation'],
      [tables.spaces, 'What the safe spaces carry'],
    ] as const) {
      const shown = show(table);
      if (shown.length > 0) all.push(heading(table.name, text), ...shown);
    }
    all.push(
      heading('types', 'Types of tie'),
      ...show(cross),
      ...show(disagreements),
      ...show(sensitivity),
      ...show(tables.negative),
    );
  }
  all.push(...drawings.filter((block) => !drawn('map', 'whatif', 'introductions').includes(block)));
  if (view.n > 0) all.push(heading('actors', 'Actors'), ...show(tables.actors));
  all.push(...methodBlocks(report), heading('problems', 'The tables as read'));
  const problems = show(tables.problems);
  all.push(...(problems.length > 0 ? problems : [{ kind: 'paragraph', text: 'No problem was reported.' } as const]));
  all.push(...citation(report.workshop));
  return { findings, blocks: all, tables: Object.values(tables) };
}

/** How few unreported ties would halve the share of pairs that the focal actor's loss would leave without a path. */
async function halvedBy(
  view: View,
  result: Dependency | undefined,
  across: boolean,
  run: RunOptions,
): Promise<Tipping | null> {
  const measure = across ? 'crossSectorDisconnected' : 'disconnected';
  const share = result?.[measure].share ?? null;
  if (result === undefined || share === null || share === 0 || view.directed) return null;
  const statement = { focal: result.focal, measure, atMost: share / 2 } as const;
  return (await tippingTies(view, statement, { reported: false, ...run })).unreported;
}

/**
 * Writes the report: first whom the map hangs on, what would be lost without that actor, and how sure that is; then the map, the
 * tables, how everything was counted, and what is wrong with the tables.
 *
 * Every headline is a count of pairs beside its percentage, given with all ties and with stated ties only, without and with the safe
 * spaces, over all waves and in the last. Where another actor comes first, the report says so. Its words are those of a
 * scenario on somebody's map; persons print as the workshop's consent allows.
 *
 * @param given - The workshop.
 * @param options - Defaults: the workshop's focal actor and the default view.
 * @returns Findings, tables and figures as data, and `toHTML()`, `toMarkdown()`, `toElement(document)`, `files()`. In Deno's
 *   kernel it shows its answer. The same workshop in any order of rows gives the same bytes.
 * @throws {SocialCapitalError} `bad-input` when the workshop cannot be a network; `unknown-actor` when `focal` is no
 *   actor; `bad-option` on an option or view that does not exist; `aborted` when the signal fires.
 * @remarks O(nm) per way of counting, eight at most, and the map.
 * @see Borgatti (2006), Identifying sets of key players in a social network,
 *   https://doi.org/10.1007/s10588-006-7084-x, for judging an actor by what its loss leaves
 * @example
 * ```ts
 * const { workshop, problems } = readWorkshop('source,target\nmosque,director\ndirector,trust\n', { name: 'ties.csv' });
 * const made = await report(workshop, { focal: 'director', problems });
 * made.findings[0].counts; // => { pairs: 1, of: 1, share: 1 }
 * made.files().map(({ name }) => name).slice(0, 3); // => ['report.html', 'report.md', 'map.svg']
 * ```
 */
export async function report(given: Workshop, options: ReportOptions = {}): Promise<Report> {
  const chosen = resolveOptions<Resolved>('report', options, {
    focal: given.about.focal,
    view: {},
    problems: [],
    seed: 1,
    effort: 1,
    interactive: true,
    signal: undefined,
    onProgress: undefined,
    runner: undefined,
  });
  const { signal, onProgress, runner, seed, effort } = chosen;
  const run = { signal, runner };
  const workshop = withFocal(given, chosen.focal);
  const { about } = workshop;
  const [base, ...others] = choices(network(workshop), chosen.view);
  if (base === undefined) throw new SocialCapitalError('internal', 'report: no way of counting. Please report this.');
  const index = chosen.focal === undefined ? null : actorIndex(base.view, chosen.focal, 'report');
  const focal = index === null ? null : (base.view.ids[index] ?? null);

  const counted = await runSlices('report', count([base, ...others], focal), { ...run, onProgress });
  const names = makeNames(workshop);
  const across = counted.assessments[0].losses.some((loss) => (loss.across.of ?? 0) > 0);
  const subject: ReportCase = {
    workshop,
    names,
    source: sourceWords(workshop, names),
    focal,
    leftOut: focal === null ? (about.focal ?? null) : null,
    ...counted,
    across,
    halving: await halvedBy(base.view, counted.dependencies[0], across, run),
    problems: chosen.problems,
  };
  const pictures: ReportPicture[] = [];
  if (base.view.n > 0) {
    const share = (part: number): void => onProgress?.(counting + part * drawing);
    const figure = await organisationalMap(base.view, { seed, effort, ...run, onProgress: share, focal });
    const live = chosen.interactive ? liveOrWhy(figure) : {};
    pictures.push({ figure, heading: 'The map', id: 'map', file: 'map.svg', ...live });
  }
  if (focal !== null && base.view.ties.length > 0) {
    const figure = await whatIf(base.view, focal, { seed, effort, ...run });
    const heading = `The map without ${subject.names.label(focal)}`;
    pictures.push({ figure, heading, id: 'whatif', file: 'whatif.svg' });
  }
  let leaving: LeavingPart | null = null;
  if (focal !== null && base.view.ties.length > 0 && !base.view.absent.includes(focal)) {
    const plan = await succession(base.view, focal, run);
    leaving = leavingPart(subject, plan);
    onProgress?.(counting + drawing);
    if ((plan.handover.minimum ?? 0) > 0) {
      const share = (part: number): void => onProgress?.(counting + drawing + part * (1 - counting - drawing));
      const figure = await handoverMap(base.view, focal, { seed, effort, ...run, onProgress: share });
      pictures.push({
        figure,
        heading: 'The introductions on the map',
        id: 'introductions',
        file: 'introductions.svg',
      });
    }
  }
  pictures.push(...(await vennPictures(workshop, { seed, effort, ...run })));
  const { findings, blocks, tables } = compose(subject, pictures, leaving);
  onProgress?.(1);
  const title = about.title ?? 'Who is tied to whom, and what hangs on one actor';
  const { n, ties } = base.view;
  const facts = [about.place, about.date, `${formatCount(n, 'actor')}, ${formatCount(ties.length, 'tie')}`];
  const subtitle = `Report on who is tied to whom, and on what would be lost. ${facts.filter((fact) => fact !== undefined).join(' · ')}.`;
  const document: ReportDocument = {
    title,
    subtitle,
    skip: { link: '#answer', text: 'Skip to the answer' },
    blocks,
  };
  const facilitators = facilitatorsPage(workshop, pictures, subject.names, subject.source);
  const toHTML = (): string => toHtml(document);
  const toMarkdownText = (): string => toMarkdown(document);
  const made: Report = {
    kind: 'report',
    title,
    focal: focal === null ? null : subject.names.id(focal),
    findings,
    tables,
    figures: pictures.map(({ figure }) => figure),
    problems: chosen.problems,
    toHTML,
    toMarkdown: toMarkdownText,
    toElement: <E extends PageElementLike>(page: PageLike<E>) => buildNode(notebookPart(document), page),
    files: () => [
      { name: 'report.html', text: toHTML() },
      { name: 'report.md', text: toMarkdownText() },
      ...(facilitators === null ? [] : [{ name: 'facilitators.html', text: facilitators }]),
      ...pictures.map(({ file, figure }) => ({ name: file, text: figure.toSVG() })),
      ...tables.map((table) => ({ name: `${table.name}.csv`, text: tableCsv(table) })),
    ],
  };
  const looks = (): Readonly<Record<string, string>> => ({
    'text/html': writeNode(notebookPart(document)),
    'text/plain': `${title}. ${findings[0]?.words ?? subtitle}`,
  });
  return Object.freeze(showItself(made, looks));
}
