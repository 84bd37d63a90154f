import { expect, test } from 'vitest';
import { folder, runCli } from './run-cli.js';

const labels = ['![x](http://evil.example/x.png)', '[go](javascript:alert(1))', '<img src=x>', '# head', '*a*|b'];
const input = {
  'about.csv': 'key,value\nconsent,names\nfocal,a1\nauthority_sectors,s2',
  'actors.csv': `id,label,kind,sector\n${labels.map((label, i) => `a${i},${label},${i % 2 ? 'person' : 'organisation'},s${i % 3}`).join('\n')}`,
  'ties.csv': 'source,target,type\na0,a1,bonding\na1,a2,linking\na2,a3,bonding\na3,a4,linking',
  'roles.csv': 'person,organisation\na1,a0\na3,a2',
};

test.each([
  ['measures', '--without', 'a0'],
  ['dependency'],
  ['succession'],
  ['keyplayers'],
  ['turnover', '--samples', '20'],
  ['losses'],
  ['resilience', '--orders', '5'],
  ['spaces'],
  ['carriers'],
])('%s: labels are text in Markdown, in sentences as in tables', async (command, ...flags) => {
  const { code, out } = await runCli([command, folder(input), '-q', '--format', 'md', ...flags]);
  expect(code).toBe(0);
  expect(out).not.toMatch(/(?<!\\)\[(?:x|go)|(?<!\\)<img|^# |(?<!\\)\*a/mu);
  expect(out).toMatch(/\\\[(?:x|go)|\\<img|\\\*a|^Counted|no actor is a safe space/mu);
});
