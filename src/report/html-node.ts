import { SocialCapitalError } from '../kernel/error.js';
import { escapeMarkup } from '../kernel/escape-markup.js';
import { xmlText } from '../kernel/xml-text.js';

/** An element as plain data. A string child is text, whatever stands in it. */
export interface HtmlNode {
  readonly name: string;
  readonly attributes: readonly (readonly [name: string, value: string])[];
  readonly children: readonly (HtmlNode | string)[];
}

const elements: ReadonlySet<string> = new Set(
  (
    'html head meta title style script body a header main section h1 h2 h3 p strong ul li dl dt dd div table caption thead ' +
    'tbody tr th td figure figcaption details summary footer svg g desc rect circle line polygon path text tspan'
  ).split(' '),
);
const voids: ReadonlySet<string> = new Set(['meta']);
/** Elements whose text is no markup to a browser, and what may not stand in it. */
const rawEnds: ReadonlyMap<string, RegExp> = new Map([
  ['style', /[<&]/u],
  ['script', /<!--|<\/?script/iu],
]);
const forbidden = /^(on|style$|src$|srcdoc$|action$|formaction$|xlink:)/u;
/** The one style an element may carry itself: how wide it is, and that what is wider scrolls. */
const plainStyle = /^(?:(?:(?:min|max)-width:\d+px|height:auto|overflow-x:auto);?)+$/u;
const safeLink = /^(https?:\/\/|mailto:|#)/u;

/**
 * Makes an element.
 *
 * @param name - Its name.
 * @param attributes - Its attributes.
 * @param children - Elements and texts within.
 * @returns The element, as data.
 */
export function html(
  name: string,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly (HtmlNode | string)[]
): HtmlNode {
  return { name, attributes: Object.entries(attributes), children };
}

/** Text as it stands in HTML. */
const escape = (text: string): string => escapeMarkup(xmlText(text));

/**
 * Writes elements as HTML. The only place of the report where markup comes about: every text is escaped, an element or
 * attribute outside the report's vocabulary is refused, a link leads to a web address or within the page.
 *
 * @param node - The element or text.
 * @param escapeText - How a text between elements is escaped; attributes are escaped for HTML in any case.
 * @returns HTML.
 * @throws {SocialCapitalError} `internal` on an element, attribute or link that does not belong into a report.
 */
export function writeHtml(node: HtmlNode | string, escapeText: (text: string) => string = escape): string {
  if (typeof node === 'string') return escapeText(node);
  const { name, attributes, children } = node;
  const refuse = (what: string): never => {
    throw new SocialCapitalError('internal', `report: ${what} does not belong into a report. Please report this.`);
  };
  if (!elements.has(name)) refuse(`the element ${name}`);
  const written = attributes.map(([key, value]) => {
    if (forbidden.test(key) && !(key === 'style' && plainStyle.test(value))) refuse(`the attribute ${key}`);
    if (key === 'href' && !safeLink.test(value)) refuse(`a link to ${value}`);
    return ` ${key}="${escape(value)}"`;
  });
  const start = `<${name}${written.join('')}>`;
  if (voids.has(name)) return start;
  // Browsers read these two raw: what they hold is our own constant or escaped data, and must not hold their end.
  const raw = (child: HtmlNode | string): string =>
    typeof child === 'string' && !(rawEnds.get(name)?.test(child) ?? true) ? child : refuse(`a ${name} with markup`);
  const inner = children.map(rawEnds.has(name) ? raw : (child) => writeHtml(child, escapeText)).join('');
  return `${start}${inner}</${name}>`;
}
