import type { ComparisonResult } from "../../excel/Gateway";
import { messages } from "../../locale/messages";

/** The base scenario as the workbook calls it. */
export function baseScenario({ request: { language } }: ComparisonResult): string {
  return messages[language].sheets.inputs.scenarios.base;
}

/** The scenario in force where it is another than the base. */
export function otherScenario(result: ComparisonResult): string | null {
  const { scenario } = result;
  return scenario === "" || scenario === baseScenario(result) ? null : scenario;
}
