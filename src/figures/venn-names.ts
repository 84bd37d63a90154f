import { network } from '../model/make-network.js';
import { printId } from '../model/print-id.js';
import type { Workshop } from '../model/workshop.js';
import { noSector, sectorStyles } from '../scene/sector-styles.js';
import type { VennNames } from '../scene/venn-plan.js';
import { asView } from '../view/as-view.js';

/**
 * What may be printed, and the sign of each actor's sector, as on the organisational map.
 *
 * @param workshop - The workshop.
 * @returns Names, the sector of an id, and all sectors in order.
 */
export function vennNames(workshop: Workshop): {
  readonly names: VennNames;
  readonly sectorOf: (id: string) => string | null;
  readonly sectorNames: readonly string[];
} {
  const view = asView(network(workshop));
  const styles = sectorStyles(view.sectors);
  const at = (id: string): number => view.indexOf.get(id) ?? -1;
  const label = (id: string): string => view.printed.get(id) ?? id;
  const sector = (id: string): number => view.sectorOf[at(id)] ?? -1;
  return {
    names: {
      label,
      id: (id) => {
        const actor = view.actors[at(id)];
        return actor === undefined ? id : printId(actor, view);
      },
      style: (id) => styles[sector(id)] ?? noSector,
    },
    sectorOf: (id) => view.sectors[sector(id)] ?? null,
    sectorNames: view.sectors,
  };
}
