import { webFont } from '../render/web-font.js';

const face = (weight: number, data: string): string =>
  `@font-face{font-family:Inter;font-style:normal;font-weight:${weight};font-display:block;src:url(data:font/woff2;base64,${data}) format("woff2")}`;

/**
 * The page's own font, so that text and maps look the same on every machine and nothing is fetched. A function, so that
 * pages that never write a report can leave the font out when they are built.
 *
 * @returns CSS.
 */
export const fontFaces = (): string => `${face(400, webFont.regular)}\n${face(700, webFont.bold)}`;
