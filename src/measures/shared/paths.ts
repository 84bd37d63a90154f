import { betweenness } from '../../kernel/graph/betweenness.js';
import { distanceTotals } from '../../kernel/graph/distance-totals.js';
import { remember } from './remember.js';

/** Betweenness of every actor over ordered pairs of ends. */
export const pathsThrough = remember((view) => betweenness(view.out, { into: view.in, ends: view.isEnd }).vertices);

/** The same over pairs in different groups only. */
export const crossPathsThrough = remember(
  (view) => betweenness(view.out, { into: view.in, ends: view.isEnd, classes: view.sectorOf }).vertices,
);

/** What each actor reaches among the ends, along arcs where the view is directed. */
export const reach = remember((view) => distanceTotals(view.out, view.in, view.isEnd));

/** What reaches each actor among the ends: against the arcs where the view is directed. */
export const reachInto = remember((view) =>
  view.directed ? distanceTotals(view.in, view.out, view.isEnd) : reach(view),
);

/** What each actor reaches among the ends when direction is ignored. */
export const weakReach = remember((view) =>
  view.directed ? distanceTotals(view.weak, view.weak, view.isEnd) : reach(view),
);
