import { expect, it } from 'vitest';
import { report } from '../../src/index.js';
import { wcen } from '../../src/datasets.js';

const looks = (value: object): Record<string, string> =>
  (value as Record<symbol, () => Record<string, string>>)[Symbol.for('Jupyter.display')]!();
const made = await report(wcen());

it('shows its answer, small, without style sheet, script, picture or link', () => {
  const shown = looks(made);
  expect(shown['text/plain']).toBe(`${made.title}. ${made.findings[0]!.words}`);
  const html = shown['text/html']!;
  expect(html).toContain('45 of 245');
  expect(html).toContain('How sure is this');
  expect(html).not.toMatch(/<(style|script|img|svg|a|iframe|table)\b|class=|style=| id=/);
  expect(html.length).toBeLessThan(20_000);
});

it('keeps hostile names inert and persons coded', async () => {
  const hostile = '</section><script>alert(1)</script>';
  const { actors, about, ...tables } = wcen();
  const { consent: _consent, ...rest } = about;
  const renamed = actors.map((actor) => (actor.id === 'ccg' ? { ...actor, label: hostile } : actor));
  const shown = looks(await report({ ...tables, about: rest, actors: renamed }));
  expect(shown['text/html']).not.toMatch(/<script|<\/section><|WCEN director/);
  expect(shown['text/html']).toContain('&lt;script&gt;');
  expect(shown['text/plain']).not.toContain('WCEN director');
});
