/**
 * Text that is safe to show in a terminal: control characters, line breaks and marks that reverse the reading order
 * become `�`, so that a label cannot move the cursor or hide what stands before it.
 *
 * @param text - Any text.
 * @returns The text on one line.
 */
export function plain(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '\ufffd');
}
