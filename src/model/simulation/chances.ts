/** The share of trials in which a cost is strictly below the baseline's. */
export function chanceCheaper(costs: Float64Array, baseline: Float64Array): number {
  let cheaper = 0;
  for (let trial = 0; trial < costs.length; trial++) if (costs[trial]! < baseline[trial]!) cheaper += 1;
  return cheaper / costs.length;
}

/** The share of trials in which each option costs the least of all; where several do, each has its part of the trial. */
export function chancesBest(costs: readonly Float64Array[]): number[] {
  const best = new Float64Array(costs.length);
  const trials = costs[0]!.length;
  for (let trial = 0; trial < trials; trial++) {
    let least = Infinity;
    let cheapest = 0;
    let ties = 0;
    for (let option = 0; option < costs.length; option++) {
      const cost = costs[option]![trial]!;
      if (cost < least) {
        least = cost;
        cheapest = option;
        ties = 1;
      } else if (cost === least) ties += 1;
    }
    if (ties === 1) best[cheapest] = best[cheapest]! + 1;
    else
      for (let option = 0; option < costs.length; option++)
        if (costs[option]![trial] === least) best[option] = best[option]! + 1 / ties;
  }
  return Array.from(best, (count) => count / trials);
}

/**
 * What each option costs more, on average, than the cheapest of each trial. The least of these is the expected value of perfect
 * information.
 *
 * Source: Raiffa and Schlaifer, Applied Statistical Decision Theory (1961), section 4.4.
 */
export function expectedRegrets(costs: readonly Float64Array[]): number[] {
  const regrets = new Float64Array(costs.length);
  const trials = costs[0]!.length;
  for (let trial = 0; trial < trials; trial++) {
    let least = Infinity;
    for (let option = 0; option < costs.length; option++) least = Math.min(least, costs[option]![trial]!);
    for (let option = 0; option < costs.length; option++)
      regrets[option] = regrets[option]! + costs[option]![trial]! - least;
  }
  return Array.from(regrets, (regret) => regret / trials);
}
