import { explainContradiction } from '../layout/power-venn/explain-contradiction.js';
import { vennDisagreement } from '../pla/venn-disagreement.js';
import type { Names } from '../report/names.js';
import type { VennPanel } from '../scene/venn-plan.js';

/** Pairs name actors as they may be printed. */
const pair = <Row extends { readonly a: string; readonly b: string }>(row: Row, names: Names): Row => ({
  ...row,
  a: names.id(row.a),
  b: names.id(row.b),
});

function drawing({ layout }: VennPanel, names: Names): object {
  return {
    circles: layout.circles.map(({ id, size, x, y, r }) => ({ id: names.id(id), size, x, y, r })),
    boundary: layout.boundary,
    relations: layout.relations.map((row) => pair(row, names)),
    positions: layout.positions.map((row) => ({ ...row, id: names.id(row.id) })),
    undrawn: layout.undrawn.map((row) => pair(row, names)),
    contradictions: layout.contradictions.map((one) => explainContradiction(one, names.label)),
  };
}

/**
 * Power Venn drawings as plain data: one group's drawing by itself, or several with what they disagree on.
 *
 * @param panels - Groups as laid out.
 * @param options - The choices behind them.
 * @param names - What may be printed.
 * @returns The document of `docs/schemas/venn.schema.json`.
 */
export function vennDocument(
  panels: readonly VennPanel[],
  options: { readonly seed: number } & Readonly<Record<string, unknown>>,
  names: Names,
): object {
  const head = { schema: 'social-capital/venn/1', options };
  const [only] = panels;
  if (panels.length === 1 && only !== undefined) {
    return { ...head, informant: only.session.informant.id, ...drawing(only, names), seed: options.seed };
  }
  const { sizes, closeness } = vennDisagreement(panels.map(({ session }) => session));
  return {
    ...head,
    groups: panels.map((panel) => ({ informant: panel.session.informant.id, ...drawing(panel, names) })),
    disagreement: {
      sizes,
      closeness: closeness.map((row) => ({ ...pair(row, names), levels: Object.fromEntries(row.levels) })),
    },
    seed: options.seed,
  };
}
