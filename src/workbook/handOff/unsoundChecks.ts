import type { Language } from "../../locale/language";
import { messages } from "../../locale/messages";
import { type CheckVerdict, verdictIn, verdicts } from "../plan/verdicts";

type Cells = readonly (readonly unknown[])[];

/** A check that fails, and its place among the checks. */
export interface FailedCheck {
  readonly name: string;
  readonly index: number;
}

/** What the checks of a comparison come to. */
export interface Checks {
  /** Of the master check; null while its cell shows an error, or is gone. */
  readonly verdict: CheckVerdict | null;
  readonly failed: readonly FailedCheck[];
}

/** What the checks come to by their cells: that of the master check, and the rows of all, which begin with a name and end in a result. */
export function checksIn(master: Cells, results: Cells, language: Language): Checks {
  const failed = results.flatMap((row, index) =>
    row.at(-1) === verdicts.failed.value ? [{ name: String(row[0]), index }] : [],
  );
  return { verdict: verdictIn(master[0]?.[0], messages[language].sheets.checks), failed };
}

/**
 * The names of the checks that fail where the master check does not hold; null where it holds, those checks apart that formulas
 * which were frozen before cannot make.
 */
export function unsoundChecks({ verdict, failed }: Checks): readonly string[] | null {
  return verdict === "passed" || verdict === "frozen" ? null : failed.map(({ name }) => name);
}
