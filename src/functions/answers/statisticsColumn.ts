import type { SimulatedStatistic } from "../../model/answers";
import type { Percentile, TrialStatistics } from "../../model/simulation/trialStatistics";

/** What OUTSOURCE_SIMULATE answers for one option, by the ids of the rows and in their order. */
export function statisticsColumn(
  { mean, standardError, standardDeviation, min, max, percentiles, worstMean }: TrialStatistics,
  trials: number,
  cheaper: number | string,
  best: number,
  regret: number,
): Record<SimulatedStatistic, number | string> {
  const [p5, p10, p50, p90, p95] = percentiles as [Percentile, Percentile, Percentile, Percentile, Percentile];
  return {
    trials,
    mean,
    "standard-error": standardError ?? "",
    sd: standardDeviation ?? "",
    min,
    p5: p5.value,
    "p5-low": p5.low,
    "p5-high": p5.high,
    p10: p10.value,
    p50: p50.value,
    "p50-low": p50.low,
    "p50-high": p50.high,
    p90: p90.value,
    p95: p95.value,
    "p95-low": p95.low,
    "p95-high": p95.high,
    max,
    cvar95: worstMean,
    "chance-cheaper": cheaper,
    "chance-best": best,
    enough: standardError !== null && standardError < 0.01 * Math.abs(mean) ? 1 : 0,
    "expected-regret": regret,
  };
}
