// Timing: adaptive repeats, median of CPU time, so that other work on the machine counts less.

const median = (list) => {
  const sorted = [...list].sort((a, b) => a - b);
  const half = sorted.length >> 1;
  return sorted.length % 2 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
};

/**
 * Measures a call.
 *
 * @param {() => unknown} call - What to measure; it must not remember its answer.
 * @param {number} budget - Seconds to spend.
 * @returns Seconds of CPU time (median), of the first call, and how often it ran.
 */
export function measure(call, budget) {
  const times = [];
  let spent = 0;
  while (times.length === 0 || (times.length < 200 && spent + times.at(-1) < budget)) {
    const before = process.cpuUsage();
    call();
    const { user, system } = process.cpuUsage(before);
    times.push((user + system) / 1e6);
    spent += times.at(-1);
  }
  return { cpu: median(times), first: times[0], repeats: times.length };
}
