import { describe, expect, it } from 'vitest';
import { inferType, type TieEnd } from '../../src/model/infer-type.js';
import vectors from '../fixtures/type-sets.json' with { type: 'json' };

type Vector = [string | null, string | null, boolean | null, boolean | null, number?, number?, number?];

describe('inferType', () => {
  // Own oracle 06b: every answer the rule can give when something is unknown, enumerated.
  const cases = vectors.flatMap((vector) =>
    'args' in vector && vector.args ? [[vector.args, vector.types] as const] : [],
  );
  it.each(cases)('%j gives %j', (args, types) => {
    const [aSector, bSector, aAuthority, bAuthority, aPower, bPower, gap] = args as unknown as Vector;
    const end = (sector: string | null, authority: boolean | null, power?: number | null): TieEnd => ({
      ...(sector === null ? {} : { sector }),
      ...(power === null || power === undefined ? {} : { power }),
      authority,
    });
    const result = inferType(end(aSector, aAuthority, aPower), end(bSector, bAuthority, bPower), { gap: gap ?? null });
    expect([...result.types].sort()).toEqual([...types].sort());
    expect(result.reason).not.toBe('');
  });

  it('counts a gap in power only when asked to', () => {
    const chief = { sector: 's', authority: true, power: 5 };
    const team = { sector: 's', authority: true, power: 2 };
    expect(inferType(chief, team).types).toEqual(['bonding']);
    expect(inferType(chief, team, { gap: 3 }).types).toEqual(['linking']);
    expect(inferType(chief, team, { gap: 4 }).types).toEqual(['bonding']);
    expect(inferType(chief, { sector: 's', authority: true }, { gap: 2 }).types).toEqual(['bonding', 'linking']);
  });
});
