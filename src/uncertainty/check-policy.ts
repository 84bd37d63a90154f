import { SocialCapitalError } from '../kernel/error.js';
import { resolveOptions } from '../kernel/options.js';
import type { RunOptions } from '../kernel/run-slices.js';
import type { ResultOptions } from '../measures/result.js';
import type { SocialNetwork } from '../model/network.js';
import { busFactor } from '../risk/bus-factor.js';
import { carriers } from '../risk/carriers.js';
import { type Dependency, dependency } from '../risk/dependency.js';
import { networkCutpoints } from '../risk/network-cutpoints.js';
import { actorIndex } from '../view/actor-index.js';
import { asView } from '../view/as-view.js';
import type { View } from '../view/view.js';
import { type Policy, type PolicyRule, policyRules, readDependency, type Reading } from './shared/policy-rules.js';
import { type Tipping, tippingTies } from './tipping-ties.js';

/** Options of {@link checkPolicy}. */
export interface CheckPolicyOptions extends RunOptions {
  /** Id of the actor whose loss is studied; by default the one the workshop names. */
  readonly focal?: string | undefined;
}

/** Whether a rule holds; `undecided` where its value is undefined or not known well enough. */
export type Verdict = 'holds' | 'breached' | 'undecided';

/** One rule, checked. */
export interface PolicyCheck {
  readonly rule: PolicyRule;
  readonly threshold: number;
  readonly value: number | null;
  readonly verdict: Verdict;
  /** Fewest unreported ties that would overturn the verdict; `null` where that is not counted. */
  readonly tipping: Pick<Tipping, 'ties' | 'exact'> | null;
  /** Why it is undecided, or what the value does not say. */
  readonly reason: string | null;
}

/** Every rule of a policy, checked. */
export interface PolicyChecks {
  readonly kind: 'policy-checks';
  readonly options: ResultOptions;
  readonly focal: string | null;
  /** `breached` if any rule is, else `undecided` if any is, else `holds`. */
  readonly verdict: Verdict;
  readonly checks: readonly PolicyCheck[];
}

/** Values nearer than this are equal. */
const equal = 1e-12;

function checkThresholds(policy: Policy): void {
  for (const key of Object.keys(policy)) {
    const known = policyRules.find(({ rule }) => rule === key);
    if (known === undefined) {
      throw new SocialCapitalError(
        'bad-option',
        `checkPolicy: unknown rule "${key}". Rules: ${policyRules.map(({ rule }) => rule).join(', ')}.`,
      );
    }
    const value: unknown = policy[known.rule];
    if (value === undefined) continue;
    const isNumber = typeof value === 'number' && Number.isFinite(value) && value >= 0;
    if (isNumber && (known.unit === 'share' ? value <= 1 : Number.isInteger(value))) continue;
    const right = known.unit === 'share' ? 'a share from 0 to 1' : 'a whole number from 0';
    throw new SocialCapitalError('bad-option', `checkPolicy: ${key} is ${JSON.stringify(value)}; give ${right}.`);
  }
  if (policyRules.every(({ rule }) => policy[rule] === undefined)) {
    throw new SocialCapitalError('bad-option', 'checkPolicy: no threshold is given, so there is nothing to check.');
  }
}

async function readBusFactor(view: View, least: number, run: RunOptions): Promise<Reading> {
  const { size, exact, baseline } = await busFactor(view, run);
  if (baseline.share === null || baseline.share === 0) {
    return { value: null, reason: 'nobody of the community’s side has a path to a holder of authority' };
  }
  if (size === null) {
    return exact
      ? { value: Infinity, reason: 'no number of losses would halve the ways to authority' }
      : { value: null, reason: 'the search for a set of losses was not exhaustive' };
  }
  if (!exact && size >= least) {
    return { value: null, reason: `at most ${size}, but the search was not exhaustive` };
  }
  return { value: size, reason: null };
}

