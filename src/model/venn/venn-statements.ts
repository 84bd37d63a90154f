import type { ClosenessLevel, VennPosition } from '../workshop.js';

/** What one group said: the circles and how close they are. Pairs not listed are separate. */
export interface VennStatements {
  readonly circles: readonly {
    readonly id: string;
    /** Any number above 0; the circle's area is proportional to it. */
    readonly size: number;
    /** Where it lies to the boundary; absent when nobody said. */
    readonly position?: VennPosition | undefined;
  }[];
  readonly closeness: readonly { readonly a: string; readonly b: string; readonly level: ClosenessLevel }[];
}
