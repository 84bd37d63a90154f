import { closeCutpointsAmong, type LimitedPlan } from '../kernel/graph/close-cutpoints-among.js';
import { closeCutpoints, type NewTie } from '../kernel/graph/close-cutpoints.js';
import { changeCsr } from '../kernel/graph/change-csr.js';
import { looseEnds } from '../kernel/graph/loose-ends.js';
import { oneOf, resolveOptions } from '../kernel/options.js';
import { type RunOptions, runSlices } from '../kernel/run-slices.js';
import type { ResultOptions } from '../measures/result.js';
import type { SocialNetwork } from '../model/network.js';
import { actorIndex } from '../view/actor-index.js';
import { asView } from '../view/as-view.js';
import type { View } from '../view/view.js';
import { type HandoverPlan, handoverPlan } from './handover-plan.js';
import { deputyScenario, type DeputyScenario } from './shared/deputy-scenario.js';
import { reluctances } from './shared/reluctance.js';
import { type SuccessionCandidate, successionCandidates } from './shared/succession-candidates.js';

/** Between whom plan B may make ties. */
export type IntroductionLimit = 'anyone' | 'sharedContact' | 'contacts';

/** Options of {@link succession}. */
export interface SuccessionOptions extends RunOptions {
  /**
   * Between whom plan B may make ties: `anyone`, those with a `sharedContact` who could introduce them, or the focal
   * actor's own `contacts`. @defaultValue 'anyone'
   */
  readonly introduce?: IntroductionLimit | undefined;
  /** Leave holders of formal authority out of the candidates. @defaultValue false */
  readonly excludeAuthority?: boolean | undefined;
  /** Ids of the deputies to try; by default the candidates on the Pareto front. */
  readonly deputies?: readonly string[] | undefined;
  /** Ids of the focal actor's contacts that a deputy would be handed; by default all. */
  readonly inherit?: readonly string[] | undefined;
}

/** Handover plan B: ties after which nobody at all is a single point of failure. */
export interface NoCutpointPlan {
  /** Fewest ties that do, if any two actors may be introduced; `null` when the view lacks the focal actor. */
  readonly minimum: number | null;
  /** The ties; more than `minimum` where introductions are limited, none when they cannot do. */
  readonly ties: readonly { readonly a: string; readonly b: string }[] | null;
  /** Whether fewer are known not to do. */
  readonly exact: boolean | null;
  /** Whether the introductions allowed can do it. */
  readonly feasible: boolean | null;
  /** Whether introductions by a shared contact alone could. */
  readonly feasibleBySharedContacts: boolean | null;
  /** Whether introductions among the focal actor's contacts alone could. */
  readonly feasibleByContacts: boolean | null;
}

/** Who could take over from one actor, and which introductions to make now. */
export interface Succession {
  readonly focal: string;
  readonly options: ResultOptions;
  /** In the order of the view; `null` when the view lacks the focal actor. */
  readonly candidates: readonly SuccessionCandidate[] | null;
  readonly deputies: readonly DeputyScenario[] | null;
  /** Plan A. */
  readonly handover: Pick<HandoverPlan, 'minimum' | 'introductions' | 'mostPerActor'>;
  /** Plan B. */
  readonly noCutpoint: NoCutpointPlan;
}

type Resolved = Required<Pick<SuccessionOptions, 'introduce' | 'excludeAuthority'>> &
  Pick<SuccessionOptions, 'deputies' | 'inherit'>;

/** Unlinked pairs that somebody could introduce to each other. */
function introducible(view: View, by: number): readonly NewTie[] {
  const { offsets, targets } = view.weak;
  const contacts = targets.subarray(offsets[by], offsets[by + 1]);
  const found: NewTie[] = [];
  for (const a of contacts) {
    const tied = new Set(targets.subarray(offsets[a], offsets[a + 1]));
    for (const b of contacts) if (a < b && !tied.has(b)) found.push([a, b]);
  }
  return found;
}

function* planB(view: View, focal: number, introduce: IntroductionLimit): Generator<number, NoCutpointPlan, void> {
  const reasons = reluctances(view);
  const { minimum } = looseEnds(view.weak);
  const pairs = new Map<number, NewTie>();
  for (let v = 0; v < view.n; v++) {
    for (const tie of introducible(view, v)) pairs.set(tie[0] * view.n + tie[1], tie);
    if (v % 100 === 99) yield 0;
  }
  const shared = [...pairs.keys()].sort((x, y) => x - y).map((key) => pairs.get(key)!);
  yield 0;
  const own = introducible(view, focal);
  const suffices = (ties: readonly NewTie[]): boolean => looseEnds(changeCsr(view.weak, ties)).minimum === 0;
  let plan: LimitedPlan;
  if (introduce === 'anyone') {
    plan = { ties: yield* closeCutpoints(view.weak, reasons.ofTie), feasible: true, exact: true };
  } else {
    plan = yield* closeCutpointsAmong(view.weak, introduce === 'contacts' ? own : shared, reasons.ofTie);
  }
  const ties = [...plan.ties].sort((x, y) => x[0] - y[0] || x[1] - y[1]);
  yield 1;
  const feasibleBySharedContacts = suffices(shared);
  yield 1;
  return {
    minimum,
    ties: ties.map(([a, b]) => ({ a: view.ids[a]!, b: view.ids[b]! })),
    exact: plan.exact,
    feasible: plan.feasible,
    feasibleBySharedContacts,
    feasibleByContacts: suffices(own),
  };
}

