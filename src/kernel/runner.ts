/**
 * Carries out long work: asks it for one slice after another until it is done, and decides what happens in between. A
 * slice takes 50 ms at most, yields the share of the work done so far, and throws `aborted` once the signal has fired.
 * Slices, and the order in which they add up, are the work's own: the result never depends on the runner.
 */
export type Runner = <Result>(work: Generator<number, Result, void>) => Promise<Result>;
