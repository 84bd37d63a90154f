/** What Windows-1252 has at bytes 128 to 159; the five unassigned ones keep their control code, as browsers do. */
const upper =
  '\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F' +
  '\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178';

const chunk = 8192;

/**
 * Decodes Windows-1252, what spreadsheets of Western Europe write as plain CSV. Own table, because engines without full
 * Unicode data read it as Latin-1.
 *
 * @param bytes - Any bytes; each is one character.
 * @returns The text.
 */
export function decodeWindows1252(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let start = 0; start < bytes.length; start += chunk) {
    const codes = Array.from(bytes.subarray(start, start + chunk), (byte) =>
      byte >= 0x80 && byte <= 0x9f ? upper.charCodeAt(byte - 0x80) : byte,
    );
    parts.push(String.fromCharCode(...codes));
  }
  return parts.join('');
}
