import { describe, expect, it } from 'vitest';
import { arcCosine } from '../../../src/kernel/geometry/arc-cosine.js';
import { arcTangent } from '../../../src/kernel/geometry/arc-tangent.js';
import { lensArea } from '../../../src/kernel/geometry/lens-area.js';
import { lensDistance } from '../../../src/kernel/geometry/lens-distance.js';

describe('lensArea', () => {
  // Closed form with 40 digits (mpmath 1.3.0).
  it.each([
    [1, 1, 0, Math.PI],
    [1, 1, 0.5, 2.152109225029709],
    [1, 1, 1, 1.2283696986087567],
    [1, 1, 1.9, 0.04184604873519495],
    [1, 1, 2, 0],
    [1, 1, 15, 0],
  ])('r %d and %d at %d', (r1, r2, distance, area) => {
    expect(lensArea(r1, r2, distance)).toBeCloseTo(area, 12);
  });
});

describe('lensDistance', () => {
  it('undoes lensArea', () => {
    for (const fraction of [0.02, 0.15, 0.3, 0.9]) {
      const distance = lensDistance(1, 0.4, fraction);
      expect(lensArea(1, 0.4, distance) / (Math.PI * 0.16)).toBeCloseTo(fraction, 9);
    }
    expect(lensDistance(1, 0.4, 0)).toBe(1.4);
    expect(lensDistance(1, 0.4, 1)).toBe(0.6);
  });
});

describe('arcs from + − × ÷ √', () => {
  it('agree with the engine to 2e-15', () => {
    for (let i = -2000; i <= 2000; i++) {
      expect(Math.abs(arcCosine(i / 2000) - Math.acos(i / 2000))).toBeLessThan(2e-15);
      expect(Math.abs(arcTangent(i / 50) - Math.atan(i / 50))).toBeLessThan(1e-15);
    }
    expect(arcCosine(2)).toBe(0);
    expect(arcCosine(-2)).toBe(Math.PI);
  });
});
