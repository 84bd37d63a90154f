/** Marks that change nothing a reader sees: zero-width and bidirectional controls, soft hyphen, byte order mark. */
const invisible = /[\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF]/gu;

/**
 * The one spelling of an id: Unicode NFC, without zero-width and bidirectional marks, trimmed.
 *
 * @param text - As typed.
 * @returns The normalised id; empty when nothing visible is left.
 */
export function normaliseId(text: string): string {
  return text.normalize('NFC').replace(invisible, '').trim();
}
