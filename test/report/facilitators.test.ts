import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { report, type Workshop } from '../../src/index.js';
import { readWorkshopPath } from '../../src/node.js';

const { workshop } = await readWorkshopPath(join(import.meta.dirname, '../../examples/riverside'));
const page = async (given: Workshop): Promise<string | undefined> =>
  (await report(given, { effort: 0.1 })).files().find(({ name }) => name === 'facilitators.html')?.text;

describe('the page for facilitators', () => {
  it('shows every group, what was said beside what is drawn, what cannot be drawn, and the reasons', async () => {
    const html = (await page(workshop)) ?? '';
    for (const { label } of workshop.informants) expect(html).toContain(label.replaceAll("'", '&#39;'));
    expect(html).toContain('Mental health trust – Secretary of Al-Noor (large)');
    expect(html).toMatch(/<th[^>]*>Stated<\/th>/);
    for (const { text } of workshop.notes) expect(html).toContain(text.slice(0, 20).replaceAll("'", '&#39;'));
    expect(html).toContain('default-src &#39;none&#39;');
    expect(html).not.toMatch(/<script/i);
  });

  it('leaves free text out without consent, and is not there without circles', async () => {
    const { consent: _, ...about } = workshop.about;
    const html = (await page({ ...workshop, about })) ?? '';
    for (const { text } of workshop.notes) expect(html).not.toContain(text.slice(0, 20));
    expect(await page({ ...workshop, venn: [], closeness: [] })).toBeUndefined();
  });
});
