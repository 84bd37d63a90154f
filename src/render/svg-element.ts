import type { Scene } from '../scene/scene.js';
import { svgTree, type SvgNode } from './svg-tree.js';

/** What is asked of an element: the parts of the DOM's `Element` used here. */
export interface ElementLike {
  setAttribute(name: string, value: string): void;
  appendChild(child: unknown): unknown;
}

/** What is asked of a document: the parts of the DOM's `Document` used here, so that any DOM will do. */
export interface DocumentLike<E extends ElementLike> {
  createElementNS(namespace: 'http://www.w3.org/2000/svg', name: string): E;
  createTextNode(text: string): unknown;
}

/**
 * Builds a scene as an SVG element of a page, node by node: no text is ever parsed as markup.
 *
 * @param scene - The scene.
 * @param document - The page's document, or another DOM's.
 * @returns The `svg` element, not yet attached.
 */
export function svgElement<E extends ElementLike>(scene: Scene, document: DocumentLike<E>): E {
  return svgPart(svgTree(scene, true), document);
}

/**
 * Builds an SVG element and what it holds.
 *
 * @param node - The element as plain data.
 * @param document - The page's document, or another DOM's.
 * @returns The element, not yet attached.
 */
export function svgPart<E extends ElementLike>(node: SvgNode, document: DocumentLike<E>): E {
  const element = document.createElementNS('http://www.w3.org/2000/svg', node.name);
  // The namespace is the element's own; as an attribute it would be set twice.
  for (const [name, value] of node.attributes) if (name !== 'xmlns') element.setAttribute(name, value);
  for (const child of node.children) {
    element.appendChild(typeof child === 'string' ? document.createTextNode(child) : svgPart(child, document));
  }
  return element;
}
