import type { Language } from "../../locale/language";
import { messages } from "../../locale/messages";
import { checkPlaceColumn, checkResultColumn, isTypedCheck } from "../layout/checks";
import { type CheckVerdict, verdictIn, verdicts } from "../plan/verdicts";

type Cells = readonly (readonly unknown[])[];

/** A check that fails, and its place among the checks. */
export interface FailedCheck {
  /** With what it fails at, of those that can say it. */
  readonly name: string;
  readonly index: number;
}

/** What the checks of a comparison come to. */
export interface Checks {
  /** Of the master check; null while its cell shows an error, or is gone. */
  readonly verdict: CheckVerdict | null;
  /** Those of what is typed first: the others may fail because of it. */
  readonly failed: readonly FailedCheck[];
}

/** What the checks come to by their cells: that of the master check, and the rows of all by name. */
export function checksIn(master: Cells, results: Cells, language: Language): Checks {
  const failed = results.flatMap((row, index) =>
    row[checkResultColumn] === verdicts.failed.value
      ? [{ index, name: nameOf(row), isOfTyped: hasPlace(row) && isTypedCheck(index) }]
      : [],
  );
  const inOrder = [true, false].flatMap((isFirst) => failed.filter(({ isOfTyped }) => isOfTyped === isFirst));
  const verdict = verdictIn(master[0]?.[0], messages[language].sheets.checks);
  return { verdict, failed: inOrder.map(({ name, index }) => ({ name, index })) };
}

/** Checks that an earlier version has laid out say no places, and stand in another order. */
const hasPlace = (row: readonly unknown[]) => row.length > checkPlaceColumn;

function nameOf(row: readonly unknown[]): string {
  const [name, place] = [row[0], row[checkPlaceColumn]];
  return typeof place === "string" && place !== "" ? `${String(name)}: ${place}` : String(name);
}

/**
 * The names of the checks that fail where the master check does not hold; null where it holds, those checks apart that formulas
 * which were frozen before cannot make.
 */
export function unsoundChecks({ verdict, failed }: Checks): readonly string[] | null {
  return verdict === "passed" || verdict === "frozen" ? null : failed.map(({ name }) => name);
}
