import { network } from '../../model/make-network.js';
import { makeNames } from '../../report/names.js';
import { checkPolicy, type PolicyChecks, type Verdict } from '../../uncertainty/check-policy.js';
import { type Policy, type PolicyRule, policyRules } from '../../uncertainty/shared/policy-rules.js';
import { withFocal } from '../../report/with-focal.js';
import { view } from '../../view/make-view.js';
import { type BasisCheck, checkJson, checkJunit, type CheckRun, checkText } from '../check-output.js';
import { progress } from '../progress.js';
import { readInput } from '../read-input.js';
import { type PolicyFile, readPolicy } from '../read-policy.js';
import { refuse } from '../refuse.js';
import type { SearchFlags } from '../search-flags.js';
import type { GlobalFlags, Session } from '../session.js';
import type { ViewFlags } from '../view-flags.js';
import { viewOptions } from '../view-options.js';

/** Flags of `check`. */
export interface CheckFlags extends GlobalFlags, Omit<ViewFlags, 'basis'>, SearchFlags, Policy {
  readonly focal?: string;
  readonly policy?: string;
  readonly basis?: 'any' | 'stated' | 'both';
  readonly allowUndecided?: boolean;
  readonly format: 'text' | 'json' | 'junit';
}

/** Thresholds of flags and file together; a flag comes before the file. */
function thresholds(flags: CheckFlags, file: PolicyFile): Policy {
  const policy: Partial<Record<PolicyRule, number>> = {};
  for (const { rule } of policyRules) {
    const value = flags[rule] ?? file[rule];
    if (value !== undefined) policy[rule] = value;
  }
  if (Object.keys(policy).length === 0) {
    const known = policyRules.map(({ rule }) => `--${rule.replace(/[A-Z]/g, (x) => `-${x.toLowerCase()}`)}`);
    throw refuse(`Give at least one threshold: ${known.join(', ')}, or --policy FILE.`);
  }
  return policy;
}

/**
 * `check`: whether the map keeps to thresholds.
 *
 * @param file - Path, or `-`.
 * @param flags - Flags.
 * @param session - Where words go.
 * @returns 0 when all hold; 1 when one is breached, or undecided and that is not allowed.
 */
export async function check(file: string, flags: CheckFlags, session: Session): Promise<number> {
  const policyFile = flags.policy === undefined ? {} : readPolicy(flags.policy);
  const policy = thresholds(flags, policyFile);
  const input = await readInput(file, session);
  const workshop = withFocal(input.workshop, flags.focal ?? policyFile.focal);
  const { focal } = workshop.about;
  if (focal === undefined && policyRules.some(({ rule, needsFocal }) => needsFocal && policy[rule] !== undefined)) {
    throw refuse('The tables name no focal actor. Say whose loss to study: --focal ID.');
  }
  const basis = flags.basis ?? policyFile.basis ?? 'any';
  const { basis: _, ...rest } = flags;
  const net = network(workshop);
  const { onProgress, end } = progress(session, 'check');
  const results = await (async () => {
    const list: PolicyChecks[] = [];
    for (const one of basis === 'both' ? (['any', 'stated'] as const) : [basis]) {
      list.push(await checkPolicy(view(net, viewOptions({ ...rest, basis: one })), policy, { focal, onProgress }));
    }
    return list;
  })().finally(end);
  const checks = results.flatMap((result) =>
    result.checks.map((entry): BasisCheck => ({ ...entry, basis: result.options.view.basis })),
  );
  const order = policyRules.map(({ rule }) => rule);
  const sorted = [...checks].sort((x, y) => order.indexOf(x.rule) - order.indexOf(y.rule));
  const has = (verdict: Verdict): boolean => checks.some((entry) => entry.verdict === verdict);
  const allowUndecided = flags.allowUndecided ?? policyFile.allowUndecided ?? false;
  const run: CheckRun = {
    verdict: has('breached') ? 'breached' : has('undecided') ? 'undecided' : 'holds',
    focal: results[0]!.focal,
    results,
    checks: sorted,
    allowUndecided,
  };
  const names = makeNames(workshop);
  const print = { text: checkText, json: checkJson, junit: checkJunit }[flags.format];
  await session.result(print(run, names));
  return run.verdict === 'holds' || (run.verdict === 'undecided' && allowUndecided) ? 0 : 1;
}
