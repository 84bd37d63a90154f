import { escapeMarkup } from '../escape-markup.js';
import { xmlText } from '../xml-text.js';

/** An element of a page as plain data. A string child is text, whatever stands in it. */
export interface MarkupNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (MarkupNode | string)[];
}

/** What is asked of a page's document to build elements: the parts of the DOM used here, so that any DOM will do. */
export interface PageLike<E extends PageElementLike> {
  createElement(name: string): E;
  createTextNode(text: string): unknown;
}

/** What is asked of an element. */
export interface PageElementLike {
  setAttribute(name: string, value: string): void;
  appendChild(child: unknown): unknown;
}

/**
 * Makes an element.
 *
 * @param name - Its name: ours, never data.
 * @param attributes - Its attributes: names are ours, values may be data.
 * @param children - Elements and texts within.
 * @returns The element, as data.
 */
export function node(
  name: string,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly (MarkupNode | string)[]
): MarkupNode {
  return { name, attributes, children };
}

/**
 * Writes an element as HTML. Every text and attribute is escaped.
 *
 * @param given - The element or text.
 * @returns HTML.
 */
export function writeNode(given: MarkupNode | string): string {
  if (typeof given === 'string') return escapeMarkup(xmlText(given));
  const attributes = Object.entries(given.attributes).map(
    ([name, value]) => ` ${name}="${escapeMarkup(xmlText(value))}"`,
  );
  return `<${given.name}${attributes.join('')}>${given.children.map(writeNode).join('')}</${given.name}>`;
}

/**
 * Builds an element in a page, node by node: no text is ever parsed as markup.
 *
 * @param given - The element.
 * @param document - The page's document, or another DOM's.
 * @returns The element, not yet attached.
 */
export function buildNode<E extends PageElementLike>(given: MarkupNode, document: PageLike<E>): E {
  const element = document.createElement(given.name);
  for (const [name, value] of Object.entries(given.attributes)) element.setAttribute(name, value);
  for (const child of given.children) {
    element.appendChild(typeof child === 'string' ? document.createTextNode(child) : buildNode(child, document));
  }
  return element;
}
