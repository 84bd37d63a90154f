/** Lets the page or process attend to other things before the next slice. */
const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

/**
 * The runner of every long call unless another is given: it gives way to other events after each slice, so that a page
 * stays alive and a signal is heard.
 *
 * @param work - The work.
 * @returns A promise of what the work returns.
 * @throws {SocialCapitalError} What the work throws, `aborted` among it.
 * @example
 * ```ts
 * const net = network({ ties: [{ source: 'a', target: 'b' }, { source: 'b', target: 'c' }] });
 * const { rows } = await dependencies(net, { runner: slices });
 * rows[1]?.efficiencyLoss; // => 1
 * ```
 */
export async function slices<Result>(work: Generator<number, Result, void>): Promise<Result> {
  for (let step = work.next(); ; step = work.next()) {
    if (step.done === true) return step.value;
    await pause();
  }
}