/**
 * Checks what a board or funder demands of a network: thresholds on what one actor's loss would cost, each with the
 * number of unreported ties that would overturn the verdict.
 *
 * @param network - A network (its default view) or a view.
 * @param policy - The thresholds; a value equal to its threshold holds. `minBusFactor` takes the half (θ = 0.5);
 *   `maxSingleCarriers` counts organisations that exactly one person carries.
 * @param options - Focal actor; `signal`, `onProgress` and `runner`.
 * @returns A promise of one check per rule. A rule on an undefined value is undecided, with the reason; a bus factor that
 *   no number of losses reaches holds, its value `null`. Tipping numbers are counted where direction is ignored, for all
 *   rules but the last two.
 * @throws {SocialCapitalError} `bad-option` when there is no threshold, one makes no sense, or a rule needs a focal actor
 *   that nobody names; `unknown-actor`; `aborted`.
 * @example
 * ```ts
 * const star = network({ ties: ['a', 'b', 'c'].map((target) => ({ source: 'hub', target })) });
 * const { verdict, checks } = await checkPolicy(star, { maxDisconnection: 0.5, maxCutpoints: 1 }, { focal: 'hub' });
 * verdict; // => 'breached'
 * checks.map((check) => check.verdict); // => ['breached', 'holds']
 * checks[0]?.tipping; // => { ties: 2, exact: true }
 * ```
 */
export async function checkPolicy(
  network: SocialNetwork | View,
  policy: Policy,
  options: CheckPolicyOptions = {},
): Promise<PolicyChecks> {
  const { signal, onProgress, runner, ...chosen } = resolveOptions<CheckPolicyOptions>('checkPolicy', options, {
    focal: undefined,
    signal: undefined,
    onProgress: undefined,
    runner: undefined,
  });
  checkThresholds(policy);
  const view = asView(network);
  const asked = policyRules.filter(({ rule }) => policy[rule] !== undefined);
  const focal = chosen.focal ?? view.about.focal ?? null;
  if (focal === null && asked.some(({ needsFocal }) => needsFocal)) {
    throw new SocialCapitalError('bad-option', 'checkPolicy: name the focal actor; the workshop names none.');
  }
  const index = focal === null ? -1 : actorIndex(view, focal, 'checkPolicy');
  let lost: Dependency | null = null;
  const read = async (rule: PolicyRule, threshold: number): Promise<Reading> => {
    if (rule === 'maxCutpoints') return { value: networkCutpoints(view).value, reason: null };
    if (rule === 'minBusFactor') return readBusFactor(view, threshold, { signal, runner });
    if (rule === 'maxSingleCarriers') {
      const value = carriers(view).singleCarriers;
      return { value, reason: value === null ? 'no roles are recorded' : null };
    }
    lost ??= dependency(view, focal!);
    return readDependency(lost, rule);
  };
  const checks: PolicyCheck[] = [];
  for (const { rule, bound, needsFocal, measure } of asked) {
    onProgress?.(checks.length / asked.length);
    const threshold = policy[rule]!;
    const { value, reason } = await read(rule, threshold);
    const isKept = value !== null && (bound === 'max' ? value <= threshold + equal : value >= threshold - equal);
    const verdict = value === null ? 'undecided' : isKept ? 'holds' : 'breached';
    let tipping: PolicyCheck['tipping'] = null;
    if (measure !== null && value !== null && !view.directed && (!needsFocal || index >= 0) && view.n > 0) {
      const limit = bound === 'max' ? { atMost: threshold } : { atLeast: threshold };
      const statement = { focal: needsFocal ? focal! : view.ids[0]!, measure, ...limit };
      const { unreported } = await tippingTies(view, statement, { reported: false, signal, runner });
      tipping = { ties: unreported.ties, exact: unreported.exact };
    }
    checks.push({ rule, threshold, value: value === Infinity ? null : value, verdict, tipping, reason });
  }
  onProgress?.(1);
  const has = (verdict: Verdict): boolean => checks.some((check) => check.verdict === verdict);
  return {
    kind: 'policy-checks',
    options: { view: view.options },
    focal: index < 0 ? focal : view.ids[index]!,
    verdict: has('breached') ? 'breached' : has('undecided') ? 'undecided' : 'holds',
    checks,
  };
}
