import type { SimulatedComparison } from "../../excel/Gateway";
import { vocabulary } from "../../locale/vocabulary";
import { type FollowingDriver, type OptionAssumptions, followed } from "../../model/assumptions/assumptions";
import { readAssumptions } from "../../model/assumptions/readAssumptions";
import { followedValue } from "../../model/assumptions/withFollowed";
import { leftByRounding } from "../../model/cost/paybackYears";
import { annuityFactor, costMetric } from "../../model/cost/presentCost";
import { drawnTrials } from "../../model/random/latticeTrials";
import { trialLimits } from "../../model/random/limits";
import { suggestedRatings } from "../../model/scoring/suggestedRatings";
import { besideCheapest } from "../../model/simulation/chances";
import { type DriverMove, movedOptions } from "../../model/simulation/movedOptions";
import { rankedValues } from "../../model/simulation/rankedValues";
import { simulatedCosts } from "../../model/simulation/simulatedCosts";
import type { FactorsStanding } from "../../workbook/standing/factorsStanding";
import { weighing } from "../factors/weighing";

/** What figures are tried from: the comparison as it stands. */
export interface WhatIfBasis {
  readonly options: readonly OptionAssumptions[];
  readonly simulated: SimulatedComparison;
  readonly factors: FactorsStanding;
  /** By option and factor: the ratings that the options' own figures suggest. */
  readonly suggested: readonly (readonly (number | null)[])[];
  /** Those drawn on the sheet, or as many as a sheet draws by itself where it has more: a thumb that moves does not wait for them. */
  readonly trials: number;
}

export interface WhatIfOption {
  readonly name: string;
  readonly npv: number;
  readonly score: number | null;
  /** Against the baseline, a year: with every figure at its base, and the ends of eight trials in ten. */
  readonly savingYear: number;
  readonly savingYearLow: number;
  readonly savingYearHigh: number;
  readonly chanceBest: number;
  /** What it saves a year in each trial. */
  readonly savings: Float64Array;
}

export interface WhatIfFigures {
  readonly options: readonly WhatIfOption[];
  /** The place of the option recommended; null while no score or no cost is known. */
  readonly recommended: number | null;
  /** The place of another that is as good. */
  readonly equal: number | null;
}

/** How far a rating on the sheet may be from the one that is suggested here and still be the same. */
const sameRating = 1e-6;

/** Null where the table cannot be simulated: then its own functions say on the sheets what is wrong. */
export function whatIfBasis(simulated: SimulatedComparison, factors: FactorsStanding): WhatIfBasis | null {
  const table = simulated.table.map((row) => row.map((cell) => (cell === "" ? null : cell)));
  const read = readAssumptions(table, vocabulary);
  if (!read.ok) return null;
  const options = following(read.value.options, simulated);
  const trials = drawnTrials(Math.min(simulated.trials, trialLimits.byDefault), simulated.sampling);
  return { options, simulated, factors, suggested: suggestedFor(options), trials };
}

/** How far apart a figure of the sheet and one that is computed here may be, relative to their size. */
const rounding = 1e-9;

/** The options with what nobody typed following other values, where the sheet has it follow them too. */
function following(
  options: readonly OptionAssumptions[],
  { typed }: SimulatedComparison,
): readonly OptionAssumptions[] {
  const blanks = new Set(
    typed.flatMap(({ driver, option, content }) => (content === null ? `${driver} ${option}` : [])),
  );
  const known: OptionAssumptions[] = [];
  for (const [place, option] of options.entries()) {
    const here = { ...option, first: known[0] ?? null };
    const follows = (driver: FollowingDriver) => {
      const [own, byOthers] = [option.values[driver], followedValue(driver, here)];
      return blanks.has(`${driver} ${place}`) && Math.abs(own - byOthers) <= rounding * Math.max(1, Math.abs(own));
    };
    known.push({ ...here, following: new Set((Object.keys(followed) as FollowingDriver[]).filter(follows)) });
  }
  return known;
}

