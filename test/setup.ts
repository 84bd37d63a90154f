import fc from 'fast-check';
import { afterEach, expect } from 'vitest';

// The same cases on every run: a failure is a failure for everybody, and a pass too. SEED explores others.
fc.configureGlobal({ seed: Number(process.env['SEED'] ?? 20_170_901) });

// A reader that lets input write to Object.prototype fails its test. Freezing it would say so sooner, but d3-color, which
// d3-scale brings, cannot be loaded then, and typed arrays grow slow.
const inherited = Reflect.ownKeys(Object.prototype);
const values = inherited.map((key) => Object.getOwnPropertyDescriptor(Object.prototype, key)?.value as unknown);

afterEach(() => {
  expect(Reflect.ownKeys(Object.prototype)).toEqual(inherited);
  for (const [i, key] of inherited.entries()) {
    if (Object.getOwnPropertyDescriptor(Object.prototype, key)?.value !== values[i]) expect.unreachable(String(key));
  }
});
