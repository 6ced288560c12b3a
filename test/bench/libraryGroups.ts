import { jStat } from "jstat";
import { mean, quantile, quantileSorted, standardDeviation } from "simple-statistics";
import { hdrUniforms } from "../../src/model/random/hdrUniforms";
import { pertQuantiles } from "../../src/model/simulation/pertQuantiles";
import { simdColumns } from "../../src/model/simulation/simdColumns";
import { simulatedCosts } from "../../src/model/simulation/simulatedCosts";
import { trialStatistics } from "../../src/model/simulation/trialStatistics";
import { fourOptions } from "./assumptionsTable";
import { exactPertQuantile } from "./exactPertQuantile";
import type { Group } from "./group";
import { simulatedTable, simulationOf } from "./simulated";

/** Libraries of JavaScript on the parts of a simulation that they can do. */
export function libraryGroups(): Group[] {
  return [quantiles(), percentiles()];
}

/** The PERT distribution of handle-time, which has a shape without a closed form. */
function quantiles(): Group {
  const count = 10_000;
  const [low, high] = [0.83, 1.33];
  const first = 1 + (4 * (1 - low)) / (high - low);
  const shape = { first, second: 6 - first };
  const uniforms = new Float64Array(count);
  hdrUniforms(uniforms, { firstTrial: 1, variable: 1, entity: 0, event: 0, seed: 1 });
  // In the memory of the SIMD loops, as in a simulation.
  const column = simdColumns(count).lend();
  const ours = () => {
    column.set(uniforms);
    pertQuantiles(column, shape, low, high - low);
    return column;
  };
  const each = (quantileAt: (share: number) => number) => () =>
    uniforms.map((share) => low + (high - low) * quantileAt(share));
  const byNewton = each((share) => exactPertQuantile(shape, share));
  const byLibrary = each((share) => jStat.beta.inv(share, shape.first, shape.second));
  const rivals = {
    "pertQuantiles, the add-in's": ours,
    "Newton's method, for each anew": byNewton,
    "jStat, beta.inv": byLibrary,
  };
  const error = (column: Float64Array) => {
    const exact = byNewton();
    return column
      .reduce((most, value, index) => Math.max(most, Math.abs(value / exact[index]! - 1)), 0)
      .toExponential(0);
  };
  return {
    title: "10,000 PERT draws, from uniform random numbers",
    notes: [
      `Relative to Newton's method, the add-in's draws differ by up to ${error(ours())}, those of jStat by ${error(byLibrary())}.`,
    ],
    rivals,
    work: { unit: "draw", amounts: Object.fromEntries(Object.keys(rivals).map((name) => [name, count])) },
  };
}

function percentiles(): Group {
  const [costs] = simulatedCosts(simulationOf(simulatedTable(fourOptions, 5), 1), 1, 100_000) as [Float64Array];
  const shares = [0.05, 0.1, 0.5, 0.9, 0.95];
  const plain = [...costs];
  return {
    title: "Statistics of 100,000 costs",
    notes: [
      "The add-in's are the mean, the standard deviation, the ends, five percentiles with their limits and the mean of the worst twentieth; the others' the mean, the standard deviation and the five percentiles.",
    ],
    rivals: {
      "trialStatistics, the add-in's": () => trialStatistics(costs, "high"),
      "simple-statistics": () => [mean(plain), standardDeviation(plain), quantile(plain, shares)],
      "simple-statistics, of a sorted column": () => {
        const sorted = [...costs.toSorted()];
        return [mean(plain), standardDeviation(plain), shares.map((share) => quantileSorted(sorted, share))];
      },
    },
  };
}
