import { countryDefaults } from "./countryDefaults";
import { drivers } from "./drivers";
import { factors } from "./factors";
import { fingerprint } from "./fingerprint";

/** Raised when a formula changes an answer; a changed default shows in the fingerprint alone. */
export const modelVersion = "2.1.0";

/** Tells whether two workbooks were reckoned with the same factors, drivers and defaults. */
export function catalogueFingerprint(): string {
  return catalogueMark({ factors, drivers, countryDefaults });
}

/** A fingerprint of a part of the catalogue. A driver's kind follows from its domain, and how it moves from the model's version. */
export function catalogueMark(part: object): string {
  return fingerprint(
    JSON.stringify(part, (key, value: unknown) => (key === "kind" || key === "movesFrom" ? undefined : value)),
  );
}
