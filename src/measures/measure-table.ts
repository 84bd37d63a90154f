import { oneOf, resolveOptions } from '../kernel/options.js';
import type { TieType } from '../model/tie.js';
import type { SocialNetwork } from '../model/network.js';
import { showItself } from '../kernel/table/show-itself.js';
import { showInstead } from '../kernel/table/shown-rows.js';
import { table, tableLooks } from '../kernel/table/table.js';
import { asView } from '../view/as-view.js';
import type { LeftOut, View } from '../view/view.js';
import { actorBetweenness } from './actor-betweenness.js';
import { actorCloseness } from './actor-closeness.js';
import { actorConstraint } from './actor-constraint.js';
import { actorCore } from './actor-core.js';
import { actorCrossSectorBetweenness } from './actor-cross-sector-betweenness.js';
import { actorDegree } from './actor-degree.js';
import { actorEffectiveSize } from './actor-effective-size.js';
import { actorEfficiency } from './actor-efficiency.js';
import { actorEigenvector } from './actor-eigenvector.js';
import { actorHarmonic } from './actor-harmonic.js';
import { actorHierarchy } from './actor-hierarchy.js';
import { actorIndegree } from './actor-indegree.js';
import { actorOutdegree } from './actor-outdegree.js';
import { actorPagerank } from './actor-pagerank.js';
import { actorStrength } from './actor-strength.js';
import { brokerageRoles } from './brokerage-roles.js';
import { communities } from './communities.js';
import { networkBetweennessCentralisation } from './network-betweenness-centralisation.js';
import { networkComponents } from './network-components.js';
import { networkConnectedness } from './network-connectedness.js';
import { networkDegreeCentralisation } from './network-degree-centralisation.js';
import { networkDensity } from './network-density.js';
import { networkDistanceFragmentation } from './network-distance-fragmentation.js';
import { networkEIExpected } from './network-ei-expected.js';
import { networkEI } from './network-ei.js';
import { networkFragmentation } from './network-fragmentation.js';
import { networkIsolates } from './network-isolates.js';
import { networkReciprocity } from './network-reciprocity.js';
import { networkTransitivity } from './network-transitivity.js';
import { networkTypeShares } from './network-type-shares.js';
import type { TypeShares } from './result.js';
import { tieBetweenness } from './tie-betweenness.js';
import { type ActorRow, toRows } from './to-rows.js';

/** Figures about a whole view. */
export interface NetworkFigures {
  readonly actors: number;
  readonly ties: number;
  readonly isolates: number | null;
  readonly density: number | null;
  readonly components: number | null;
  readonly fragmentation: number | null;
  readonly distanceFragmentation: number | null;
  readonly connectedness: number | null;
  readonly transitivity: number | null;
  readonly reciprocity: number | null;
  readonly ei: number | null;
  readonly eiExpected: number | null;
  readonly typeShares: TypeShares['shares'];
  readonly degreeCentralisation: number | null;
  readonly betweennessCentralisation: number | null;
  readonly leftOut: LeftOut;
}

/** One tie of a view with its figures. */
export interface TieFigures {
  readonly source: string;
  readonly target: string;
  /** Stated type; several joined by `|` where informants differ; `null` when nobody stated one. */
  readonly type: string | null;
  /** Type by the rule; several joined by `|` where something about an end is unknown. */
  readonly inferredType: string | null;
  readonly betweenness: number | null;
}

/** Options for {@link measureTable}. */
export interface MeasureTableOptions {
  /**
   * Strength counts: in paths (closeness, harmonic, betweenness of actors and ties) as one over it, in Burt's measures and
   * communities as it is. If false every tie counts 1. @defaultValue false
   */
  readonly weighted?: boolean | undefined;
  /** Brokers of one pair share the credit for it. @defaultValue false */
  readonly partial?: boolean | undefined;
  /** Burt's measures in the whole network or in each actor's own surroundings. @defaultValue 'whole' */
  readonly model?: 'whole' | 'ego' | undefined;
  /** Start of the search for communities. @defaultValue 1 */
  readonly seed?: number | undefined;
  /** How often to search for communities. @defaultValue 100 */
  readonly runs?: number | undefined;
}

