import { scanXml, xmlAttribute } from './scan-xml.js';

/** A sheet as the workbook lists it. */
interface ListedSheet {
  readonly name: string;
  readonly isHidden: boolean;
  /** Path of its part; `null` for charts and dialogues, which have no cells. */
  readonly part: string | null;
}

/** What is in an xlsx package. */
export interface XlsxPackage {
  readonly sheets: readonly ListedSheet[];
  /** Parts that reading cells needs, sheets left out: relations, workbook, texts, styles. */
  readonly support: readonly string[];
}

interface Relation {
  readonly type: string;
  readonly target: string;
}

/** Path of a relation's target from the folder of its source. */
function resolvePath(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const path = folder === '' ? [] : folder.split('/');
  for (const step of target.split('/')) {
    if (step === '..') path.pop();
    else if (step !== '.' && step !== '') path.push(step);
  }
  return path.join('/');
}

function relations(part: string, xml: string, folder: string, depth: number): ReadonlyMap<string, Relation> {
  const found = new Map<string, Relation>();
  scanXml(part, xml, depth, {
    open: (tag, attributes) => {
      if (tag !== 'Relationship') return;
      const type = xmlAttribute(attributes, 'Type') ?? '';
      const target = resolvePath(folder, xmlAttribute(attributes, 'Target') ?? '');
      found.set(xmlAttribute(attributes, 'Id') ?? '', { type: type.slice(type.lastIndexOf('/') + 1), target });
    },
  });
  return found;
}

/** An attribute in the namespace of relations, whatever its prefix: `r:id`. */
function relationId(attributes: string): string | null {
  const prefixed = /\s(\w{1,40}:id)\s*=/.exec(attributes)?.[1];
  return prefixed === undefined ? null : xmlAttribute(attributes, prefixed);
}

/**
 * Finds the parts of an xlsx workbook.
 *
 * @param text - A part by its path.
 * @param has - Whether there is such a part.
 * @param depth - Deepest nesting of XML allowed.
 * @returns Its sheets in order, and the parts needed to read them; `null` when it is no xlsx workbook.
 * @throws {XmlRefusal} When one of the parts is not read.
 */
export function xlsxPackage(
  text: (part: string) => string,
  has: (part: string) => boolean,
  depth: number,
): XlsxPackage | null {
  const types = '[Content_Types].xml';
  const root = '_rels/.rels';
  if (!has(types) || !has(root)) return null;
  const workbook = [...relations(root, text(root), '', depth).values()].find(
    ({ type }) => type === 'officeDocument',
  )?.target;
  if (workbook === undefined || !has(workbook) || !/\.xml$/i.test(workbook)) return null;
  const slash = workbook.lastIndexOf('/') + 1;
  const folder = workbook.slice(0, Math.max(slash - 1, 0));
  const links = `${workbook.slice(0, slash)}_rels/${workbook.slice(slash)}.rels`;
  if (!has(links)) return null;
  const parts = relations(links, text(links), folder, depth);
  const sheets: ListedSheet[] = [];
  let isWorkbook = false;
  scanXml(workbook, text(workbook), depth, {
    open: (tag, attributes) => {
      if (tag === 'workbook') isWorkbook = true;
      if (tag !== 'sheet') return;
      const relation = parts.get(relationId(attributes) ?? '');
      const state = xmlAttribute(attributes, 'state');
      sheets.push({
        name: xmlAttribute(attributes, 'name') ?? '',
        isHidden: state === 'hidden' || state === 'veryHidden',
        part: relation?.type === 'worksheet' && has(relation.target) ? relation.target : null,
      });
    },
  });
  if (!isWorkbook) return null;
  const others = [...parts.values()].filter(
    ({ type, target }) => /^(?:sharedStrings|styles)$/.test(type) && has(target),
  );
  return { sheets, support: [types, root, workbook, links, ...others.map(({ target }) => target)] };
}
