/** What a Danish Excel calls its errors; a Filipino one says them in English. */
const danishNames: ReadonlyMap<unknown, string> = new Map([
  ["#I/T", "#N/A"],
  ["#NAVN?", "#NAME?"],
  ["#VÆRDI!", "#VALUE!"],
  ["#DIVISION/0!", "#DIV/0!"],
  ["#REFERENCE!", "#REF!"],
  ["#NUL!", "#NULL!"],
  ["#OVERLØB!", "#SPILL!"],
  ["#SPILD!", "#SPILL!"],
]);

/** An error of a cell by its English name, whichever language Excel tells it in; anything else as it is. */
export function errorName(value: unknown): unknown {
  return danishNames.get(value) ?? value;
}
