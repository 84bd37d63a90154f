import { existsSync, readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { explainContradiction } from '../../../src/layout/power-venn/explain-contradiction.js';
import { layoutPowerVenn } from '../../../src/layout/power-venn/layout-power-venn.js';
import { readBack } from '../../../src/layout/power-venn/read-back.js';
import type { VennStatements } from '../../../src/model/venn/venn-statements.js';
import { failures, free, planted } from './instances.js';

/** Instances per kind and size; `VENN_INSTANCES=167 npx vitest run test/layout/power-venn` makes a thousand in all. */
const many = Number(process.env['VENN_INSTANCES'] ?? 5);
const folder = new URL('../../../../shared/data/power-venn/', import.meta.url);

function lost(statements: VennStatements): { lost: number; stated: number } {
  const drawn = layoutPowerVenn(statements);
  const found = failures(statements, drawn);
  expect(found.overClaims).toBe(0);
  expect(found.positions).toBe(0);
  expect(found.radius).toBeLessThan(1e-9);
  expect(drawn.undrawn.map(({ a, b }) => [a, b].sort().join('|')).sort()).toEqual(found.lost);
  return { lost: found.lost.length, stated: statements.closeness.length };
}

function total(make: (count: number, seed: number) => VennStatements, count: number): { lost: number; stated: number } {
  const sum = { lost: 0, stated: 0 };
  for (let seed = 1; seed <= many; seed++) {
    const one = lost(make(count, 9000 + seed));
    sum.lost += one.lost;
    sum.stated += one.stated;
  }
  return sum;
}

describe('drawable sessions nobody has seen', () => {
  it.each([6, 12])('%i circles: every statement', { timeout: 600_000 }, (count) => {
    expect(total(planted, count).lost).toBe(0);
  });
  it('25 circles: at least 99 %', { timeout: 600_000 }, () => {
    const { lost, stated } = total(planted, 25);
    expect(lost).toBeLessThanOrEqual(0.01 * stated);
  });
});

describe('random tables', () => {
  // venn.js 2.0.0 (touch as 1 % overlap, the boundary as one more set) gets 27 % of these statements wrong at 6 circles,
  // 40 % at 12 and 41 % at 25: measured on 40 instances of each with seeds 1000 to 1039.
  it.each([
    [6, 0.27],
    [12, 0.4],
    [25, 0.41],
  ])('%i circles: no false claim, and at most 65 %% of the errors of venn.js', { timeout: 600_000 }, (count, share) => {
    const { lost, stated } = total(free, count);
    expect(lost).toBeLessThanOrEqual(0.65 * share * stated);
  });
});

const names = existsSync(folder) ? readdirSync(folder).filter((name) => /-n\d+-s\d+\.json$/.test(name)) : [];
if (names.length === 0) console.warn('power-venn: instances with the scores of venn.js are absent; skipped');

describe.skipIf(names.length === 0)('instances with the scores of venn.js', () => {
  it('loses nothing drawable, and less than half of what venn.js gets wrong', { timeout: 120_000 }, () => {
    const { rows } = JSON.parse(readFileSync(new URL('venn.js-baseline.json', folder), 'utf8')) as {
      rows: { name: string; wrongRelations: number }[];
    };
    const sum = { drawable: 0, free: 0, baseline: 0 };
    for (const name of names) {
      const file = JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as {
        kind: 'drawable' | 'free';
        actors: { id: string; power: number; position: 'inside' }[];
        closeness: VennStatements['closeness'];
      };
      const circles = file.actors.map(({ id, power, position }) => ({ id, size: power, position }));
      sum[file.kind] += lost({ circles, closeness: file.closeness }).lost;
      if (file.kind === 'free') sum.baseline += rows.find((row) => `${row.name}.json` === name)?.wrongRelations ?? 0;
    }
    expect(sum.drawable).toBe(0);
    expect(sum.free).toBeLessThan(0.5 * sum.baseline);
  });
});

describe('the same bytes', () => {
  it('for shuffled rows and swapped ends', () => {
    const property = fc.property(
      fc.integer({ min: 1, max: 500 }),
      fc.integer({ min: 2, max: 9 }),
      fc.infiniteStream(fc.nat()),
      (seed, count, chance) => {
        const statements = free(count, seed);
        const shuffled = <T>(rows: readonly T[]): T[] =>
          rows
            .map((row) => ({ row, key: chance.next().value as number }))
            .sort((p, q) => p.key - q.key)
            .map(({ row }) => row);
        const other = {
          circles: shuffled(statements.circles),
          closeness: shuffled(statements.closeness).map((row) =>
            (chance.next().value as number) % 2 === 0 ? row : { ...row, a: row.b, b: row.a },
          ),
        };
        const options = { effort: 0.2 };
        const once = JSON.stringify(layoutPowerVenn(statements, options));
        expect(JSON.stringify(layoutPowerVenn(other, options))).toBe(once);
      },
    );
    fc.assert(property, { numRuns: 12 });
  });

  it('for a hundred repeats, and others for another seed', () => {
    const statements = planted(8, 3);
    const first = JSON.stringify(layoutPowerVenn(statements));
    for (let again = 0; again < 100; again++) expect(JSON.stringify(layoutPowerVenn(statements))).toBe(first);
    expect(JSON.stringify(layoutPowerVenn(statements, { seed: 2 }).circles)).not.toBe(
      JSON.stringify(layoutPowerVenn(statements).circles),
    );
  });
});

describe('edges', () => {
  const circle = (id: string, size = 1, position?: 'inside' | 'straddling' | 'outside') => ({ id, size, position });

  it('no circle, and one', () => {
    expect(layoutPowerVenn({ circles: [], closeness: [] }).circles).toEqual([]);
    const one = layoutPowerVenn({ circles: [circle('a', 7, 'outside')], closeness: [] });
    expect(one.positions).toEqual([{ id: 'a', stated: 'outside', drawn: 'outside' }]);
    expect(one.circles[0]?.r).toBe(1);
  });

  it('no boundary when nobody spoke of one', () => {
    const drawn = layoutPowerVenn({ circles: [circle('a'), circle('b')], closeness: [] });
    expect(drawn.boundary).toBeNull();
    expect(drawn.positions).toEqual([]);
  });

  it.each([
    ['all separate', 40, 'separate'],
    ['all touching', 6, 'touching'],
    ['all overlapping largely', 12, 'large'],
    ['all contained, equal sizes', 5, 'contained'],
  ] as const)('%s: no false claim', (_, count, level) => {
    const circles = Array.from({ length: count }, (_, i) => circle(`a${i}`, 3, 'inside'));
    const closeness = circles.flatMap(({ id }, i) => circles.slice(i + 1).map(({ id: b }) => ({ a: id, b, level })));
    const stated = level === 'separate' ? [] : closeness;
    expect(lost({ circles, closeness: stated }).stated).toBe(stated.length);
  });

  it('nested circles are all contained', () => {
    const circles = [1, 4, 16, 64].map((size) => circle(`a${size}`, size, 'inside'));
    const closeness = circles.flatMap(({ id }, i) =>
      circles.slice(i + 1).map(({ id: b }) => ({ a: id, b, level: 'contained' as const })),
    );
    expect(lost({ circles, closeness }).lost).toBe(0);
  });

  it('sizes a million to one, on every side', () => {
    const circles = [
      circle('a', 1e6, 'inside'),
      circle('b', 1, 'straddling'),
      circle('c', 1, 'outside'),
      circle('d', 9, 'inside'),
    ];
    const drawn = layoutPowerVenn({ circles, closeness: [{ a: 'a', b: 'd', level: 'touching' }] });
    expect(drawn.positions.every(({ stated, drawn }) => stated === drawn)).toBe(true);
    expect(drawn.undrawn).toEqual([]);
  });

  it('forty circles on the rim', () => {
    const circles = Array.from({ length: 40 }, (_, i) => circle(`a${i}`, 1 + (i % 5), 'straddling'));
    expect(lost({ circles, closeness: [] }).lost).toBe(0);
  });

  it('ids that are names of Object.prototype', () => {
    const circles = [circle('__proto__'), circle('constructor')];
    const closeness = [{ a: '__proto__', b: 'constructor', level: 'slight' as const }];
    expect(layoutPowerVenn({ circles, closeness }).relations[0]?.drawn).toBe('slight');
  });

  it('says what is wrong with the input', () => {
    const draw = (circles: VennStatements['circles'], a: string, b: string) => () =>
      layoutPowerVenn({ circles, closeness: [{ a, b, level: 'slight' }] });
    expect(draw([circle('a', 0)], 'a', 'a')).toThrow('circle "a" has size 0; give a number above 0');
    expect(draw([circle('a'), circle('a')], 'a', 'a')).toThrow('circle "a" is given twice');
    expect(draw([circle('a')], 'a', 'a')).toThrow('"a" is paired with itself');
    expect(draw([circle('a')], 'a', 'b')).toThrow('closeness names "b", which has no circle');
    expect(() => layoutPowerVenn({ circles: [], closeness: [] }, { effort: 0 })).toThrow('effort is 0');
  });
});

describe('statements that contradict each other', () => {
  const words = (statements: VennStatements): string[] =>
    layoutPowerVenn(statements).contradictions.map((one) => explainContradiction(one, (id) => id.toUpperCase()));

  it('across the edge of the network', () => {
    const circles = [
      { id: 'a', size: 4, position: 'inside' as const },
      { id: 'b', size: 1, position: 'outside' as const },
    ];
    const statements = { circles, closeness: [{ a: 'a', b: 'b', level: 'large' as const }] };
    expect(words(statements)).toEqual([
      '“A” overlaps largely with “B”, but the edge of the network lies between them.',
    ]);
    expect(layoutPowerVenn(statements).undrawn).toEqual([{ a: 'a', b: 'b', level: 'large' }]);
  });

  it('two circles inside a small one that are separate', () => {
    const circles = [
      { id: 'a', size: 9 },
      { id: 'b', size: 4 },
      { id: 'c', size: 25 },
    ];
    const closeness = [
      { a: 'a', b: 'b', level: 'contained' as const },
      { a: 'a', b: 'c', level: 'contained' as const },
    ];
    expect(words({ circles, closeness })).toEqual([
      '“A” is contained in, or contains, “B”, “A” is contained in, or contains, “C”, “B” is separate from “C”: ' +
        'circles of these sizes cannot do all of that at once.',
    ]);
  });

  it('seven circles round one of the same size', () => {
    const circles = Array.from({ length: 8 }, (_, i) => ({ id: `a${i}`, size: 1 }));
    const closeness = circles.slice(1).map(({ id }) => ({ a: 'a0', b: id, level: 'touching' as const }));
    const drawn = layoutPowerVenn({ circles, closeness });
    expect(drawn.contradictions[0]?.kind).toBe('crowd');
    expect(drawn.contradictions[0]?.actors).toHaveLength(7);
    expect(drawn.undrawn).toHaveLength(2);
  });

  it('one pair with two levels: the farther is drawn', () => {
    const circles = [
      { id: 'a', size: 1 },
      { id: 'b', size: 1 },
    ];
    const closeness = [
      { a: 'a', b: 'b', level: 'large' as const },
      { a: 'b', b: 'a', level: 'slight' as const },
    ];
    const drawn = layoutPowerVenn({ circles, closeness });
    expect(drawn.relations.map(({ drawn }) => drawn)).toEqual(['slight', 'slight']);
    expect(drawn.undrawn).toEqual([{ a: 'a', b: 'b', level: 'large' }]);
    expect(words({ circles, closeness })[0]).toContain('were given two levels (slight and large)');
  });
});

describe('places of another drawing', () => {
  it('are kept as far as the statements allow', () => {
    const statements = planted(10, 5);
    const first = layoutPowerVenn(statements);
    const places = new Map(first.circles.map((circle) => [circle.id, circle]));
    const again = layoutPowerVenn({ ...statements, closeness: statements.closeness.slice(1) }, { seed: 9, places });
    const moved = again.circles.map(({ id, x, y }) =>
      Math.hypot(x - (places.get(id)?.x ?? 0), y - (places.get(id)?.y ?? 0)),
    );
    expect(moved.sort((a, b) => a - b)[5]).toBeLessThan(0.3);
  });
});

describe('readBack', () => {
  it('reads a drawing, and no more than what is in it', () => {
    const drawn = layoutPowerVenn(planted(12, 4));
    expect(readBack(drawn).relations).toEqual(drawn.relations.map(({ a, b, drawn: level }) => ({ a, b, level })));
  });
});
