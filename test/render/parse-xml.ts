/** An element of a parsed document. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Map<string, string>;
  readonly children: XmlElement[];
  /** Text directly within and below, joined. */
  text: string;
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

function decode(text: string): string {
  if (/(?![\t\n\r])\p{Cc}|[<\uFFFE\uFFFF]|&(?!(?:amp|lt|gt|quot|#\d+);)/u.test(text)) {
    throw new Error(`not well-formed: ${text}`);
  }
  return text.replaceAll(/&(#\d+|\w+);/g, (_, name: string) =>
    name.startsWith('#') ? String.fromCodePoint(Number(name.slice(1))) : entities[name]!,
  );
}

/** Parses a document strictly, as far as elements, quoted attributes and text go; anything else is an error. */
export function parseXml(source: string): XmlElement {
  const tag = /<(\/?)([A-Za-z][A-Za-z-]*)((?:\s+[\w:-]+="[^"]*")*)\s*(\/?)>/y;
  const root: XmlElement = { name: '', attributes: new Map(), children: [], text: '' };
  const open: XmlElement[] = [root];
  let at = 0;
  while (at < source.length) {
    const next = source.indexOf('<', at);
    const text = decode(source.slice(at, next < 0 ? source.length : next));
    for (const element of open) element.text += text;
    if (next < 0) break;
    tag.lastIndex = next;
    const match = tag.exec(source);
    if (match === null) throw new Error(`not well-formed at ${source.slice(next, next + 80)}`);
    const [whole, closing, name = '', attributes = '', empty] = match;
    at = next + whole.length;
    if (closing) {
      if (open.length < 2 || open.pop()!.name !== name) throw new Error(`</${name}> closes nothing`);
      continue;
    }
    const element: XmlElement = { name, attributes: new Map(), children: [], text: '' };
    for (const [, key = '', value = ''] of attributes.matchAll(/([\w:-]+)="([^"]*)"/g)) {
      if (element.attributes.has(key)) throw new Error(`${key} twice in <${name}>`);
      element.attributes.set(key, decode(value));
    }
    open.at(-1)!.children.push(element);
    if (!empty) open.push(element);
  }
  if (open.length !== 1 || root.children.length !== 1) throw new Error('not one closed root');
  return root.children[0]!;
}
