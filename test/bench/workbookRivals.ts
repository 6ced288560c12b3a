import { recalculation } from "./recalculation";
import type { Rivals } from "./sideBySide";

/** A generated workbook of four options over five years: all its calls of our functions, then each function's. */
export function workbookRivals(): Rivals {
  const calls = recalculation();
  const runAll = (some: typeof calls) => () => some.forEach(({ run }) => run());
  const names = [...new Set(calls.map(({ name }) => name))].sort();
  return {
    [`all ${calls.length} calls`]: runAll(calls),
    ...Object.fromEntries(
      names.map((name) => {
        const own = calls.filter((call) => call.name === name);
        return [`${own.length} x ${name}`, runAll(own)];
      }),
    ),
  };
}
