import { drivers } from "./drivers";
import { factors } from "./factors";
import { fingerprint } from "./fingerprint";

/** Raised when a formula changes an answer; a changed default shows in the fingerprint alone. */
export const modelVersion = "1.0.0";

/** Tells whether two workbooks were reckoned with the same factors, drivers and defaults. */
export function catalogueFingerprint(): string {
  return fingerprint(JSON.stringify({ factors, drivers }));
}
