import { toFileFormula } from "excel-preview/fileFormula";

/** A plan's formula, "=" and all, as a file holds it. */
export function fileFormula(formula: string): string {
  return toFileFormula(formula, (name) => name.startsWith("OUTSOURCE_"));
}
