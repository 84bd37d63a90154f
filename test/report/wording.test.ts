import { describe, expect, it } from 'vitest';
import { report } from '../../src/index.js';
import { wcen } from '../../src/datasets.js';
import { pageText } from './page-text.js';
import { sampleWorkshop } from './sample-workshop.js';

const drawn = 'id,label,sector,people,date\ngroup,Community table,community,12,2021-05-03';
const workshops = {
  WCEN: wcen(),
  'a drawn map': sampleWorkshop({ about: ['consent,roles'], informants: drawn }),
  'codes for persons': sampleWorkshop(),
  'no focal actor': sampleWorkshop({ without: ['focal'] }),
};

const texts = new Map<string, string>();
for (const [name, workshop] of Object.entries(workshops)) {
  const made = await report(workshop);
  texts.set(name, `${pageText(made.toHTML())}\n${made.toMarkdown()}`);
}
const every = [...texts];

/** The nine wording rules: what a report may and may not say. */
describe('the words of the report', () => {
  it.each(every)('1: %s speaks of a map that somebody drew or coded, never of the network itself', (name, text) => {
    const origin = {
      WCEN: 'On the map coded from Burgess, R. A. and Choudary, N. (2017)',
      'a drawn map': 'On the map drawn by Community table (12 people, 2021-05-03)',
    }[name];
    expect(text).toContain(origin ?? 'On the map coded from these tables');
    expect(text).not.toMatch(/\bthe network (is|has|was|depends|relies|would)\b/iu);
  });

  it.each(every)('2: %s has no percentage without its count', (_, text) => {
    const percentages = [...text.matchAll(/[\d.]+[\s\u00A0]?%/gu)];
    expect(percentages.length).toBeGreaterThan(5);
    for (const { index } of percentages) {
      expect(text.slice(Math.max(0, index - 160), index)).toMatch(
        /\d+ of \d+[^\d%]*(\n[^\d%]*)?\((under |over )?$|\d+ of \d+\*\*[^\d%]*\($/u,
      );
    }
  });

  it.each(every)('3: %s tells a scenario', (_, text) => {
    expect(text).toMatch(/If .+ left and nothing else changed, the ties on this map would leave \d+ of \d+ pairs/u);
    expect(text).toContain('not a forecast');
    expect(text).not.toMatch(/\bwill (lose|leave|collapse|break|fall|be)\b/iu);
  });

  it.each(every)('4: %s blames no cause', (_, text) => {
    expect(text).not.toMatch(
      /\b(causes?|caused|because of|due to|led to|leads to|results? in|resulted|thanks to|owing to|improved|worsened|effect of|impact)\b/iu,
    );
  });

  it.each(every)('5: %s states the tipping number, or whose is asked for, and how far one tie would go', (_, text) => {
    expect(text).toMatch(
      /Tipping number: (\d+ unreported ties?, (and no|perhaps) fewer, would be enough to halve the figure|name the actor)/u,
    );
    expect(text).toMatch(/One unreported tie between .* would cut the figure/u);
  });

  it.each(every)('6: %s does not take what is not drawn for what does not exist', (_, text) => {
    expect(text).toContain('A tie that is not drawn on the map may still exist');
    expect(text).not.toMatch(
      /\b(do(es)? not know each other|there is no tie|are unconnected|have no relationship)\b/iu,
    );
  });

  it.each(every)('7: %s speaks of no significance', (_, text) => {
    expect(text).not.toMatch(/\b(significan\w*|p-value|p\s*[<=]\s*0?\.\d|confidence interval)\b/iu);
  });

  it('8: without consent no person is named anywhere, not in any file', async () => {
    const made = await report(sampleWorkshop(), {
      view: { without: ['adaeze'] },
      problems: [
        {
          code: 'near-duplicate',
          severity: 'warning',
          table: 'actors.csv',
          row: 2,
          column: 'id',
          value: 'maria',
          message: 'Maria Santos looks like maria.',
          hint: 'Is Maria Santos maria?',
        },
      ],
    });
    const whole = await report(sampleWorkshop());
    for (const file of [...made.files(), ...whole.files()]) {
      expect(file.text, file.name).not.toMatch(/maria|santos|adaeze|obi\b/iu);
    }
    expect(whole.files()[0]?.text).toContain('P2');
    expect(whole.focal).toBe('P2');
    expect(whole.findings.map(({ actor, words }) => `${actor} ${words}`).join('\n')).not.toMatch(/maria|adaeze/iu);
  });

  it('8: with consent labels print as they are', () => {
    expect(texts.get('a drawn map')).toContain('Maria Santos');
    expect(texts.get('WCEN')).toContain('WCEN director');
  });

  it('9: prints the side that is missing', () => {
    expect(texts.get('WCEN')).toContain('The tables do not say who drew the map');
    expect(texts.get('WCEN')).toContain('No side ranked anything in pairs');
    expect(texts.get('a drawn map')).toContain('Nobody from the sectors hub or statutory drew this map');
  });
});
