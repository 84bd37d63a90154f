import type { Names } from '../report/names.js';
import type { TippingTies } from '../uncertainty/tipping-ties.js';
import type { Dependency } from '../risk/dependency.js';
import { jsonText } from './json-text.js';
import { printedOptions } from '../report/printed-options.js';

/**
 * What is lost without an actor as JSON, its persons called as consent allows.
 *
 * @param result - The numbers.
 * @param names - What actors may be called.
 * @param tipping - How few unreported ties would halve the shares of pairs cut, by key; `null` where a share is undefined or 0.
 * @returns JSON text after `docs/schemas/dependency.schema.json`.
 */
export function dependencyJson(
  result: Dependency,
  names: Names,
  tipping: Readonly<Record<'disconnected' | 'crossSectorDisconnected', TippingTies | null>>,
): string {
  const tips = (found: TippingTies | null) =>
    found === null
      ? null
      : {
          atMost: found.statement.atMost,
          ties: found.unreported.ties,
          exact: found.unreported.exact,
          example: found.unreported.example.map(({ a, b }) => ({ a: names.id(a), b: names.id(b) })),
        };
  const { focal, options, isolated, independentPaths, pairDependency, ...numbers } = result;
  const named = <T extends { readonly id: string }>(rows: readonly T[] | null): readonly T[] | null =>
    rows?.map((row) => ({ ...row, id: names.id(row.id) })) ?? null;
  return jsonText({
    schema: 'social-capital/dependency/1',
    options: printedOptions(options.view, names),
    focal: names.id(focal),
    ...numbers,
    isolated: isolated?.map(names.id) ?? null,
    independentPaths: named(independentPaths),
    pairDependency: named(pairDependency),
    tipping: {
      disconnected: tips(tipping.disconnected),
      crossSectorDisconnected: tips(tipping.crossSectorDisconnected),
    },
  });
}
