import { SamplingChoice, SimulatedMetric, outsourceSimulate } from "../../src/functions/simulation";
import { fourOptions } from "./assumptionsTable";
import type { Table } from "./performancePage";

/** Excel passes null for an argument left out. */
const leftOut = null as unknown as undefined;

const whole = new Intl.NumberFormat("en");
const trials = 8192;
const runs = 16;
const [referenceTrials, referenceRuns, firstReferenceSeed] = [65_536, 16, 1001];

/** Four options with all the uncertainty of the catalogue. */
const options = [
  ["id", ...fourOptions],
  ["arrangement", ...fourOptions],
];

type Figures = ReadonlyMap<string, readonly number[]>;
const statistics = ["mean", "p5", "p50", "p95", "cvar95", "chance-best"] as const;

/** The figures of one simulation, of each option; the least regret of all is what perfect information is worth. */
function figuresOf(count: number, seed: number, sampling: SamplingChoice): Figures {
  const of = (metric: SimulatedMetric) =>
    new Map(
      outsourceSimulate(options, leftOut, count, seed, leftOut, leftOut, metric, sampling).map(
        ([id, ...values]: unknown[]) => [String(id), values as number[]],
      ),
    );
  const costs = of(SimulatedMetric.npv);
  return new Map([
    ...statistics.map((id) => [id, costs.get(id)!] as const),
    ["mean saving", of(SimulatedMetric.saving).get("mean")!.slice(1)],
    ["EVPI", [Math.min(...costs.get("expected-regret")!)]],
  ]);
}

/** How far the figures of simulations are from those of far more trials, by how they are drawn. */
export function samplingErrors(): Table {
  const references = Array.from({ length: referenceRuns }, (_, run) =>
    figuresOf(referenceTrials, firstReferenceSeed + run, SamplingChoice.lattice),
  );
  const reference = (id: string) =>
    references[0]!.get(id)!.map((_, option) => mean(references.map((each) => each.get(id)![option]!)));
  const errorsOf = (sampling: SamplingChoice) => {
    const found = Array.from({ length: runs }, (_, run) => figuresOf(trials, 1 + run, sampling));
    return (id: string) => {
      const truth = reference(id);
      return Math.sqrt(
        mean(found.flatMap((each) => each.get(id)!.map((value, option) => (value - truth[option]!) ** 2))),
      );
    };
  };
  const [random, lattice] = [errorsOf(SamplingChoice.random), errorsOf(SamplingChoice.lattice)];
  const digits = new Intl.NumberFormat("en", { maximumSignificantDigits: 3 });
  const rows = [...references[0]!.keys()].map((id) => [
    id,
    ...[random(id), lattice(id), random(id) / lattice(id)].map((value) => digits.format(value)),
  ]);
  return {
    title: "The error that sampling leaves, random and lattice",
    notes: [
      `Four options (${fourOptions.join(", ")}) with all the uncertainty of the catalogue, ${runs} simulations of ${whole.format(trials)} trials each: the root of the mean square, over simulations and options, of what a figure differs by from the mean of ${referenceRuns} lattices of ${whole.format(referenceTrials)} trials with other seeds. Dollars, but for chance-best, a share. Means and savings gain most from a lattice; percentiles, the tail and the chances less, as they rest on whether an event happens in a trial.`,
    ],
    header: ["", "random", "lattice", "times smaller"],
    rows,
  };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
