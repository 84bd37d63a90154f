import type { Workshop } from '../../src/index.js';

/** Texts that a page must show and never obey. */
export const hostileTexts = [
  '</script><script>globalThis.fired=1</script>',
  '<!--<script>globalThis.fired=1//',
  '"><img src=x onerror="globalThis.fired=1">',
  "javascript:globalThis.fired=1//'",
  '\u202Eevil \u2066turned',
  'مركز المجتمع المحلي',
  'line\u2028separator\u2029end',
  'long '.repeat(60).trim(),
  '${globalThis.fired=1} {{fired}} `x`',
  '&lt;b&gt; & </title></svg><style>*{display:none}</style>',
] as const;

const ids = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'e', 'f', 'g', 'h', 'i', '</script>'];

/** A workshop whose every text is hostile. */
export function hostileWorkshop(): Workshop {
  const text = (i: number): string => hostileTexts[i % hostileTexts.length]!;
  return {
    about: {
      schemaVersion: 1,
      waves: [text(0), text(6)],
      sectors: [text(1), text(5)],
      attributes: {},
      focal: '__proto__',
      title: text(0),
      source: text(2),
      consent: 'names',
    },
    informants: [0, 2].map((i) => ({ id: `${i}`, label: text(i), sector: text(1) })),
    actors: ids.map((id, i) => ({
      id,
      label: text(i),
      kind: i % 3 === 0 ? 'person' : 'organisation',
      sector: text(i % 2 ? 1 : 5),
      note: text(i + 1),
      attributes: {},
    })),
    ties: ids.slice(1).map((target, i) => ({
      source: i < 6 ? '__proto__' : ids[i - 3]!,
      target,
      directed: i % 4 === 0,
      strength: 1,
      type: (['bonding', 'bridging', 'linking'] as const)[i % 3]!,
      basis: i % 2 ? ('stated' as const) : ('inferred' as const),
      wave: text(i % 2 ? 0 : 6),
      informant: i % 2 ? '0' : '2',
      resource: text(i + 2),
      evidence: text(i),
      attributes: {},
    })),
    attendance: [],
    roles: [],
    venn: [],
    closeness: [],
    items: [],
    ranking: [],
    notes: [],
  };
}
