import { components, type Components } from '../../kernel/graph/components.js';
import { remember } from './remember.js';

/** The connected parts of a view, direction ignored. */
export interface Parts extends Components {
  /** Number of ends (actors that may be the end of a pair) in each part. */
  readonly ends: Uint32Array;
}

/** The connected parts of a view, direction ignored, with the number of ends in each. */
export const parts = remember((view): Parts => {
  const found = components(view.weak);
  const ends = new Uint32Array(found.count);
  found.of.forEach((part, v) => {
    ends[part]! += view.isEnd[v]!;
  });
  return { ...found, ends };
});
