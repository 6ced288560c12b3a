import { isDay, isListOf, isRecord, isText } from "./checks";

/** One thing that was done to a comparison, by whichever version of the add-in. */
export type LogEntry = LogEvent & {
  /** The day, ISO 8601. */
  readonly on: string;
  readonly version: string;
};

type LogEvent =
  | { readonly kind: "created" | "updated" | "migrated" }
  /** What became of typed amounts when the currency changed: times the rate, or the same figures in another currency. */
  | ({ readonly kind: "moneyConverted"; readonly rate: number } & MoneyEvent)
  | ({ readonly kind: "moneyKept" } & MoneyEvent)
  | { readonly kind: "handedOff"; readonly count: number }
  /** `left`: the cells whose formulas were not written back, each with its formula. */
  | { readonly kind: "restored"; readonly count: number; readonly left: readonly string[] };

interface MoneyEvent {
  readonly from: string;
  readonly to: string;
  readonly count: number;
}

/** Whether a value from outside is a line of a log. */
export function isLogEntry(value: unknown): value is LogEntry {
  if (!isRecord(value) || !isDay(value["on"]) || !isText(value["version"])) return false;
  const { kind, count, left } = value;
  if (kind === "created" || kind === "updated" || kind === "migrated") return true;
  if (!Number.isInteger(count)) return false;
  if (kind === "moneyConverted" || kind === "moneyKept")
    return isText(value["from"]) && isText(value["to"]) && (kind === "moneyKept" || typeof value["rate"] === "number");
  return kind === "handedOff" || (kind === "restored" && isListOf(isText, left));
}
