import { rememberedFor } from "../rememberedFor";

/** The share of trials in which a cost is strictly below the baseline's. */
export function chanceCheaper(costs: Float64Array, baseline: Float64Array): number {
  let cheaper = 0;
  for (let trial = 0; trial < costs.length; trial++) if (costs[trial]! < baseline[trial]!) cheaper += 1;
  return cheaper / costs.length;
}

/** What becomes of each option beside the cheapest of each trial. */
export interface BesideCheapest {
  /** The share of trials in which it is the cheapest; where several are, each has its part of the trial. */
  readonly chance: number;
  /** What it costs more on average. The least of these is the expected value of perfect information. */
  readonly regret: number;
}

/**
 * How each option fares beside the cheapest of each trial. The statistics of costs and of savings ask for the same.
 *
 * Source: Raiffa and Schlaifer, Applied Statistical Decision Theory (1961), section 4.4.
 */
export const besideCheapest = rememberedFor((costs: readonly Float64Array[]): readonly BesideCheapest[] => {
  const [best, regrets] = [new Float64Array(costs.length), new Float64Array(costs.length)];
  const trials = costs[0]!.length;
  for (let trial = 0; trial < trials; trial++) {
    let least = Infinity;
    for (let option = 0; option < costs.length; option++) least = Math.min(least, costs[option]![trial]!);
    let ties = 0;
    for (let option = 0; option < costs.length; option++) {
      const cost = costs[option]![trial]!;
      ties += Number(cost === least);
      regrets[option] = regrets[option]! + cost - least;
    }
    // No branch here: a processor guesses which way one goes, and which option is the cheapest it guesses wrongly too often.
    const part = 1 / ties;
    for (let option = 0; option < costs.length; option++)
      best[option] = best[option]! + Number(costs[option]![trial] === least) * part;
  }
  return costs.map((_, option) => ({ chance: best[option]! / trials, regret: regrets[option]! / trials }));
});
