import { describe, expect, it, test } from 'vitest';
import { workshopGraph } from '../fixtures/workshop-graph.js';
import { parseXml } from '../render/parse-xml.js';
import { folder, runCli, wcen } from './run-cli.js';
import { validator } from './schema.js';

const valid = validator('check');
const json = (input: object): string => `${folder({ 'workshop.json': JSON.stringify(input) })}/workshop.json`;
const workshop = json(workshopGraph);

/** One community actor with two ways to authority that share nobody once the director is gone. */
const twoWays = json({
  about: { hub: 'hub', focal: 'hub', authoritySectors: ['s'], sectors: ['c', 'h', 's'] },
  actors: [
    { id: 'a', sector: 'c' },
    { id: 'hub', sector: 'h' },
    { id: 'x', sector: 's' },
    { id: 'y', sector: 's' },
  ],
  ties: ['a hub', 'hub x', 'a x', 'a y'].map((pair) => ({ source: pair.split(' ')[0], target: pair.split(' ')[1] })),
  roles: [],
});

/** Two organisations that one person alone carries. */
const carried = json({
  actors: ['ann', 'bob', 'm', 'n', 'o'].map((id) => ({ id, kind: id.length > 1 ? 'person' : 'group' })),
  ties: [{ source: 'ann', target: 'bob' }],
  roles: ['ann m', 'ann n', 'ann o', 'bob o'].map((pair) => ({
    person: pair.split(' ')[0],
    organisation: pair.split(' ')[1],
  })),
});
const alone = json({ actors: [{ id: 'a' }, { id: 'b' }], ties: [] });

interface Checked {
  readonly verdict: string;
  readonly checks: readonly {
    readonly value: number | null;
    readonly verdict: string;
    readonly reason: string | null;
    readonly tipping: { readonly ties: number | null } | null;
    readonly basis: string;
  }[];
}

async function check(...argv: readonly string[]): Promise<Checked & { readonly code: number }> {
  const { code, out, err } = await runCli(['check', ...argv, '--format', 'json', '--quiet']);
  expect(err).toBe('');
  const result = JSON.parse(out) as Checked;
  expect(valid(result)).toEqual([]);
  return { ...result, code };
}

// Value of each on a network where an independent source or the definition gives it; just below, at and just above it.
describe.each([
  ['--max-disconnection', workshop, 45 / 66, 0.6818, String(45 / 66), 0.6819, [alone, '--focal', 'a']],
  ['--max-cross-sector-disconnection', workshop, 38 / 47, 0.8085, String(38 / 47), 0.8086, [alone, '--focal', 'a']],
  ['--max-betweenness-share', workshop, 53 / 66, 0.803, String(53 / 66), 0.8031, [alone, '--focal', 'a']],
  ['--max-tie-share', workshop, 10 / 18, 0.5555, String(10 / 18), 0.5556, [alone, '--focal', 'a']],
  ['--max-cutpoints', workshop, 3, 2, '3', 4, null],
  ['--max-single-carriers', carried, 2, 1, '2', 3, [alone]],
] as const)('%s', (flag, file, value, under, at, over, undefinedCase) => {
  it('is breached just under the value, holds at it and just over it', async () => {
    const low = await check(file, flag, String(under));
    expect(low.checks[0]?.value).toBeCloseTo(value, 12);
    expect([low.verdict, low.code]).toEqual(['breached', 1]);
    expect(await check(file, flag, at)).toMatchObject({ verdict: 'holds', code: 0 });
    expect(await check(file, flag, String(over))).toMatchObject({ verdict: 'holds', code: 0 });
  });

  it.skipIf(undefinedCase === null)('is undecided where the value is undefined', async () => {
    const argv = [...(undefinedCase ?? []), flag, '1'];
    const found = await check(...argv);
    expect(found).toMatchObject({ verdict: 'undecided', code: 1 });
    expect(found.checks[0]).toMatchObject({ value: null, reason: expect.stringMatching(/\w/) as string });
    expect(await check(...argv, '--allow-undecided')).toMatchObject({ verdict: 'undecided', code: 0 });
    const junit = await runCli(['check', ...argv, '--format', 'junit', '--quiet']);
    expect([junit.code, junit.out.includes('<error ')]).toEqual([1, true]);
  });
});

describe.each([
  // a reaches x and y without the hub and without sharing anybody.
  ['--min-independent-paths', twoWays, 2, [alone, '--focal', 'a']],
  // methods: the loss of D alone halves the ways to authority.
  ['--min-bus-factor', workshop, 1, [alone]],
] as const)('%s', (flag, file, value, undefinedCase) => {
  it('holds just under the value and at it, is breached just over it', async () => {
    expect(await check(file, flag, String(value - 1))).toMatchObject({ verdict: 'holds', code: 0 });
    const found = await check(file, flag, String(value));
    expect(found).toMatchObject({ verdict: 'holds', code: 0, checks: [{ value }] });
    expect(await check(file, flag, String(value + 1))).toMatchObject({ verdict: 'breached', code: 1 });
  });

  it('is undecided where the value is undefined', async () => {
    expect(await check(...undefinedCase, flag, '1')).toMatchObject({ verdict: 'undecided', code: 1 });
    expect(await check(...undefinedCase, flag, '1', '--allow-undecided')).toMatchObject({ code: 0 });
  });
});

test('cutpoints of any map are defined, so that threshold is never undecided', async () => {
  expect(await check(alone, '--max-cutpoints', '0')).toMatchObject({ verdict: 'holds', code: 0 });
});

