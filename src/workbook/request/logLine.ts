import type { Language } from "../../locale/language";
import { messages } from "../../locale/messages";
import type { LogEntry } from "./logEntry";

/** The day, and what was done on it by which version. */
export function logLine(entry: LogEntry, language: Language): [day: string, text: string] {
  const { log, origin } = messages[language].handOff;
  const names = () =>
    entry.kind === "defaultsChanged" || entry.kind === "othersChanged"
      ? entry.drivers.map((id) => messages[language].drivers[id].name)
      : [];
  const done = {
    created: () => log.created,
    updated: () => log.updated,
    migrated: () => log.migrated,
    meaningChanged: () =>
      entry.kind === "meaningChanged"
        ? log.meaningChanged(messages[language].drivers[entry.driver].name, origin.meanings[entry.driver])
        : "",
    defaultsChanged: () => log.defaultsChanged(names()),
    othersChanged: () => log.othersChanged(names()),
    moneyConverted: () =>
      entry.kind === "moneyConverted" ? log.moneyConverted(entry.count, entry.from, entry.to, entry.rate) : "",
    moneyKept: () => (entry.kind === "moneyKept" ? log.moneyKept(entry.count, entry.from, entry.to) : ""),
    handedOff: () => (entry.kind === "handedOff" ? log.handedOff(entry.count, entry.unsound) : ""),
    restored: () => (entry.kind === "restored" ? log.restored(entry.count, entry.left) : ""),
  }[entry.kind]();
  return [messages[language].sheets.about.date(entry.on), log.line(done, entry.version)];
}
