import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sha256 } from '../../src/kernel/sha256.js';

const hex = (bytes: Uint8Array): string => [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');

it('equals the example of FIPS 180-4', () => {
  expect(hex(sha256('abc'))).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
});

it("equals Node's own on any text, around the block length too", () => {
  const node = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');
  for (const length of [0, 1, 54, 55, 56, 57, 63, 64, 65, 119, 120, 1000]) {
    expect(hex(sha256('é'.repeat(length) + 'x'))).toBe(node('é'.repeat(length) + 'x'));
  }
  fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => hex(sha256(text)) === node(text)));
});
