/** What is measured against what, by name. One that answers with a promise is timed until it is kept. */
export type Rivals = Readonly<Record<string, () => unknown>>;

/** The milliseconds that one call takes. */
export interface Timing {
  readonly median: number;
  readonly fastest: number;
}

/** Tells the milliseconds since some moment. */
export type Clock = () => number;
const wallClock: Clock = () => performance.now();
/** Those that this process has had of the processor, whatever else the machine does. */
export const processorClock: Clock = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

const mostRounds = 15;
const fewestRounds = 3;
const patienceMs = 8_000;
const leastBatchMs = 5;

/**
 * How long one call of each rival takes, over rounds in which each has its turn, so that whatever else the machine does in the
 * meantime falls on all of them. Short calls are timed many at once; where calls are long there are fewer rounds.
 */
export async function sideBySide(rivals: Rivals, clock: Clock = wallClock): Promise<Map<string, Timing>> {
  const entrants = [];
  for (const [name, run] of Object.entries(rivals))
    entrants.push({ name, run, ...(await batchOf(run, clock)), times: [0].slice(1) });

  const roundMs = entrants.reduce((sum, { batchMs }) => sum + batchMs, 0);
  const rounds = Math.max(fewestRounds, Math.min(mostRounds, Math.floor(patienceMs / roundMs)));
  // Finding out how long a call is has already warmed up the long ones.
  const warmUpRounds = Math.floor(rounds / 5);
  for (let round = 0; round < warmUpRounds + rounds; round++) {
    for (const { run, batch, times } of entrants) {
      const time = (await millisecondsOf(run, batch, clock)) / batch;
      if (round >= warmUpRounds) times.push(time);
    }
  }
  return new Map(entrants.map(({ name, times }) => [name, { median: median(times), fastest: Math.min(...times) }]));
}

async function batchOf(run: () => unknown, clock: Clock): Promise<{ batch: number; batchMs: number }> {
  for (let batch = 1; ; batch *= 2) {
    const batchMs = await millisecondsOf(run, batch, clock);
    if (batchMs >= leastBatchMs) return { batch, batchMs };
  }
}

async function millisecondsOf(run: () => unknown, times: number, clock: Clock): Promise<number> {
  const start = clock();
  for (let time = 0; time < times; time++) {
    const answer = run();
    if (answer instanceof Promise) await answer;
  }
  return clock() - start;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;
}
