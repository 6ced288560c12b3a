import type { Language } from "../../locale/language";
import { messages } from "../../locale/messages";
import { isDay, isListOf, isRecord, isText } from "./checks";

/** One thing that was done to a comparison, by whichever version of the add-in. */
export type LogEntry = LogEvent & {
  /** The day, ISO 8601. */
  readonly on: string;
  readonly version: string;
};

type LogEvent =
  | { readonly kind: "created" | "updated" | "migrated" }
  | { readonly kind: "handedOff"; readonly count: number }
  /** `left`: the cells whose formulas were not written back, each with its formula. */
  | { readonly kind: "restored"; readonly count: number; readonly left: readonly string[] };

/** The day, and what was done on it by which version. */
export function logLine(entry: LogEntry, language: Language): [day: string, text: string] {
  const { log } = messages[language].handOff;
  const done = {
    created: () => log.created,
    updated: () => log.updated,
    migrated: () => log.migrated,
    handedOff: () => log.handedOff(entry.kind === "handedOff" ? entry.count : 0),
    restored: () => (entry.kind === "restored" ? log.restored(entry.count, entry.left) : ""),
  }[entry.kind]();
  return [messages[language].sheets.about.date(entry.on), log.line(done, entry.version)];
}

/** Whether a value from outside is a line of a log. */
export function isLogEntry(value: unknown): value is LogEntry {
  if (!isRecord(value) || !isDay(value["on"]) || !isText(value["version"])) return false;
  const { kind, count, left } = value;
  if (kind === "created" || kind === "updated" || kind === "migrated") return true;
  if (!Number.isInteger(count)) return false;
  return kind === "handedOff" || (kind === "restored" && isListOf(isText, left));
}
