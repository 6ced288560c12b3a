import type { ComparisonResult, OptionResult } from "../../excel/Gateway";

export interface Ranking {
  /** Lowest net present cost first; options without a rank last. */
  readonly options: readonly RankedOption[];
  readonly lowestCost: readonly string[];
  readonly highestScore: readonly string[];
  /** Whether one option leads by both. */
  readonly agrees: boolean;
  /** Whether Excel answers every figure. */
  readonly isComplete: boolean;
}

export interface RankedOption extends OptionResult {
  readonly isBaseline: boolean;
}

/** The options as the pane shows them, and who leads by cost and by score. */
export function rankOptions({ options }: ComparisonResult): Ranking {
  const ranked = options
    .map((option, index) => ({ ...option, isBaseline: index === 0 }))
    .sort((one, other) => (one.rankByCost ?? Infinity) - (other.rankByCost ?? Infinity) || 0);
  const lowestCost = leaders(options, ({ npv }) => (npv === null ? null : -npv));
  const highestScore = leaders(options, ({ score }) => score);
  return {
    options: ranked,
    lowestCost,
    highestScore,
    agrees: lowestCost.some((name) => highestScore.includes(name)),
    isComplete: options.every(({ npv, score, saving, rankByCost }) => ![npv, score, saving, rankByCost].includes(null)),
  };
}

function leaders(options: readonly OptionResult[], merit: (option: OptionResult) => number | null): string[] {
  const merits = options.map(merit).filter((value) => value !== null);
  const best = Math.max(...merits);
  return options.filter((option) => merit(option) === best).map(({ name }) => name);
}
