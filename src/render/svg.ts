import { escapeMarkup } from '../kernel/escape-markup.js';
import type { Scene } from '../scene/scene.js';
import { svgTree, type SvgNode } from './svg-tree.js';

const escapeAttribute = (text: string): string =>
  escapeMarkup(text).replace(/[\t\n\r]/g, (c) => `&#${c.charCodeAt(0)};`);

function write(node: SvgNode, indent: string): string {
  const attributes = node.attributes.map(([name, value]) => ` ${name}="${escapeAttribute(value)}"`).join('');
  if (node.children.length === 0) return `${indent}<${node.name}${attributes}/>\n`;
  // White space within a text element would be drawn.
  const inline = node.name === 'text' || node.children.every((child) => typeof child === 'string');
  const children = node.children.map((child) =>
    typeof child === 'string'
      ? node.name === 'style'
        ? child
        : escapeMarkup(child)
      : inline
        ? write(child, '').trimEnd()
        : write(child, `${indent} `),
  );
  const inner = inline ? children.join('') : `\n${children.join('')}${indent}`;
  return `${indent}<${node.name}${attributes}>${inner}</${node.name}>\n`;
}

/**
 * Writes a scene as an SVG document. The same scene gives the same bytes; numbers carry at most three decimals; text is
 * escaped, so that a hostile label stays a label. In theme `auto` a style turns it dark on screens that ask for it.
 *
 * @param scene - The scene.
 * @returns SVG text, one element a line.
 * @throws {SocialCapitalError} `internal` when a coordinate is not a finite number.
 */
export function renderSvg(scene: Scene): string {
  return write(svgTree(scene, true), '');
}
