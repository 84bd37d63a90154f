import { headerKey } from './header-key.js';
import { type TableKind, tableKinds } from './raw-table.js';

const names: ReadonlyMap<string, TableKind> = new Map<string, TableKind>([
  ...tableKinds.map((kind) => [kind, kind] as const),
  ['nodes', 'actors'],
  ['edges', 'ties'],
  ['links', 'ties'],
]);

/**
 * Which table a name stands for: `ties`, `Ties.csv`, `edges.csv`.
 *
 * @param name - Name of a sheet, file or JSON key.
 * @returns The table, or `null` for a name that says nothing.
 */
export function tableKindOfName(name: string): TableKind | null {
  return names.get(headerKey(name.replace(/^.*[/\\]/, '').replace(/\.[^.]*$/, ''))) ?? null;
}