/** What the comparison comes to with some drivers moved: from the same random numbers, and with the recommendation's own rule. */
export function whatIfFigures(basis: WhatIfBasis, moves: readonly DriverMove[]): WhatIfFigures {
  const { simulated, trials } = basis;
  const options = movedOptions(basis.options, moves);
  const lattice = simulated.sampling === "lattice" ? { lattice: { trials, optionCount: options.length } } : {};
  const costs = simulatedCosts({ options, seed: simulated.seed, correlations: null, ...lattice }, 1, trials);
  const fared = besideCheapest(costs);
  const scores = scoresOf(basis, options);
  const npvs = options.map((option) => costMetric(option, "npv"));
  const years = annuityFactor(options[0]!.values);
  const recommended = recommendedOption({ npvs, scores, highCosts: costs.map((each) => endsOf(each)[1]) }, simulated);
  return {
    options: options.map(({ name }, index) => {
      const savings = costs[index]!.map((cost, trial) => (costs[0]![trial]! - cost) / years);
      const [low, high] = endsOf(savings);
      return {
        name,
        npv: npvs[index]!,
        score: scores[index] ?? null,
        savingYear: (npvs[0]! - npvs[index]!) / years,
        savingYearLow: low,
        savingYearHigh: high,
        chanceBest: fared[index]!.chance,
        savings,
      };
    }),
    recommended,
    equal: recommended === null ? null : equalOption(recommended, { npvs, scores }, simulated),
  };
}

/** The results that one trial in ten stays below, and one in ten goes above: percentiles as PERCENTILE.INC has them. */
export function endsOf(results: Float64Array): [number, number] {
  const [low, high] = [0.1, 0.9].map((share) => 1 + (results.length - 1) * share) as [number, number];
  const ranked = rankedValues(
    results,
    [low, high].flatMap((at) => [Math.floor(at), Math.ceil(at)]),
  );
  const valueAt = (at: number) => {
    const [below, above] = [ranked.get(Math.floor(at))!, ranked.get(Math.ceil(at))!];
    return below + (at - Math.floor(at)) * (above - below);
  };
  return [valueAt(low), valueAt(high)];
}

interface Compared {
  readonly npvs: readonly number[];
  readonly scores: readonly (number | null)[];
  /** What each costs at most in nine trials of ten. */
  readonly highCosts: readonly number[];
}

/**
 * The option that Comparison recommends: of those whose cost is close to the lowest the one with the highest score, and of close
 * scores the one that costs least where things go badly.
 */
export function recommendedOption(
  { npvs, scores, highCosts }: Compared,
  { closeCost, closeScore }: Pick<SimulatedComparison, "closeCost" | "closeScore">,
): number | null {
  const lowest = Math.min(...npvs);
  const inBand = npvs.map((npv, index) =>
    npv <= lowest + closeCost * Math.abs(lowest) ? (scores[index] ?? null) : -Infinity,
  );
  if (inBand.includes(null)) return null;
  const highest = Math.max(...(inBand as number[]));
  const tied = inBand.map((score, index) => (score! >= highest - closeScore ? highCosts[index]! : Infinity));
  const found = tied.indexOf(Math.min(...tied));
  return found < 0 ? null : found;
}

/** Another option that Comparison names beside a vendor's: it costs the same, no option costs less, and their scores are close. */
export function equalOption(
  recommended: number,
  { npvs, scores }: Omit<Compared, "highCosts">,
  { closeScore }: Pick<SimulatedComparison, "closeScore">,
): number | null {
  const [cost, score] = [npvs[recommended]!, scores[recommended] ?? NaN];
  const isSameCost = (npv: number) => Math.abs(npv - cost) <= leftByRounding * Math.abs(cost);
  if (recommended === 0 || !isSameCost(Math.min(...npvs))) return null;
  const found = npvs.findIndex(
    (npv, index) => index !== recommended && isSameCost(npv) && Math.abs((scores[index] ?? NaN) - score) <= closeScore,
  );
  return found < 0 ? null : found;
}

type Choice = Pick<WhatIfFigures, "recommended" | "equal">;

/** Whether what is chosen now, or as good, has nothing in common with what was. */
export function choosesAnother(now: Choice, before: Choice): boolean {
  const wasChosen = (place: number | null) => place !== null && [before.recommended, before.equal].includes(place);
  return !wasChosen(now.recommended) && !wasChosen(now.equal);
}

/** Each option's score: a rating that nobody typed follows the figures, where the sheet takes it from them as they stand. */
function scoresOf({ factors, suggested: before }: WhatIfBasis, options: readonly OptionAssumptions[]) {
  const now = suggestedFor(options);
  const moved = factors.factors.map((factor, place) => ({
    ...factor,
    options: factor.options.map((rating, option) => {
      const [was, is] = [before[option]?.[place] ?? null, now[option]?.[place] ?? null];
      const isSheets = was !== null && rating.inForce !== null && Math.abs(was - rating.inForce) < sameRating;
      return rating.typed === null && isSheets ? { ...rating, inForce: is } : rating;
    }),
  }));
  return weighing({ ...factors, factors: moved }).scores;
}

function suggestedFor(options: readonly OptionAssumptions[]) {
  return options.map((option) => suggestedRatings(option, options[0]!));
}
