import { SocialCapitalError } from '../kernel/error.js';
import { xmlText } from '../kernel/xml-text.js';
import { darkRules } from './dark-rules.js';
import type { Mark, MarkData, Paint, Scene, TextMark } from '../scene/scene.js';

/** An SVG element as plain data. */
export interface SvgNode {
  readonly name: string;
  readonly attributes: readonly (readonly [name: string, value: string])[];
  readonly children: readonly (SvgNode | string)[];
}

const fontFamily = 'Inter, Arial, Liberation Sans, sans-serif';

/** A number with at most three decimals. */
function number(value: number): string {
  if (!Number.isFinite(value)) {
    throw new SocialCapitalError('internal', `renderSvg: a coordinate is ${value}. Please report this drawing.`);
  }
  return String(Number(value.toFixed(3)) + 0);
}

type Attributes = [string, string][];

function dataAttributes(data: MarkData | undefined): Attributes {
  if (!data) return [];
  const attributes: Attributes = [['data-mark', data.mark]];
  if (data.id !== undefined) attributes.push(['data-id', xmlText(data.id)]);
  if (data.source !== undefined) attributes.push(['data-source', xmlText(data.source)]);
  if (data.target !== undefined) attributes.push(['data-target', xmlText(data.target)]);
  return attributes;
}

function paint(mark: Paint): Attributes {
  const attributes: Attributes = [['fill', mark.fill ?? 'none']];
  if (mark.fillOpacity !== undefined) attributes.push(['fill-opacity', number(mark.fillOpacity)]);
  if (mark.stroke !== undefined) {
    attributes.push(
      ['stroke', mark.stroke],
      ['stroke-width', number(mark.strokeWidth ?? 1)],
      ['stroke-linejoin', 'round'],
    );
    if (mark.dash !== undefined) attributes.push(['stroke-dasharray', mark.dash]);
    if (mark.round) attributes.push(['stroke-linecap', 'round']);
  }
  return attributes;
}

const list = (pairs: readonly (readonly [string, number])[]): Attributes =>
  pairs.map(([name, value]) => [name, number(value)]);

/**
 * One mark as an SVG element.
 *
 * @param mark - The mark.
 * @returns The element.
 */
export function svgMark(mark: Mark): SvgNode {
  const data = dataAttributes(mark.data);
  switch (mark.type) {
    case 'group': {
      const lang: Attributes = mark.lang === undefined ? [] : [['lang', mark.lang]];
      return { name: 'g', attributes: [...data, ...lang], children: mark.marks.map(svgMark) };
    }
    case 'rect': {
      const { x, y, width, height } = mark;
      const place = list([
        ['x', x],
        ['y', y],
        ['width', width],
        ['height', height],
      ]);
      return { name: 'rect', attributes: [...data, ...place, ...paint(mark)], children: [] };
    }
    case 'circle': {
      const place = list([
        ['cx', mark.cx],
        ['cy', mark.cy],
        ['r', mark.r],
      ]);
      return { name: 'circle', attributes: [...data, ...place, ...paint(mark)], children: [] };
    }
    case 'line': {
      const place = list([
        ['x1', mark.x1],
        ['y1', mark.y1],
        ['x2', mark.x2],
        ['y2', mark.y2],
      ]);
      return { name: 'line', attributes: [...data, ...place, ...paint(mark)], children: [] };
    }
    case 'polygon': {
      const pairs: string[] = [];
      for (let i = 0; i + 1 < mark.points.length; i += 2)
        pairs.push(`${number(mark.points[i]!)},${number(mark.points[i + 1]!)}`);
      return { name: 'polygon', attributes: [...data, ['points', pairs.join(' ')], ...paint(mark)], children: [] };
    }
    case 'path': {
      const [x0, y0, x1, y1, x2, y2, x3, y3] = mark.curve.map(number);
      const d = `M${x0} ${y0}C${x1} ${y1} ${x2} ${y2} ${x3} ${y3}`;
      return { name: 'path', attributes: [...data, ['d', d], ...paint(mark)], children: [] };
    }
    default:
      return textNode(mark, data);
  }
}

/** Lines of text: one element, and one span a line where there are several. */
function textNode(mark: TextMark, data: Attributes): SvgNode {
  const attributes: Attributes = [
    ...data,
    ...list([
      ['x', mark.x],
      ['y', mark.y],
      ['font-size', mark.size],
    ]),
  ];
  if (mark.bold) attributes.push(['font-weight', '700']);
  if (mark.anchor !== 'start') attributes.push(['text-anchor', mark.anchor]);
  if (mark.rightToLeft) attributes.push(['direction', 'rtl']);
  attributes.push(...paint(mark));
  const lines = mark.lines.map(xmlText);
  if (lines.length === 1) return { name: 'text', attributes, children: [lines[0] ?? ''] };
  const children = lines.map((line, i): SvgNode => ({
    name: 'tspan',
    attributes: list([
      ['x', mark.x],
      ['y', mark.y + i * mark.lineHeight],
    ]),
    children: [line],
  }));
  return { name: 'text', attributes, children };
}

/** A short name for a text, the same on every machine (FNV-1a, 32 bit). */
function shortHash(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(36);
}

/**
 * A scene as a tree of SVG elements: the portable subset that browsers, resvg, librsvg and PDF writers draw alike
 * (attributes instead of CSS, polygons instead of markers, no foreign objects).
 *
 * @param scene - The scene.
 * @param adapts - Whether it carries the style that turns it dark on dark screens, where its theme is `auto`.
 * @param id - Id of the element, which others within it begin with; by default one made from all that is drawn.
 * @returns The `svg` element.
 * @throws {SocialCapitalError} `internal` when a coordinate is not a finite number.
 */
export function svgTree(
  scene: Scene,
  adapts = false,
  id = `${scene.name}-${shortHash(JSON.stringify(scene))}`,
): SvgNode {
  const text = (name: string, idEnd: string, value: string): SvgNode => ({
    name,
    attributes: [['id', `${id}-${idEnd}`]],
    children: [xmlText(value)],
  });
  const style: SvgNode[] =
    adapts && scene.theme === 'auto'
      ? [{ name: 'style', attributes: [], children: [darkRules(`#${id}`, scene.marks)] }]
      : [];
  return {
    name: 'svg',
    attributes: [
      ['xmlns', 'http://www.w3.org/2000/svg'],
      ['id', id],
      ...list([
        ['width', scene.width],
        ['height', scene.height],
      ]),
      ['viewBox', `0 0 ${number(scene.width)} ${number(scene.height)}`],
      ...(scene.theme === undefined ? [] : [['data-theme', scene.theme] as const]),
      ['role', 'img'],
      ['lang', scene.lang],
      ['aria-labelledby', `${id}-title ${id}-desc`],
      ['font-family', fontFamily],
    ],
    children: [
      text('title', 'title', scene.title),
      text('desc', 'desc', scene.description),
      ...style,
      ...scene.marks.map(svgMark),
    ],
  };
}
