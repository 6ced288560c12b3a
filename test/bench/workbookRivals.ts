import type { Group } from "./group";
import { recalculation } from "./recalculation";
import { processorClock } from "./sideBySide";

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
    clock: processorClock,
    notes: [
      "The aim is 50 ms for all calls together.",
      "The time that the process had of the processor, its collection of garbage among it: other work of the machine counts for less in it than in the time that passes.",
      "Another number of calls a year is typed before each, so that no answer is remembered from the last. What the other drivers drew is: the first trials of a seed are kept, and drawn anew where another seed is typed as well.",
    ],
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
