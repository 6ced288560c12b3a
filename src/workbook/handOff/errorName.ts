/**
 * What a Danish Excel calls its errors; a Filipino one says them in English. Microsoft's reference has `values` tell them in English
 * everywhere. Other members have told the user's language against their description, so either name is taken. The Danish names of
 * the errors that have a number are those of Microsoft's page on FEJLTYPE; of #BUSY! and #CONNECT! it publishes none.
 */
const danishNames: ReadonlyMap<unknown, string> = new Map([
  ["#I/T", "#N/A"],
  ["#NAVN?", "#NAME?"],
  ["#VÆRDI!", "#VALUE!"],
  ["#DIVISION/0!", "#DIV/0!"],
  ["#REFERENCE!", "#REF!"],
  ["#NUL!", "#NULL!"],
  ["#HENTER_DATA", "#GETTING_DATA"],
  ["#OVERLØB!", "#SPILL!"],
  ["#SPILD!", "#SPILL!"],
]);

/** Errors of a cell that waits for its answer. */
const awaited: ReadonlySet<unknown> = new Set(["#BUSY!", "#GETTING_DATA", "#CONNECT!"]);

/** An error of a cell by its English name, whichever language Excel tells it in; anything else as it is. */
export function errorName(value: unknown): unknown {
  return danishNames.get(value) ?? value;
}

/** Whether a cell still waits for its answer. */
export function isAwaited(value: unknown): boolean {
  return awaited.has(errorName(value));
}
