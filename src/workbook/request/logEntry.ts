import { type ChangedMeaning, changedMeanings } from "../../model/catalogue/changedMeanings";
import { type DriverId, driverById } from "../../model/catalogue/drivers";
import { isMoment, isListOf, isRecord, isText } from "./checks";

/** One thing that was done to a comparison, by whichever version of the add-in. */
export type LogEntry = LogEvent & {
  /** The day, and the minute where that is known, ISO 8601. */
  readonly on: string;
  readonly version: string;
};

type LogEvent =
  | { readonly kind: "created" | "updated" | "migrated" }
  /** What another version's figures mean since the comparison was brought up to date. */
  | { readonly kind: "meaningChanged"; readonly driver: ChangedMeaning }
  | { readonly kind: "defaultsChanged" | "othersChanged"; readonly drivers: readonly DriverId[] }
  /** What became of typed amounts when the currency changed: times the rate, or the same figures in another currency. */
  | ({ readonly kind: "moneyConverted"; readonly rate: number } & MoneyEvent)
  | ({ readonly kind: "moneyKept" } & MoneyEvent)
  /** `unsound`: the checks that failed where the master check did not hold. */
  | { readonly kind: "handedOff"; readonly count: number; readonly unsound?: readonly string[] }
  /** `left`: the cells whose formulas were not written back, each with its formula. */
  | { readonly kind: "restored"; readonly count: number; readonly left: readonly string[] };

interface MoneyEvent {
  readonly from: string;
  readonly to: string;
  readonly count: number;
}

/** Whether a value from outside is a line of a log. */
export function isLogEntry(value: unknown): value is LogEntry {
  if (!isRecord(value) || !isMoment(value["on"]) || !isText(value["version"])) return false;
  const { kind, count, left, unsound } = value;
  if (kind === "created" || kind === "updated" || kind === "migrated") return true;
  if (kind === "meaningChanged") return isText(value["driver"]) && value["driver"] in changedMeanings;
  if (kind === "defaultsChanged" || kind === "othersChanged") {
    const named = value["drivers"];
    return isListOf(isText, named) && named.every((id) => id in driverById);
  }
  if (!Number.isInteger(count)) return false;
  if (kind === "moneyConverted" || kind === "moneyKept")
    return isText(value["from"]) && isText(value["to"]) && (kind === "moneyKept" || typeof value["rate"] === "number");
  if (kind === "handedOff") return unsound === undefined || isListOf(isText, unsound);
  return kind === "restored" && isListOf(isText, left);
}
