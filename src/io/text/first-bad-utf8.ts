/** Length of the sequence a first byte announces and the range of its second byte; 0 for a byte that may not be first. */
function sequence(first: number): readonly [length: number, low: number, high: number] {
  if (first < 0x80) return [1, 0, 0];
  if (first >= 0xc2 && first <= 0xdf) return [2, 0x80, 0xbf];
  if (first >= 0xe0 && first <= 0xef) return [3, first === 0xe0 ? 0xa0 : 0x80, first === 0xed ? 0x9f : 0xbf];
  if (first >= 0xf0 && first <= 0xf4) return [4, first === 0xf0 ? 0x90 : 0x80, first === 0xf4 ? 0x8f : 0xbf];
  return [0, 0, 0];
}

/**
 * Where bytes stop being UTF-8 (RFC 3629), which decoders do not tell.
 *
 * @param bytes - Any bytes.
 * @returns Position of the first byte of the first bad sequence, from 0, and its line, from 1; `null` when all is well.
 */
export function firstBadUtf8(bytes: Uint8Array): { readonly position: number; readonly line: number } | null {
  let line = 1;
  for (let at = 0; at < bytes.length;) {
    const byte = bytes[at] ?? 0;
    const [length, low, high] = sequence(byte);
    const second = bytes[at + 1] ?? 0;
    let good = length === 1 || (length > 1 && second >= low && second <= high);
    for (let i = 2; i < length; i++) good &&= ((bytes[at + i] ?? 0) & 0xc0) === 0x80;
    if (!good) return { position: at, line };
    if (byte === 0x0a || (byte === 0x0d && bytes[at + 1] !== 0x0a)) line++;
    at += length;
  }
  return null;
}
