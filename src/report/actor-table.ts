import { actorBetweenness } from '../measures/actor-betweenness.js';
import { actorConstraint } from '../measures/actor-constraint.js';
import { actorCrossSectorBetweenness } from '../measures/actor-cross-sector-betweenness.js';
import { actorDegree } from '../measures/actor-degree.js';
import { brokerageRoles } from '../measures/brokerage-roles.js';
import { actorIsCutpoint } from '../risk/actor-is-cutpoint.js';
import type { Cell, ReportTable } from './document.js';
import type { ReportCase } from './case.js';
import { choiceTitle } from './choice-words.js';

/**
 * Every actor with its main measures, in the headline's way of counting.
 *
 * @param report - The case.
 * @returns One row for each actor, the highest betweenness first.
 */
export function actorTable(report: ReportCase): ReportTable {
  const { names } = report;
  const { choice, losses } = report.assessments[0];
  const { view } = choice;
  const degree = actorDegree(view).values;
  const betweenness = actorBetweenness(view).values;
  const normalised = actorBetweenness(view, { normalised: true }).values;
  const across = actorCrossSectorBetweenness(view).values;
  const constraint = actorConstraint(view).values;
  const cutpoint = actorIsCutpoint(view).values;
  const roles = brokerageRoles(view).values;
  const lossOf = new Map(losses.map((loss) => [loss.id, loss]));
  const rows = view.actors.map((actor, v): Record<string, Cell> => {
    const { id } = actor;
    return {
      id: names.id(id),
      label: names.label(id),
      kind: actor.kind,
      sector: view.sectors[view.sectorOf[v] ?? -1] ?? null,
      power: actor.power ?? null,
      authority: view.authority[v] === -1 ? null : view.authority[v] === 1,
      ties: degree.get(id) ?? null,
      betweenness: betweenness.get(id) ?? null,
      betweennessNormalised: normalised.get(id) ?? null,
      crossSectorBetweenness: across.get(id) ?? null,
      brokerage: roles.get(id)?.brokerageTotal ?? null,
      constraint: constraint.get(id) ?? null,
      cutpoint: cutpoint.get(id) ?? null,
      across: lossOf.get(id)?.across ?? null,
      all: lossOf.get(id)?.all ?? null,
    };
  });
  const by = (row: Record<string, Cell>): number => (typeof row['betweenness'] === 'number' ? row['betweenness'] : -1);
  return {
    name: 'actors',
    caption: `Actors, with ${choiceTitle(choice).replace(/^All/u, 'all')}. Betweenness: part of the shortest paths between others that run through the actor (1 is all). Brokered pairs: pairs of its contacts without a tie of their own. Constraint: how far its contacts are tied to one another (low is a broker). Cutpoint: its loss alone would part others.`,
    columns: [
      { key: 'id', head: 'id', fileOnly: true },
      { key: 'label', head: 'Actor' },
      { key: 'kind', head: 'kind', fileOnly: true },
      { key: 'sector', head: view.options.by === 'sector' ? 'Sector' : view.options.by },
      { key: 'power', head: 'power', fileOnly: true },
      { key: 'authority', head: 'authority', fileOnly: true },
      { key: 'ties', head: 'Ties' },
      { key: 'betweenness', head: 'betweenness', fileOnly: true },
      { key: 'betweennessNormalised', head: 'Betweenness', decimals: 3 },
      { key: 'crossSectorBetweenness', head: 'betweenness across sectors', fileOnly: true },
      { key: 'brokerage', head: 'Brokered pairs' },
      { key: 'constraint', head: 'Constraint', decimals: 2 },
      { key: 'cutpoint', head: 'Cutpoint' },
      { key: 'across', head: 'across', counted: true, fileOnly: true },
      { key: 'all', head: 'all', counted: true, fileOnly: true },
    ],
    rows: rows.sort((a, b) => by(b) - by(a)),
  };
}
