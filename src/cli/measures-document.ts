import {
  type MeasureTable,
  measureTable,
  type MeasureTableOptions,
  type NetworkFigures,
  type TieFigures,
} from '../measures/measure-table.js';
import type { ActorRow } from '../measures/to-rows.js';
import type { Workshop } from '../model/workshop.js';
import { makeNames } from '../report/names.js';
import { actorBlocks } from '../risk/actor-blocks.js';
import { actorDistanceFragmentationWithout } from '../risk/actor-distance-fragmentation-without.js';
import { actorFragmentationWithout } from '../risk/actor-fragmentation-without.js';
import { actorIsCutpoint } from '../risk/actor-is-cutpoint.js';
import { networkBlocks } from '../risk/network-blocks.js';
import { networkBridges } from '../risk/network-bridges.js';
import { networkCutpoints } from '../risk/network-cutpoints.js';
import { tieIsBridge } from '../risk/tie-is-bridge.js';
import type { ViewOptions } from '../view/options.js';
import type { View } from '../view/view.js';
import { printedOptions } from '../report/printed-options.js';

/** Every measure of a view: what `measures --format json` holds, after `docs/schemas/measures.schema.json`. */
export interface MeasuresDocument {
  readonly schema: 'social-capital/measures/1';
  readonly options: ViewOptions & MeasureTable['options'];
  readonly network: NetworkFigures & {
    readonly cutpoints: number | null;
    readonly bridges: number | null;
    readonly blocks: number | null;
  };
  readonly actors: readonly ActorRow[];
  readonly ties: readonly (TieFigures & { readonly bridge: boolean | null })[];
}

/**
 * Joins the measures of a view with what the loss of each actor and tie would do.
 *
 * @param view - The view.
 * @param options - What the measures themselves are told.
 * @param workshop - For what actors may be called: persons are codes, as ids too, where their names may not be printed.
 * @returns Plain data.
 */
export function measuresDocument(view: View, options: MeasureTableOptions, workshop: Workshop): MeasuresDocument {
  const names = makeNames(workshop);
  const table = measureTable(view, options);
  const cutpoint = actorIsCutpoint(view).values;
  const blocks = actorBlocks(view).values;
  const fragmentation = actorFragmentationWithout(view).values;
  const distanceFragmentation = actorDistanceFragmentationWithout(view).values;
  const bridges = tieIsBridge(view).values;
  const { actors, ties, isolates, density, components, ...rest } = table.network;
  return {
    schema: 'social-capital/measures/1',
    options: { ...printedOptions(view.options, names), ...table.options },
    network: {
      actors,
      ties,
      isolates,
      density,
      components,
      cutpoints: networkCutpoints(view).value,
      bridges: networkBridges(view).value,
      blocks: networkBlocks(view).value,
      ...rest,
    },
    actors: table.actors.map(({ id, core = null, community = null, ...measures }) => ({
      id: names.id(id),
      ...measures,
      label: names.label(id),
      cutpoint: cutpoint.get(id) ?? null,
      blocks: blocks.get(id) ?? null,
      core,
      community,
      fragmentationWithout: fragmentation.get(id) ?? null,
      distanceFragmentationWithout: distanceFragmentation.get(id) ?? null,
    })),
    ties: table.ties.map(({ source, target, ...tie }, index) => ({
      source: names.id(source),
      target: names.id(target),
      ...tie,
      bridge: bridges[index]?.value ?? null,
    })),
  };
}
