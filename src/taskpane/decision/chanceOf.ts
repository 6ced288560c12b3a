import type { ComparisonResult, OptionResult } from "../../excel/Gateway";
import { otherScenario } from "../frame/otherScenario";

/** How often an option is cheapest; null where that is not known, and beside another scenario: it is of the base alone. */
export function chanceOf(result: ComparisonResult, { chanceBest }: OptionResult): number | null {
  return otherScenario(result) === null ? chanceBest : null;
}