test('the tipping number is that of the exhaustive enumeration: one tie', async () => {
  const found = await check(workshop, '--max-cross-sector-disconnection', '0.3');
  expect(found.checks[0]).toMatchObject({ verdict: 'breached', tipping: { ties: 1 } });
});

test('--basis both must hold on both', async () => {
  // All ties: director .2058; stated ties: .0830 (README of the tables).
  const found = await check(wcen, '--max-disconnection', '0.1', '--basis', 'both');
  expect(found.checks.map(({ basis, verdict }) => [basis, verdict])).toEqual([
    ['any', 'breached'],
    ['stated', 'holds'],
  ]);
  expect(found.code).toBe(1);
  expect(await check(wcen, '--max-disconnection', '0.1', '--basis', 'stated')).toMatchObject({ code: 0 });
  expect(await check(wcen, '--max-disconnection', '0.21', '--basis', 'both')).toMatchObject({ code: 0 });
});

test('a policy file says the same as flags, and flags come first', async () => {
  const policies = folder({
    'p.json': '\ufeff{"focal": "director", "maxDisconnection": 0.1, "basis": "both", "maxCutpoints": 5}',
  });
  const found = await check(wcen, '--policy', `${policies}/p.json`);
  expect(found.checks).toHaveLength(4);
  expect(found.code).toBe(1);
  expect((await check(wcen, '--policy', `${policies}/p.json`, '--max-disconnection', '0.5')).code).toBe(0);
});

test.each([
  ['no threshold', []],
  ['an unknown focal actor', ['--focal', 'nobody', '--max-tie-share', '0.5']],
  ['an unknown focal actor beside a rule that needs none', ['--focal', 'nobody', '--max-cutpoints', '5']],
  ['a share above one', ['--max-tie-share', '1.5']],
  ['a count that is none', ['--max-cutpoints', '2.5']],
  ['a policy that is not there', ['--policy', 'nowhere.json']],
])('%s ends with 2 and nothing on standard output', async (_, flags) => {
  const { code, out, err } = await runCli(['check', wcen, ...flags, '--quiet']);
  expect([code, out]).toEqual([2, '']);
  expect(err).toMatch(/error/i);
});

test.each([
  ['not json', '{'],
  ['a list', '[]'],
  ['an unknown key', '{"maxDisconection": 0.3}'],
  ['a value that makes no sense', '{"maxDisconnection": "low"}'],
  ['a basis that is none', '{"basis": "all", "maxCutpoints": 1}'],
  ['a key of every object', '{"__proto__": 1}'],
  ['no threshold', '{"basis": "both"}'],
])('a policy file with %s ends with 2', async (_, text) => {
  const policies = folder({ 'p.json': text });
  const { code, out } = await runCli(['check', wcen, '--policy', `${policies}/p.json`, '--quiet']);
  expect([code, out]).toEqual([2, '']);
});

test('a rule about one actor needs one', async () => {
  const { code, err } = await runCli(['check', alone, '--max-tie-share', '0.5', '--quiet']);
  expect(code).toBe(2);
  expect(err).toMatch(/--focal ID/);
  expect(await check(alone, '--max-cutpoints', '0')).toMatchObject({ code: 0 });
});

test('text is one line each: verdict, value, threshold, tipping number', async () => {
  const flags = ['--max-cross-sector-disconnection', '0.3', '--max-cutpoints', '3', '--max-single-carriers', '0'];
  const { code, out } = await runCli(['check', workshop, ...flags, '--quiet']);
  expect(code).toBe(1);
  expect(out.split('\n').slice(0, 3)).toEqual([
    'breached   max-cross-sector-disconnection  all ties: 0.809, at most 0.3 allowed; 1 unreported tie would overturn this',
    expect.stringMatching(/^holds {6}max-cutpoints {19}all ties: 3, at most 3 allowed; /),
    'undecided  max-single-carriers             all ties: undefined (no roles are recorded), at most 0 allowed',
  ]);
});

test('what differs only beyond three decimals is not printed as equal', async () => {
  const near = await runCli(['check', workshop, '--max-tie-share', '0.556', '--quiet']);
  expect(near.out).toMatch(/^holds.*all ties: 0\.5555555555555556, at most 0\.556 allowed/);
  const { out } = await runCli(['check', workshop, '--max-tie-share', '0.5555', '--quiet']);
  expect(out).toMatch(/all ties: 0\.556, at most 0\.5555 allowed/);
});

test('junit is XML with a failure, an error and counts, whatever the labels hold', async () => {
  const strange = json({
    about: { focal: 'd' },
    actors: [{ id: 'd', label: '<D> & "co" \u0007\u202e' }, { id: 'a' }, { id: 'b' }],
    ties: ['a', 'b'].map((source) => ({ source, target: 'd' })),
  });
  const flags = [
    '--max-disconnection',
    '0.3',
    '--max-single-carriers',
    '0',
    '--max-cutpoints',
    '1',
    '--format',
    'junit',
  ];
  const { out } = await runCli(['check', strange, ...flags, '--quiet']);
  expect(() => parseXml(out.replace(/^<\?xml.*\?>\n/, ''))).not.toThrow();
  expect(out).toMatch(/<testsuite name="social-capital check, [^"<]*" tests="3" failures="1" errors="1" skipped="0"/);
  expect(out).toMatch(/<failure type="breached" message="1, at most 0\.3 allowed; 1 unreported tie/);
  expect(out).toMatch(/<error type="undecided" message="undefined \(no roles are recorded\)/);
  const allowed = await runCli(['check', strange, ...flags, '--quiet', '--allow-undecided']);
  expect(allowed.out).toMatch(/errors="0" skipped="1"/);
});
