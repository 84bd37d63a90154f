import { printInformant } from '../model/print-informant.js';
import { printLabels } from '../model/print-labels.js';
import type { LevelThresholds } from '../model/venn/levels.js';
import type { Workshop } from '../model/workshop.js';
import { vennGroups } from '../pla/venn-groups.js';
import { vennSession, type VennSession, type VennSizes } from '../pla/venn-session.js';

/** Which groups are drawn or compared, and how their circles are read. */
export interface SessionChoice {
  /** Ids of groups; `all` for every one. */
  readonly informant: string | readonly string[];
  readonly wave: string;
  readonly sizes: VennSizes;
  readonly thresholds: LevelThresholds;
}

/**
 * What the chosen groups said, each called as consent allows: an informant may be one of the persons on the map.
 *
 * @param workshop - The workshop.
 * @param choice - Which groups, and how.
 * @returns The sessions in the order of the groups' ids.
 * @throws {SocialCapitalError} `bad-option` on a group or wave that is not there.
 */
export function vennSessions(workshop: Workshop, choice: SessionChoice): readonly VennSession[] {
  const { about, actors } = workshop;
  const printed = printLabels(workshop);
  return vennGroups(workshop, choice).map((group) => {
    const session = vennSession(workshop, group, choice.sizes, choice.thresholds);
    const code = printInformant(group, { about, actors, printed });
    return code === null ? session : { ...session, informant: { ...group, id: code, label: code } };
  });
}
