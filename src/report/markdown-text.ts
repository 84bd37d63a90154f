import { xmlText } from '../kernel/xml-text.js';

/**
 * One line of text in which Markdown and HTML see nothing but text.
 *
 * @param text - Any text.
 * @returns Markdown that reads as the text.
 */
export const markdownText = (text: string): string =>
  xmlText(text)
    .replaceAll(/\s+/gu, ' ')
    .replaceAll(/[\\`*_[\]<>|~]/gu, (mark) => `\\${mark}`)
    .replaceAll(/&(?=#?\w+;)/gu, '\\&');

/**
 * Markdown at the start of a line, where some characters would begin a list, a heading or a rule.
 *
 * @param text - Of {@link markdownText}.
 * @returns The same text, as a paragraph.
 */
export const markdownOpening = (text: string): string =>
  text.replace(/^(\s*)(#{1,6}|[-+=])/u, '$1\\$2').replace(/^(\s*\d{1,9})([.)])(?=\s|$)/u, '$1\\$2');
