/** What is measured against what, by name. */
export type Rivals = Readonly<Record<string, () => unknown>>;

const warmUpRounds = 3;
const rounds = 15;
const leastBatchMs = 5;

/**
 * The milliseconds one call of each rival takes: the median of rounds in which each has its turn, so that whatever else the
 * machine does in the meantime falls on all of them. Short calls are timed many at once.
 */
export function sideBySide(rivals: Rivals): Map<string, number> {
  const entrants = Object.entries(rivals).map(([name, run]) => ({
    name,
    run,
    batch: batchOf(run),
    times: [0].slice(1),
  }));
  for (let round = 0; round < warmUpRounds + rounds; round++) {
    for (const { run, batch, times } of entrants) {
      const time = millisecondsOf(run, batch) / batch;
      if (round >= warmUpRounds) times.push(time);
    }
  }
  return new Map(entrants.map(({ name, times }) => [name, median(times)]));
}

function batchOf(run: () => unknown): number {
  let batch = 1;
  while (millisecondsOf(run, batch) < leastBatchMs) batch *= 2;
  return batch;
}

function millisecondsOf(run: () => unknown, times: number): number {
  const start = performance.now();
  for (let time = 0; time < times; time++) run();
  return performance.now() - start;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;
}