/** Every figure of this room for one view, as plain data. */
export interface MeasureTable {
  /** The choices beside those of the view, resolved. */
  readonly options: Readonly<Required<{ [Key in keyof MeasureTableOptions]: NonNullable<MeasureTableOptions[Key]> }>>;
  readonly network: NetworkFigures;
  readonly actors: readonly ActorRow[];
  readonly ties: readonly TieFigures[];
}

const words = (types: readonly TieType[]): string | null => (types.length === 0 ? null : types.join('|'));

/**
 * All measures of network, actors and ties side by side, under the names tables and JSON use. What the loss of an actor
 * or tie does (cutpoints, bridges, fragmentation without each) is not here but among the measures of risk.
 *
 * @param source - A network (its default view) or a view. A directed view adds `indegree` and `outdegree`, an undirected
 *   one `boundary`.
 * @param options - Defaults: unweighted, whole credit, Burt's measures in the whole network.
 * @returns Plain rows: actors in order of id, ties in the order of the view. `null` is undefined. In Deno's kernel the
 *   actors show themselves as a table, and so do the lists of actors and of ties.
 * @throws {SocialCapitalError} `bad-option` on an unknown option or value; `bad-input` when weighted and a strength is not
 *   a finite number above 0.
 * @remarks O(n · m); weighted O(n · m + n² log n).
 * @example
 * ```ts
 * const path = network({ ties: [{ source: 'a', target: 'b' }, { source: 'b', target: 'c' }] });
 * measureTable(path).actors.map((actor) => actor.betweenness); // => [0, 1, 0]
 * ```
 */
export function measureTable(source: SocialNetwork | View, options: MeasureTableOptions = {}): MeasureTable {
  const given = resolveOptions<MeasureTable['options']>('measureTable', options, {
    weighted: false,
    partial: false,
    model: 'whole',
    seed: 1,
    runs: 100,
  });
  const { weighted, partial, seed, runs } = given;
  const burt = { weighted, model: oneOf('measureTable', 'model', given.model, ['whole', 'ego']) };
  const view = asView(source);
  const normalised = { ...actorBetweenness(view, { normalised: true, weighted }), name: 'betweennessNormalised' };
  const roles = brokerageRoles(view, { partial });
  const betweenness = tieBetweenness(view, { weighted }).values;
  const made: MeasureTable = {
    options: given,
    network: {
      actors: view.n,
      ties: view.ties.length,
      isolates: networkIsolates(view).value,
      density: networkDensity(view).value,
      components: networkComponents(view).value,
      fragmentation: networkFragmentation(view).value,
      distanceFragmentation: networkDistanceFragmentation(view).value,
      connectedness: networkConnectedness(view).value,
      transitivity: networkTransitivity(view).value,
      reciprocity: networkReciprocity(view).value,
      ei: networkEI(view).value,
      eiExpected: networkEIExpected(view).value,
      typeShares: networkTypeShares(view).value.shares,
      degreeCentralisation: networkDegreeCentralisation(view).value,
      betweennessCentralisation: networkBetweennessCentralisation(view).value,
      leftOut: view.leftOut,
    },
    actors: toRows(
      actorDegree(view),
      ...(view.directed ? [actorIndegree(view), actorOutdegree(view)] : []),
      actorStrength(view),
      actorCloseness(view, { weighted }),
      actorHarmonic(view, { weighted }),
      actorBetweenness(view, { weighted }),
      normalised,
      actorCrossSectorBetweenness(view, { weighted }),
      actorEigenvector(view),
      actorPagerank(view),
      actorConstraint(view, burt),
      actorEffectiveSize(view, burt),
      actorEfficiency(view, burt),
      actorHierarchy(view, burt),
      view.directed ? { ...roles, columns: roles.columns.filter((column) => column !== 'boundary') } : roles,
      actorCore(view),
      communities(view, { weighted, seed, runs }),
    ),
    ties: view.ties.map((tie, index) => ({
      source: view.ids[tie.source]!,
      target: view.ids[tie.target]!,
      type: words(tie.stated),
      inferredType: words(tie.inferred),
      betweenness: betweenness[index]!.value,
    })),
  };
  const { ties } = made;
  const label = (id: string): string => view.printed.get(id) ?? id;
  showInstead(ties, () => ties.map((tie) => ({ ...tie, source: label(tie.source), target: label(tie.target) })));
  showItself(ties, () => tableLooks(table(ties)));
  return showItself(made, () => tableLooks(table(made.actors)));
}
