import { odsEscape } from './ods-text.js';
import type { PlannedSheet } from './plan.js';

const urn = 'urn:oasis:names:tc:opendocument:xmlns';

/** Namespaces of every part, bound once on its root. */
export const odsNamespaces = [
  ...['office', 'table', 'text', 'style', 'config', 'manifest'].map(
    (prefix) => `xmlns:${prefix}="${urn}:${prefix}:1.0"`,
  ),
  `xmlns:fo="${urn}:xsl-fo-compatible:1.0"`,
  `xmlns:number="${urn}:datastyle:1.0"`,
  `xmlns:of="${urn}:of:1.2"`,
  // LibreOffice looks up the prefix of its view settings.
  'xmlns:ooo="http://openoffice.org/2004/office"',
].join(' ');

/** First line of every part. */
export const xmlHead = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** Media type of an OpenDocument spreadsheet. */
export const odsType = 'application/vnd.oasis.opendocument.spreadsheet';

/** The list of parts. */
export function odsManifest(): string {
  const entries = [
    ['/', odsType],
    ['content.xml', 'text/xml'],
    ['styles.xml', 'text/xml'],
    ['settings.xml', 'text/xml'],
  ].map(([path, type]) => `<manifest:file-entry manifest:full-path="${path}" manifest:media-type="${type}"/>`);
  return `${xmlHead}<manifest:manifest ${odsNamespaces} manifest:version="1.2">${entries.join('')}</manifest:manifest>`;
}

/** Styles of the whole document: the font. */
export function odsStyles(): string {
  const font =
    '<style:text-properties style:font-name="Calibri" fo:font-family="Calibri, Carlito, sans-serif" fo:font-size="11pt"/>';
  const standard = `<style:style style:name="Default" style:family="table-cell">${font}</style:style>`;
  return `${xmlHead}<office:document-styles ${odsNamespaces} office:version="1.2"><office:styles>${standard}</office:styles></office:document-styles>`;
}

/** How the sheets are shown: the first one on top, headers kept in sight. */
export function odsSettings(sheets: readonly PlannedSheet[]): string {
  const item = (name: string, type: string, value: string | number): string =>
    `<config:config-item config:name="${name}" config:type="${type}">${value}</config:config-item>`;
  const frozen = [
    item('VerticalSplitMode', 'short', 2),
    item('VerticalSplitPosition', 'int', 1),
    item('ActiveSplitRange', 'short', 2),
    item('PositionTop', 'int', 0),
    item('PositionBottom', 'int', 1),
  ].join('');
  const entries = sheets
    .filter(({ isFrozen }) => isFrozen)
    .map(
      ({ name }) =>
        `<config:config-item-map-entry config:name="${odsEscape(name)}">${frozen}</config:config-item-map-entry>`,
    );
  const tables = `<config:config-item-map-named config:name="Tables">${entries.join('')}</config:config-item-map-named>`;
  const view = `${item('ViewId', 'string', 'view1')}${tables}${item('ActiveTable', 'string', odsEscape(sheets[0]?.name ?? ''))}`;
  const views = `<config:config-item-map-indexed config:name="Views"><config:config-item-map-entry>${view}</config:config-item-map-entry></config:config-item-map-indexed>`;
  const set = `<config:config-item-set config:name="ooo:view-settings">${views}</config:config-item-set>`;
  return `${xmlHead}<office:document-settings ${odsNamespaces} office:version="1.2"><office:settings>${set}</office:settings></office:document-settings>`;
}
