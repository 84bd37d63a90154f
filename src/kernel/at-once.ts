/**
 * A runner that does all work in one go: for scripts and workers, which have nothing else to attend to. A signal is still
 * heard when something fires it meanwhile, as `onProgress` may; a timer of the same thread cannot.
 *
 * @param work - The work.
 * @returns A promise of what the work returns, the same to the last bit as by {@link slices}.
 * @throws {SocialCapitalError} What the work throws, `aborted` among it.
 * @example
 * ```ts
 * const net = network({ ties: [{ source: 'a', target: 'b' }, { source: 'b', target: 'c' }] });
 * const { rows } = await dependencies(net, { runner: atOnce });
 * rows[1]?.efficiencyLoss; // => 1
 * ```
 */
export async function atOnce<Result>(work: Generator<number, Result, void>): Promise<Result> {
  for (let step = work.next(); ; step = work.next()) if (step.done === true) return step.value;
}
