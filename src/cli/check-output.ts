import { formatCount, formatNumber } from '../kernel/format.js';
import { xmlText } from '../kernel/xml-text.js';
import type { Names } from '../report/names.js';
import type { PolicyCheck, PolicyChecks, Verdict } from '../uncertainty/check-policy.js';
import { policyRules } from '../uncertainty/shared/policy-rules.js';
import type { ViewOptions } from '../view/options.js';
import { jsonText } from './json-text.js';
import { plain } from './plain.js';
import { printedOptions } from '../report/printed-options.js';

/** One check on one basis. */
export interface BasisCheck extends PolicyCheck {
  readonly basis: ViewOptions['basis'];
}

/** Everything checked. */
export interface CheckRun {
  readonly verdict: Verdict;
  readonly focal: string | null;
  readonly results: readonly PolicyChecks[];
  readonly checks: readonly BasisCheck[];
  readonly allowUndecided: boolean;
}

/** A rule as its flag: `maxTieShare` gives `max-tie-share`. */
const flagOf = (rule: string): string => rule.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** A value to three decimals, in full where those would put it on the other side of its threshold, or on it. */
function valueText(value: number, threshold: number): string {
  if (Number.isInteger(value)) return String(value);
  const short = formatNumber(value);
  return Math.sign(Number(short) - threshold) === Math.sign(value - threshold) ? short : String(value);
}

function tippingText({ tipping, verdict }: PolicyCheck): string {
  if (tipping === null || verdict === 'undecided') return '';
  if (tipping.ties === null) {
    return tipping.exact
      ? '; no unreported ties would overturn this'
      : '; no unreported ties found would overturn this';
  }
  const most = tipping.exact ? '' : 'at most ';
  return `; ${most}${formatCount(tipping.ties, 'unreported tie')} would overturn this`;
}

/** One check in words: value, threshold, verdict, tipping number. */
function lineOf(check: BasisCheck): string {
  const { rule, threshold, value, verdict } = check;
  const reason = check.reason ?? 'no value';
  const { bound } = policyRules.find((entry) => entry.rule === rule)!;
  const none = verdict === 'undecided' ? `undefined (${reason})` : reason;
  const shown = value === null ? none : valueText(value, threshold);
  const limit = bound === 'max' ? 'at most' : 'at least';
  return `${shown}, ${limit} ${threshold} allowed${tippingText(check)}`;
}

const basisText: Readonly<Record<ViewOptions['basis'], string>> = { any: 'all ties', stated: 'stated ties' };

/**
 * Checks as lines to read.
 *
 * @param run - What was checked.
 * @param names - What actors may be called.
 * @returns One line each, and what follows from them.
 */
export function checkText(run: CheckRun, names: Names): string {
  const width = Math.max(...run.checks.map(({ rule }) => flagOf(rule).length));
  const lines = run.checks.map(
    (check) =>
      `${check.verdict.padEnd(9)}  ${flagOf(check.rule).padEnd(width)}  ${basisText[check.basis]}: ${lineOf(check)}`,
  );
  const count = (verdict: Verdict): number => run.checks.filter((check) => check.verdict === verdict).length;
  const actor = run.focal === null ? '' : ` if ${names.label(run.focal)} left and nothing else changed`;
  const sum = `${count('holds')} ${count('holds') === 1 ? 'holds' : 'hold'}, ${count('breached')} breached, ${count('undecided')} undecided${actor}.`;
  return [...lines, '', sum, 'A tie that is not drawn may exist all the same.'].map(plain).join('\n') + '\n';
}

/**
 * Checks as JSON.
 *
 * @param run - What was checked.
 * @param names - What actors may be called.
 * @returns JSON text after `docs/schemas/check.schema.json`.
 */
export function checkJson(run: CheckRun, names: Names): string {
  const [first] = run.results;
  return jsonText({
    schema: 'social-capital/check/1',
    options: {
      ...printedOptions(first!.options.view, names),
      bases: run.results.map(({ options }) => options.view.basis),
      allowUndecided: run.allowUndecided,
    },
    focal: run.focal === null ? null : names.id(run.focal),
    verdict: run.verdict,
    checks: run.checks.map(({ rule, basis, threshold, value, verdict, tipping, reason }) => ({
      rule,
      basis,
      threshold,
      value,
      verdict,
      tipping,
      reason,
    })),
  });
}

const escaped = (text: string): string =>
  xmlText(text)
    .replace(/[&<>"']/g, (mark) => `&#${mark.codePointAt(0)};`)
    .replace(/[\t\n\r]/g, ' ');

/**
 * Checks as a JUnit report: a breach is a failure, undecided an error (skipped where that is allowed).
 *
 * @param run - What was checked.
 * @param names - What actors may be called.
 * @returns XML.
 */
export function checkJunit(run: CheckRun, names: Names): string {
  const count = (verdict: Verdict): number => run.checks.filter((check) => check.verdict === verdict).length;
  const undecided = count('undecided');
  const counts =
    `tests="${run.checks.length}" failures="${count('breached')}" errors="${run.allowUndecided ? 0 : undecided}" ` +
    `skipped="${run.allowUndecided ? undecided : 0}" time="0"`;
  const cases = run.checks.map((check) => {
    const name = escaped(`${flagOf(check.rule)}, ${basisText[check.basis]}`);
    const message = escaped(lineOf(check));
    const open = `    <testcase classname="social-capital.check" name="${name}" time="0">`;
    if (check.verdict === 'holds') return `${open}\n      <system-out>${message}</system-out>\n    </testcase>`;
    const kind = check.verdict === 'breached' ? 'failure' : run.allowUndecided ? 'skipped' : 'error';
    const type = kind === 'skipped' ? '' : ` type="${check.verdict}"`;
    return `${open}\n      <${kind}${type} message="${message}"/>\n    </testcase>`;
  });
  const suite = escaped(
    run.focal === null ? 'social-capital check' : `social-capital check, ${names.label(run.focal)}`,
  );
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="social-capital check" ${counts}>`,
    `  <testsuite name="${suite}" ${counts}>`,
    ...cases,
    '  </testsuite>',
    '</testsuites>',
    '',
  ].join('\n');
}
