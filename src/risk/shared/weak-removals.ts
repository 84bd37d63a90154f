import { finish } from '../../kernel/finish.js';
import { removals } from '../../kernel/graph/removals.js';
import { remember } from '../../measures/shared/remember.js';
import { separationOf } from '../../measures/shared/separation-of.js';

/** What the removal of each actor does to all pairs of the others, direction ignored. */
export const weakRemovals = remember((view) =>
  finish(
    removals({
      out: view.weak,
      into: view.weak,
      separation: separationOf(view),
      isEnd: view.isEnd,
      group: view.sectorOf,
    }),
  ),
);
