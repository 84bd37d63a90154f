/** What {@link scanXml} calls back with. Names come without their prefix. */
export interface XmlHandlers {
  /** A tag opens; `attributes` is what stands behind its name. Called for empty tags too, before `close`. */
  readonly open?: (tag: string, attributes: string, isEmpty: boolean) => void;
  readonly close?: (tag: string) => void;
  /** Text with its entities resolved. */
  readonly text?: (text: string) => void;
}

/** XML that is not read; the message says why. */
export class XmlRefusal extends Error {
  override readonly name = 'XmlRefusal';
  readonly code: 'doctype' | 'broken-workbook' | 'too-large';

  constructor(code: 'doctype' | 'broken-workbook' | 'too-large', reason: string) {
    super(reason);
    this.code = code;
  }
}

const entities: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

function entity(name: string): string {
  const known = entities.get(name);
  if (known !== undefined) return known;
  const number = /^#(?:x([0-9a-f]{1,6})|(\d{1,7}))$/i.exec(name);
  const code = number === null ? -1 : Number.parseInt(number[1] ?? number[2] ?? '', number[1] === undefined ? 10 : 16);
  if (code >= 0 && code <= 0x10ffff) return String.fromCodePoint(code);
  throw new XmlRefusal('broken-workbook', `names the unknown entity ${JSON.stringify(name.slice(0, 20))}`);
}

/** Resolves the five entities of XML and character references; no other can exist without a DOCTYPE. */
function decodeEntities(text: string): string {
  return text.includes('&') ? text.replace(/&([^&;\s]{0,40});/g, (_, name: string) => entity(name)) : text;
}

/**
 * The value of an attribute.
 *
 * @param attributes - What stands behind the name of a tag.
 * @param wanted - Name of the attribute, with its prefix.
 * @returns The value with its entities resolved, or `null`.
 */
export function xmlAttribute(attributes: string, wanted: string): string | null {
  let at = 0;
  while (at < attributes.length) {
    const equals = attributes.indexOf('=', at);
    if (equals < 0) return null;
    const name = attributes.slice(at, equals).trim();
    let quote = equals + 1;
    while (/\s/.test(attributes[quote] ?? '')) quote++;
    const mark = attributes[quote] ?? '';
    const end = mark === '"' || mark === "'" ? attributes.indexOf(mark, quote + 1) : -1;
    if (end < 0) throw new XmlRefusal('broken-workbook', 'has an attribute without quotes');
    if (name === wanted) return decodeEntities(attributes.slice(quote + 1, end));
    at = end + 1;
  }
  return null;
}

/** Where a tag that begins at `from` ends: its `>` outside quotes, or −1. */
function tagEnd(xml: string, from: number): number {
  let quote = '';
  for (let at = from; at < xml.length; at++) {
    const character = xml[at] ?? '';
    if (quote !== '') {
      if (character === quote) quote = '';
    } else if (character === '"' || character === "'") quote = character;
    else if (character === '>') return at;
  }
  return -1;
}

/**
 * Goes through the XML of a part once, without building a tree. A DOCTYPE is refused, which rules out entity bombs and references to
 * other files; so is nesting beyond a depth, and tags that do not match.
 *
 * @param part - What the part is called, for the message.
 * @param xml - The whole text.
 * @param depth - Deepest nesting allowed.
 * @param handlers - What to call.
 * @throws {XmlRefusal} Saying why.
 * @remarks O(length).
 */
export function scanXml(part: string, xml: string, depth: number, handlers: XmlHandlers): void {
  try {
    scan(xml, depth, handlers);
  } catch (error) {
    if (error instanceof XmlRefusal) throw new XmlRefusal(error.code, `The part ${part} ${error.message}.`);
    throw error;
  }
}

function scan(xml: string, depth: number, handlers: XmlHandlers): void {
  const open: string[] = [];
  const cutOff = (): XmlRefusal => new XmlRefusal('broken-workbook', 'is cut off');
  const after = (mark: string, from: number): number => {
    const end = xml.indexOf(mark, from);
    if (end < 0) throw cutOff();
    return end + mark.length;
  };
  const isSpace = (code: number): boolean => code === 0x20 || code === 0x09 || code === 0x0a || code === 0x0d;
  const local = (name: string): string => name.slice(name.indexOf(':') + 1);
  let at = 0;
  while (at < xml.length) {
    const next = xml.indexOf('<', at);
    if (next !== at && open.length > 0) {
      const text = decodeEntities(xml.slice(at, next < 0 ? xml.length : next));
      handlers.text?.(text);
    }
    if (next < 0) break;
    if (xml.startsWith('<!--', next)) at = after('-->', next + 4);
    else if (xml.startsWith('<![CDATA[', next)) {
      at = after(']]>', next + 9);
      handlers.text?.(xml.slice(next + 9, at - 3));
    } else if (xml.startsWith('<?', next)) at = after('?>', next + 2);
    else if (xml.startsWith('<!', next))
      throw new XmlRefusal('doctype', 'declares a DOCTYPE, which no spreadsheet program writes');
    else if (xml.startsWith('</', next)) {
      at = after('>', next + 2);
      const tag = xml.slice(next + 2, at - 1).trimEnd();
      if (open.pop() !== tag)
        throw new XmlRefusal('broken-workbook', `closes ${JSON.stringify(tag.slice(0, 40))} where it is not open`);
      handlers.close?.(local(tag));
    } else {
      const end = tagEnd(xml, next + 1);
      if (end < 0) throw cutOff();
      const isEmpty = xml[end - 1] === '/';
      const stop = isEmpty ? end - 1 : end;
      let nameEnd = next + 1;
      while (nameEnd < stop && !isSpace(xml.charCodeAt(nameEnd))) nameEnd++;
      const tag = xml.slice(next + 1, nameEnd);
      handlers.open?.(local(tag), xml.slice(nameEnd, stop), isEmpty);
      if (isEmpty) handlers.close?.(local(tag));
      else if (open.push(tag) > depth)
        throw new XmlRefusal('too-large', `is nested more than ${depth} levels deep (limits.depth)`);
      at = end + 1;
    }
  }
  if (open.length > 0) throw cutOff();
}
