import { outsourceDrivers, outsourceFactors } from "../../../src/functions/catalogue";
import { outsourceSaving, outsourceSplit, outsourceTco } from "../../../src/functions/money";
import { outsourceFee, outsourceQuote } from "../../../src/functions/pricing";
import { outsourceRisk } from "../../../src/functions/risk";
import { outsourceRobustness, outsourceScore, outsourceWeights } from "../../../src/functions/score";
import { outsourceTornado } from "../../../src/functions/sensitivity";
import { outsourceHistogram, outsourceSimulate } from "../../../src/functions/simulation";
import {
  outsourceAgents,
  outsourceAsa,
  outsourceFte,
  outsourceLines,
  outsourceServiceLevel,
} from "../../../src/functions/staffing";
import { installCustomFunctions } from "../../support/customFunctions";
import { errorOf } from "../../support/errorOf";
import { tableOf } from "../../support/table";

beforeAll(installCustomFunctions);

type AnyFunction = (...args: never[]) => unknown;
const call = (name: AnyFunction, args: readonly unknown[]) => errorOf(() => name(...(args as never[])));

const plan = tableOf(["In-house", "Manila"], { arrangement: ["in-house", "offshore"], price: [null, 14] });
const ratings = [
  [3, 4],
  [5, 2],
];
const tiers = [
  [0, 10],
  [20, 9],
];

/** A call with 0 in one place; the place, from 0. */
const calls: readonly (readonly [what: string, name: AnyFunction, args: readonly unknown[], place: number])[] = [
  ["the interval of AGENTS", outsourceAgents, [100, 180, 0.8, 20, 0], 4],
  ["the patience of AGENTS", outsourceAgents, [100, 180, 0.8, 20, 30, 0], 5],
  ["the limit to occupancy of AGENTS", outsourceAgents, [100, 180, 0.8, 20, 30, 300, 0], 6],
  ["the interval of ASA", outsourceAsa, [14, 100, 180, 0], 3],
  ["the interval of LINES", outsourceLines, [100, 180, 0.02, 0], 3],
  ["the hours of FTE", outsourceFte, [14, 30, 0.3, 0], 3],
  ["the occupancy of QUOTE", outsourceQuote, [0.5, "minute", 360, 0], 3],
  ["the paid hours of QUOTE", outsourceQuote, [0.5, "minute", 360, 0.85, 0.3, 0.7, 0], 6],
  ["the calls of QUOTE", outsourceQuote, [0.5, "minute", 360, 0.85, 0.3, 0.7, 2080, 0], 7],
  ["the mode of FEE", outsourceFee, [50, tiers, 0], 2],
  ["the scale of SCORE", outsourceScore, [ratings, null, null, 0], 3],
  ["the direction of SCORE", outsourceScore, [ratings, null, 0], 2],
  ["the method of WEIGHTS", outsourceWeights, [[[3], [1]], 0], 1],
  ["the samples of ROBUSTNESS", outsourceRobustness, [ratings, null, 0], 2],
  ["the option of TCO", outsourceTco, [plan, 0], 1],
  ["the metric of TCO", outsourceTco, [plan, 2, 0], 2],
  ["the metric of SAVING", outsourceSaving, [plan, 2, 0], 2],
  ["the baseline of SAVING", outsourceSaving, [plan, 2, "npv", 0], 3],
  ["the steps of SPLIT", outsourceSplit, [plan, 2, 0], 2],
  ["the top of TORNADO", outsourceTornado, [plan, 2, 0], 2],
  ["the option of SIMULATE", outsourceSimulate, [plan, 0, 10], 1],
  ["the trials of SIMULATE", outsourceSimulate, [plan, 2, 0], 2],
  ["the bins of HISTOGRAM", outsourceHistogram, [plan, 2, 10, 1, 0], 4],
  ["the distribution of RISK", outsourceRisk, [[[0.1]], [[1]], [[2]], [[6]], null, 0], 5],
  ["the language of FACTORS", outsourceFactors, [0, "advantage"], 0],
  ["the side of FACTORS", outsourceFactors, ["da", 0], 1],
  ["the group of DRIVERS", outsourceDrivers, ["da", 0], 1],
];

// A cell that is blank comes as 0 from some of the programs that run the functions.
it.each(calls)("a 0 that can only be a blank is left out: %s", (_, name, args, place) => {
  const blank = args.map((each, index) => (index === place ? null : each));
  const answered = call(name, args);
  expect(answered).toEqual(call(name, blank));
  expect(answered).not.toEqual(expect.stringMatching(/^#/));
});

it("is so in a range too: patience of no one in one of three intervals", () => {
  const patience = [[60], [0], [60]];
  const nobodys = [[60], [null], [60]];
  const given = [[[10], [15], [20]], 180, 0.8, 20, 30] as const;
  expect(call(outsourceAgents, [...given, patience])).toEqual(call(outsourceAgents, [...given, nobodys]));
});

it.each([
  ["no call lost", outsourceLines, [100, 180, 0], /^#VALUE! blocking: 0 cannot be used/],
  ["no call resolved", outsourceQuote, [0.5, "minute", 360, 0.85, 0.3, 0], /^#VALUE! fcr: 0 cannot be used/],
  ["no time at all for a call", outsourceAgents, [100, 0], /^#VALUE! aht: 0 cannot be used/],
  ["no option", outsourceSaving, [plan, 0], /^#VALUE! option is missing/],
  [
    "no calls a month for a price a month",
    outsourceQuote,
    [900, "month", 360, 0.8, 0.3, 0.7, 2080, 0],
    /callsPerMonth/,
  ],
] as const)("a 0 that may be meant, or where a value is needed, is refused: %s", (_, name, args, sentence) => {
  expect(call(name, args)).toMatch(sentence);
});

it("a 0 that may be used is 0: a seed, an answer at once, an option without a price", () => {
  expect(call(outsourceSimulate, [plan, 2, 10, 0])).not.toEqual(call(outsourceSimulate, [plan, 2, 10, null]));
  expect(call(outsourceServiceLevel, [14, 100, 180, 0])).not.toEqual(call(outsourceServiceLevel, [14, 100, 180]));
  const free = tableOf(["In-house", "Manila"], { arrangement: ["in-house", "offshore"], price: [null, 0] });
  expect(call(outsourceTco, [free, 2])).not.toEqual(call(outsourceTco, [plan, 2]));
});
