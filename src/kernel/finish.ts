/**
 * Runs a stepwise computation to its end in one go.
 *
 * @param steps - The computation.
 * @returns What it returns.
 */
export function finish<T>(steps: Generator<unknown, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
