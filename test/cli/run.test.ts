import { expect, test } from 'vitest';
import { folder, runCli, wcen } from './run-cli.js';

const commands = ['validate', 'report', 'map', 'measures', 'dependency'] as const;

const systemError = (code: string): Error => Object.assign(new Error(code), { code, syscall: 'write' });

test('--version and --help are results', async () => {
  expect(await runCli(['--version'])).toEqual({ code: 0, out: '1.2.3\n', err: '' });
  const help = await runCli(['--help']);
  expect(help).toMatchObject({ code: 0, err: '' });
  for (const command of commands) expect(help.out).toMatch(new RegExp(`^  ${command} `, 'm'));
});

test.each(commands)('%s --help explains every flag and ends with an example', async (command) => {
  const { code, out } = await runCli([command, '--help']);
  expect(code).toBe(0);
  expect(out.trimEnd().split('\n').at(-1)).toMatch(new RegExp(`^  \\$ social-capital ${command} workshop/`));
  expect(await runCli(['help', command])).toEqual({ code, out, err: '' });
});

test.each(['report', 'map', 'measures', 'dependency'])('%s has the view flags of the library', async (command) => {
  const { out } = await runCli([command, '--help']);
  for (const flag of [
    'wave',
    'informant',
    'consensus',
    'types',
    'tie-type',
    'basis',
    'include',
    'spaces',
    'resource',
    'direction',
    'parallel',
    'without',
    'by',
  ]) {
    expect(out).toContain(`--${flag} <`);
  }
  for (const flag of ['seed', 'effort']) expect(out).toContain(`--${flag} <`);
  expect(out.includes('--time-limit <')).toBe(command === 'report' || command === 'map');
});

test.each([
  [['measrues'], /unknown command 'measrues'\n\(Did you mean measures\?\)/],
  [['measures', wcen, '--direcion', 'weak'], /unknown option '--direcion'\n\(Did you mean --direction\?\)/],
  [['measures', wcen, '--direction', 'sideways'], /Allowed choices are weak, mutual, directed/],
  [['measures', wcen, '--include', 'ties,attendence'], /"attendence" is none of ties, attendance, roles, part-of/],
  [['measures', wcen, '--consensus', '1.5'], /a share from 0 up to, not including, 1/],
  [['map', wcen, '--seed', '-1'], /Give a whole number/],
  [['map', wcen, '--effort', 'much'], /Give a number such as 0\.5 or 2/],
  [['measures'], /missing required argument 'file'/],
  [['measures', wcen, 'another'], /too many arguments/],
  [['report', wcen], /required option '-o, --out <folder>' not specified/],
  [['measures', wcen, '--wave', 'last', '--wave', 'phase-0'], /--wave last stands alone/],
  [['measures', wcen, '--wave', '1999'], /no row belongs to wave "1999"\. Waves: phase-0, 2015-16/],
  [['measures', wcen, '--without', 'directer'], /Did you mean "director"\?/],
  [['measures', wcen, '--by', 'colour'], /no actor has a column "colour"/],
  [['measures', wcen, '--resource', 'gold'], /no tie carries "gold"\. Resources: /],
  [['measures', wcen, '--informant', 'nobody'], /no informant is called "nobody"/],
  [[], /^Usage: social-capital/],
])('a wrong call ends with 2 and says how to mend it: %j', async (argv, expected) => {
  const { code, out, err } = await runCli(argv);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toMatch(expected);
  expect(err).not.toMatch(/^ {4}at /m);
});

test.each<[readonly string[], object]>([
  [['--wave', 'last'], { waves: 'last' }],
  [['--wave', 'phase-0', '--wave', '2015-16'], { waves: ['2015-16', 'phase-0'] }],
  [['--consensus', 'majority'], { consensus: 'majority' }],
  [['--consensus', '.5'], { consensus: 0.5 }],
  [['--types', 'agreed', '--tie-type', 'bonding,linking'], { types: 'agreed', tieTypes: ['bonding', 'linking'] }],
  [['--tie-type', 'bonding', '--tie-type', 'bridging'], { tieTypes: ['bonding', 'bridging'] }],
  [['--basis', 'stated'], { basis: 'stated' }],
  [
    ['--include', 'ties,attendance,roles,part-of', '--spaces', 'path'],
    { include: ['attendance', 'partOf', 'roles', 'ties'], spaces: 'path' },
  ],
  [['--resource', 'trust'], { resource: 'trust' }],
  [['--direction', 'mutual', '--parallel', 'sum'], { direction: 'mutual', parallel: 'sum' }],
  [['--without', 'director', '--without', 'wcen'], { without: ['director', 'wcen'] }],
  [['--by', 'group'], { by: 'group' }],
  [['--informant', 'all'], { informants: 'all' }],
])('view flags travel with the result: %j', async (flags, expected) => {
  const { code, out } = await runCli(['measures', wcen, '--format', 'json', ...flags]);
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject({ options: expected });
});

test('notices are one line each on standard error; --quiet and colours are the reader’s choice', async () => {
  const workshop = folder({
    'ties.csv': 'source,target\na,b\nb,c\n',
    'about.csv': 'key,value\nconsent,roles\n',
  });
  const plain = await runCli(['measures', workshop]);
  expect(plain.err).toMatch(/^(notice: \S.*\n)+$/);
  expect((await runCli(['measures', workshop, '--quiet'])).err).toBe('');
  expect((await runCli(['--quiet', 'measures', workshop])).err).toBe('');
  const colour = await runCli(['measures', workshop], { isTerminal: true });
  expect(colour.err).toContain('\u001b[36mnotice\u001b[0m: ');
  expect(colour.out).toBe(plain.out);
  for (const bare of [
    await runCli(['measures', workshop, '--no-color'], { isTerminal: true }),
    await runCli(['measures', workshop], { isTerminal: true, env: { NO_COLOR: '1' } }),
  ]) {
    expect(bare.err).toBe(plain.err);
  }
});

test('errors are told even with --quiet, all of them, and nothing is measured', async () => {
  const workshop = folder({ 'ties.csv': 'source,target,strength\na,b,strong\nb,c,weak\n' });
  const { code, out, err } = await runCli(['measures', workshop, '--quiet']);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err.match(/^error: ties\.csv row [23], column strength: /gm)).toHaveLength(2);
  expect(err.trimEnd().split('\n')).toHaveLength(2);
});

test('a reader who closes the pipe ends the command quietly', async () => {
  for (const argv of [['measures', wcen], ['--help'], ['validate', wcen]]) {
    const closed = await runCli(argv, { stdout: () => Promise.reject(systemError('EPIPE')) });
    expect(closed).toEqual({ code: 0, out: '', err: '' });
  }
});

test('a full disk is told in words', async () => {
  const { code, err } = await runCli(['measures', wcen], { stdout: () => Promise.reject(systemError('ENOSPC')) });
  expect({ code, err }).toEqual({ code: 2, err: 'error: cannot write: no space is left on the device.\n' });
});

test('our own fault says so, with exit code 3, and shows the stack on request only', async () => {
  const broken = (): Promise<void> => Promise.reject(new TypeError('x is not a function'));
  const plain = await runCli(['measures', wcen], { stdout: broken });
  expect(plain.code).toBe(3);
  expect(plain.err).toMatch(/^error: This is a fault in social-capital, not in your data\. .*x is not a function\n$/);
  const debug = await runCli(['measures', wcen], { stdout: broken, env: { SOCIAL_CAPITAL_DEBUG: '1' } });
  expect(debug.err).toMatch(/^ {4}at /m);
});
