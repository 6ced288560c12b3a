import type { Group } from "./group";
import { recalculation } from "./recalculation";

/** A generated workbook of four options over five years: all its calls of our functions, then each function's. */
export function recalculated(): Group {
  const calls = recalculation();
  let typed = 0;
  const runAll = (some: typeof calls) => () => {
    typed += 1;
    for (const { add } of some) add(typed);
    for (const { run } of some) run();
  };
  const names = [...new Set(calls.map(({ name }) => name))].sort();
  return {
    title: "One recalculation of a generated workbook",
    notes: ["Another number of calls a year is typed before each, so that nothing is remembered from the last."],
    rivals: {
      [`all ${calls.length} calls`]: runAll(calls),
      ...Object.fromEntries(
        names.map((name) => {
          const own = calls.filter((call) => call.name === name);
          return [`${own.length} x ${name}`, runAll(own)];
        }),
      ),
    },
  };
}
