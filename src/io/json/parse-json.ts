import { checkLimit } from '../check-limit.js';
import type { ReadLimits } from '../limits.js';
import { unreadable } from '../unreadable.js';

/** JSON as it is read here: numbers keep the spelling they have in the text, objects have no prototype. */
export type JsonValue = string | boolean | null | readonly JsonValue[] | JsonObject;

/** An object of JSON. */
interface JsonObject {
  readonly [key: string]: JsonValue;
}

const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const literals: ReadonlyMap<string, JsonValue> = new Map([
  ['true', true],
  ['false', false],
  ['null', null],
] as const);
const escapes: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ['\\', '\\'],
  ['/', '/'],
  ['b', '\b'],
  ['f', '\f'],
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
]);

/** Whether a character stands for itself inside a string; NaN, past the end, does not. */
function isPlain(code: number): boolean {
  return code >= 0x20 && code !== 0x22 && code !== 0x5c;
}

/** Reads one JSON text. A class only to hold the position. */
class JsonReader {
  #at = 0;
  readonly #text: string;
  readonly #name: string;
  readonly #limits: ReadLimits;

  constructor(text: string, name: string, limits: ReadLimits) {
    this.#text = text;
    this.#name = name;
    this.#limits = limits;
  }

  read(): JsonValue {
    const value = this.#value(1);
    this.#space();
    if (this.#at < this.#text.length) this.#fail('there is something after the end');
    return value;
  }

  /** Ends the reading with line and column of the place reached. */
  #fail(what: string, at = this.#at, code = 'bad-json'): never {
    const before = this.#text.slice(0, at);
    const start = before.lastIndexOf('\n') + 1;
    let line = 1;
    for (let i = before.indexOf('\n'); i >= 0; i = before.indexOf('\n', i + 1)) line++;
    const message = `At line ${line}, column ${at - start + 1}: ${what}.`;
    const cut = at >= this.#text.length;
    const hint = cut ? 'The file seems cut off; get it again.' : 'Correct it there, or write the file with a program.';
    throw unreadable(this.#name, cut ? 'cut-off' : code, message, hint, this.#text.slice(at, at + 20) || null);
  }

  #space(): void {
    for (;;) {
      const code = this.#text.charCodeAt(this.#at);
      if (code !== 0x20 && code !== 0x0a && code !== 0x0d && code !== 0x09) return;
      this.#at += 1;
    }
  }

  /** The next character that is not white space. */
  #next(): string {
    this.#space();
    return this.#text[this.#at] ?? '';
  }

  #expect(character: string, what: string): void {
    if (this.#next() !== character)
      this.#fail(this.#at >= this.#text.length ? `the text ends where ${what} is due` : `${what} is due here`);
    this.#at += 1;
  }

  #value(depth: number): JsonValue {
    checkLimit(this.#name, 'depth', depth - 1, this.#limits);
    const start = this.#next();
    if (start === '{') return this.#object(depth);
    if (start === '[') return this.#array(depth);
    if (start === '"') return this.#string();
    number.lastIndex = this.#at;
    const digits = number.exec(this.#text)?.[0];
    if (digits !== undefined) {
      this.#at += digits.length;
      return digits;
    }
    for (const [word, value] of literals) {
      if (!this.#text.startsWith(word, this.#at)) continue;
      this.#at += word.length;
      return value;
    }
    return this.#fail(start === '' ? 'the text ends where a value is due' : 'this is no value');
  }

  #object(depth: number): JsonObject {
    const object: Record<string, JsonValue> = Object.create(null) as Record<string, JsonValue>;
    this.#at += 1;
    if (this.#next() === '}') {
      this.#at += 1;
      return object;
    }
    for (;;) {
      if (this.#next() !== '"') this.#expect('"', 'a key in double quotes');
      const at = this.#at;
      const key = this.#string();
      if (key in object) this.#fail(`the key ${JSON.stringify(key.slice(0, 60))} is there twice`, at, 'duplicate-key');
      this.#expect(':', 'a colon');
      object[key] = this.#value(depth + 1);
      if (this.#next() !== ',') break;
      this.#at += 1;
    }
    this.#expect('}', 'a comma or a closing brace');
    return object;
  }

  #array(depth: number): readonly JsonValue[] {
    const array: JsonValue[] = [];
    this.#at += 1;
    if (this.#next() === ']') {
      this.#at += 1;
      return array;
    }
    for (;;) {
      array.push(this.#value(depth + 1));
      if (this.#next() !== ',') break;
      this.#at += 1;
    }
    this.#expect(']', 'a comma or a closing bracket');
    return array;
  }

  #string(): string {
    this.#at += 1;
    const parts: string[] = [];
    for (;;) {
      let end = this.#at;
      while (isPlain(this.#text.charCodeAt(end))) end++;
      parts.push(this.#text.slice(this.#at, end));
      this.#at = end;
      const character = this.#text[this.#at];
      if (character === undefined) this.#fail('the text ends inside a string');
      if (character === '"') break;
      if (character !== '\\') this.#fail('a control character stands inside a string');
      parts.push(this.#escape());
    }
    this.#at += 1;
    return parts.join('');
  }

  #escape(): string {
    const letter = this.#text[this.#at + 1] ?? '';
    const simple = escapes.get(letter);
    if (simple !== undefined) {
      this.#at += 2;
      return simple;
    }
    const digits = this.#text.slice(this.#at + 2, this.#at + 6);
    if (letter !== 'u' || !/^[\dA-Fa-f]{4}$/.test(digits)) {
      const cut = this.#at + 1 + letter.length + digits.length === this.#text.length && /^u?$/.test(letter);
      this.#fail(cut ? 'the text ends inside an escape' : 'this escape is unknown', cut ? this.#text.length : this.#at);
    }
    this.#at += 6;
    return String.fromCharCode(Number.parseInt(digits, 16));
  }
}

/**
 * Reads JSON (RFC 8259) strictly: a key that is there twice is an error, because one of two tables would be lost; every
 * error names its line and column; numbers keep their spelling, so no digit of an id is lost; `__proto__` is a key like
 * others.
 *
 * @param text - The whole text.
 * @param name - What a person calls it.
 * @param limits - `depth` is how deep it may nest.
 * @returns The value.
 * @throws {SocialCapitalError} `bad-input` with line and column.
 */
export function parseJson(text: string, name: string, limits: ReadLimits): JsonValue {
  return new JsonReader(text, name, limits).read();
}
