import type { Names } from '../report/names.js';
import type { Succession } from '../risk/succession.js';
import { printedOptions } from '../report/printed-options.js';

/**
 * Who could take over, and which introductions to make, as plain data, persons called as consent allows.
 *
 * @param result - The numbers and plans.
 * @param names - What actors may be called.
 * @returns Data after `docs/schemas/succession.schema.json`.
 */
export function successionJson(result: Succession, names: Names): object {
  const { focal, options, candidates, deputies, handover, noCutpoint } = result;
  const ids = (list: unknown): readonly string[] | null =>
    Array.isArray(list) ? list.map((id) => names.id(String(id))) : null;
  const ends = <T extends { readonly a: string; readonly b: string }>(ties: readonly T[] | null): readonly T[] | null =>
    ties?.map((tie) => ({ ...tie, a: names.id(tie.a), b: names.id(tie.b) })) ?? null;
  return {
    schema: 'social-capital/succession/1',
    options: {
      ...printedOptions(options.view, names),
      introduce: options['introduce'],
      excludeAuthority: options['excludeAuthority'],
      deputies: ids(options['deputies']),
      inherit: ids(options['inherit']),
    },
    focal: names.id(focal),
    candidates: candidates?.map((row) => ({ ...row, id: names.id(row.id) })) ?? null,
    deputies:
      deputies?.map((row) => ({ ...row, id: names.id(row.id), inherited: row.inherited.map(names.id) })) ?? null,
    handover: { ...handover, introductions: ends(handover.introductions) },
    noCutpoint: { ...noCutpoint, ties: ends(noCutpoint.ties) },
  };
}
