import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { network, type NetworkInput, resilience, resilienceCurve } from '../../src/index.js';
import { parseXml } from '../render/parse-xml.js';
import { workshopGraph } from '../fixtures/workshop-graph.js';
import { anyShape, parts, path, type Shape, star } from '../kernel/graph/shapes.js';

const asInput = ({ n, pairs }: Shape): NetworkInput => ({
  actors: Array.from({ length: n }, (_, v) => ({ id: `v${v}` })),
  ties: pairs.filter(([a, b]) => a !== b).map(([a, b]) => ({ source: `v${a}`, target: `v${b}` })),
});

function pairsWithout(shape: Shape, gone: readonly number[]): number {
  const cut = { n: shape.n, pairs: shape.pairs.filter((pair) => !pair.some((v) => gone.includes(v))) };
  return parts(cut).reduce((sum, part) => sum + (part.length * (part.length - 1)) / 2, 0);
}

describe('resilience', () => {
  it('of a star falls to nothing with its centre; by chance it is what counting every order gives', async () => {
    const found = await resilience(network(asInput(star(4))), { orders: 20_000 });
    expect(found.worst).toEqual({ order: ['v0', 'v1', 'v2', 'v3'], left: [1, 0, 0, 0, 0] });
    // One lost: the centre (1 in 4) leaves no pair of 6, a leaf leaves 3. Two lost: 1 pair if the centre stays (1 in 2).
    expect(found.random.mean[1]).toBeCloseTo((3 / 4) * (3 / 6), 2);
    expect(found.random.mean[2]).toBeCloseTo((1 / 2) * (1 / 6), 2);
    expect([found.random.low[1], found.random.high[1]]).toEqual([0, 0.5]);
  });

  it('takes the most costly actor each time, and counts what is left', async () => {
    await fc.assert(
      fc.asyncProperty(anyShape(9), async (shape) => {
        const { worst, of, random } = await resilience(network(asInput(shape)), { orders: 5 });
        expect(of).toBe(pairsWithout(shape, []));
        const gone: number[] = [];
        for (const [step, id] of worst.order.entries()) {
          const others = Array.from({ length: shape.n }, (_, v) => v).filter((v) => !gone.includes(v));
          const fewest = Math.min(...others.map((v) => pairsWithout(shape, [...gone, v])));
          gone.push(Number(id.slice(1)));
          expect(pairsWithout(shape, gone)).toBe(fewest);
          expect(worst.left[step + 1]).toBe(of === 0 ? null : fewest / of);
        }
        expect(random.mean.at(-1)).toBe(of === 0 ? null : 0);
        expect(random.mean[0]).toBe(of === 0 ? null : 1);
      }),
      { numRuns: 60, seed: 8 },
    );
  });

  it('is the same for the same seed, stops at its signal, refuses no orders', async () => {
    const net = network(workshopGraph);
    expect(await resilience(net, { seed: 3 })).toEqual(await resilience(net, { seed: 3 }));
    expect((await resilience(net)).worst.order[0]).toBe('D');
    await expect(resilience(net, { signal: AbortSignal.abort() })).rejects.toMatchObject({ code: 'aborted' });
    await expect(resilience(net, { orders: 0 })).rejects.toMatchObject({ code: 'bad-option' });
  });
});

describe('resilienceCurve', () => {
  it('draws both curves and the band as XML, on the page', async () => {
    const curve = await resilienceCurve(network(asInput(path(9))), { orders: 50 });
    expect(() => parseXml(curve.toSVG())).not.toThrow();
    const marks = curve.scene.marks.flatMap((mark) => (mark.data === undefined ? [] : [mark.data.mark]));
    expect(marks).toEqual(expect.arrayContaining(['band', 'mean', 'worst']));
    expect(curve.data()).toHaveLength(10);
    expect(curve.caption).toMatch(/nine in ten of 50 random orders, seed 1\..*not forecasts/);
    expect((await resilienceCurve(network({ ties: [] }))).toSVG()).toMatch(/^<svg/);
  });
});
