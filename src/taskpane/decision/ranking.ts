import type { ComparisonResult, OptionResult } from "../../excel/Gateway";

export interface RankedOption extends OptionResult {
  /** Its place in the workbook; the first is the baseline. */
  readonly index: number;
}

/** The options with the lowest net present cost first; those without a rank last, as they stand in the workbook. */
export function rankOptions({ options }: ComparisonResult): RankedOption[] {
  return options
    .map((option, index) => ({ ...option, index }))
    .sort((one, other) => (one.rankByCost ?? Infinity) - (other.rankByCost ?? Infinity) || 0);
}

/** Whether Excel answers every figure. */
export function isComplete({ options }: ComparisonResult): boolean {
  return options.every(({ npv, score, saving, rankByCost }) => ![npv, score, saving, rankByCost].includes(null));
}