/** Part of the work that plan B is taken for. */
const shareOfPlans = 0.3;

function* work(view: View, focal: number, options: Resolved): Generator<number, Omit<Succession, 'options'>, void> {
  const candidates = successionCandidates(view, focal, options.excludeAuthority ?? false);
  yield 0;
  const plan = planB(view, focal, options.introduce ?? 'anyone');
  let noCutpoint: NoCutpointPlan;
  for (;;) {
    const step = plan.next();
    if (step.done === true) {
      noCutpoint = step.value;
      break;
    }
    yield step.value * shareOfPlans;
  }
  yield shareOfPlans;
  const { minimum, introductions, mostPerActor } = handoverPlan(view, view.ids[focal]!);
  yield shareOfPlans;
  const indices = (ids: readonly string[]): readonly number[] =>
    ids.map((id) => actorIndex(view, id, 'succession')).filter((v) => v >= 0 && v !== focal);
  const tried = indices(options.deputies ?? candidates.filter(({ onFront }) => onFront).map(({ id }) => id));
  const { offsets, targets } = view.weak;
  const contacts = [...targets.subarray(offsets[focal], offsets[focal + 1])];
  const wanted = options.inherit === undefined ? null : new Set(indices(options.inherit));
  const handed = contacts.filter((u) => wanted === null || wanted.has(u));
  const deputies: DeputyScenario[] = [];
  for (const deputy of tried) {
    const scenario = deputyScenario(view, focal, deputy, handed);
    for (;;) {
      const step = scenario.next();
      if (step.done === true) {
        deputies.push(step.value);
        break;
      }
      yield shareOfPlans + ((1 - shareOfPlans) * (deputies.length + step.value)) / tried.length;
    }
    yield shareOfPlans + ((1 - shareOfPlans) * deputies.length) / tried.length;
  }
  return {
    focal: view.ids[focal]!,
    candidates,
    deputies,
    handover: { minimum, introductions, mostPerActor },
    noCutpoint,
  };
}

/**
 * Who could take over from one actor, what would then depend on them, and which introductions to make before it leaves.
 *
 * - Candidates: coverage = part of the focal actor's contacts known already; equivalence = Jaccard index of contacts;
 *   other sectors reached without the focal actor; load and capacity; willingness. `onFront` marks the Pareto front:
 *   there is no weighted score.
 * - Deputies: the focal actor leaves, one deputy takes over its ties, and the table of {@link dependency} is computed
 *   again for the deputy. Inheriting everything mostly moves the single point of failure; `movesTheProblem` says so.
 * - Handover plan A ({@link handoverPlan}): fewest introductions after which the loss of the focal actor splits nothing.
 * - Plan B: fewest ties after which the whole view is one component that no single loss splits (isolates included).
 *   With any introduction allowed it has exactly Eswaran and Tarjan's minimum, max(d − 1, ⌈p/2⌉ + q); limited, it is
 *   exhaustive to 5 ties out of 60 candidates, else greedy with `exact: false`.
 *
 * @param network - A network (its default view) or a view. Plans and candidates ignore direction.
 * @param focal - Id of the actor who would leave.
 * @param options - What may be introduced, which deputies to try with which ties; `signal`, `onProgress` and `runner`.
 * @returns A promise of all four; their values are `null` when the view lacks the focal actor or its waves do.
 * @throws {SocialCapitalError} `unknown-actor` on an id the network does not have; `bad-option`; `aborted`.
 * @remarks O(ties · (n + m)) for plan B and O(nm) per deputy.
 * @see Eswaran and Tarjan (1976), Augmentation problems, SIAM Journal on Computing 5(4):653–665,
 *   https://doi.org/10.1137/0205044
 * @example
 * ```ts
 * const star = network({ ties: ['a', 'b', 'c'].map((target) => ({ source: 'hub', target })) });
 * const { handover, noCutpoint } = await succession(star, 'hub');
 * handover.minimum; // => 2
 * noCutpoint.ties; // => [{ a: 'a', b: 'b' }, { a: 'a', b: 'c' }]
 * ```
 */
export async function succession(
  network: SocialNetwork | View,
  focal: string,
  options: SuccessionOptions = {},
): Promise<Succession> {
  const { signal, onProgress, runner, ...chosen } = resolveOptions<SuccessionOptions>('succession', options, {
    introduce: 'anyone',
    excludeAuthority: false,
    deputies: undefined,
    inherit: undefined,
    signal: undefined,
    onProgress: undefined,
    runner: undefined,
  });
  oneOf('succession', 'introduce', chosen.introduce, ['anyone', 'sharedContact', 'contacts']);
  const view = asView(network);
  const v = actorIndex(view, focal, 'succession');
  const result = { view: view.options, ...chosen };
  if (v < 0 || view.absent.includes(view.ids[v]!)) {
    return {
      focal: view.ids[v] ?? focal,
      options: result,
      candidates: null,
      deputies: null,
      handover: { minimum: null, introductions: null, mostPerActor: null },
      noCutpoint: {
        minimum: null,
        ties: null,
        exact: null,
        feasible: null,
        feasibleBySharedContacts: null,
        feasibleByContacts: null,
      },
    };
  }
  const done = await runSlices('succession', work(view, v, chosen as Resolved), { signal, onProgress, runner });
  onProgress?.(1);
  return { ...done, options: result };
}
