import { vocabulary } from "../../../src/locale/vocabulary";
import { readAssumptions } from "../../../src/model/assumptions/readAssumptions";
import type { Cell } from "../../../src/model/assumptions/table";

/** How a table calls its drivers. */
function namesIn(...table: (readonly Cell[])[]) {
  const outcome = readAssumptions(table, vocabulary);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.fault));
  return Object.fromEntries(outcome.value.driverNames);
}

const rows = (...names: Cell[]) =>
  (
    [
      ["arrangement", "offshore"],
      ["country", "us"],
      ["calls-per-year", 1000],
      ["handle-time", 300],
    ] as const
  ).map(([id, value], row): Cell[] => [id, names[row] ?? null, value]);

test.each(["Name", "Driver", "Navn", "Pangalan"])(
  "drivers are called what stands under %s, without the blanks around it",
  (header) => {
    const table = [["Id", header, "Site"], ...rows("Kind", "Where", " Calls ", "  ")];
    expect(namesIn(...table)).toEqual({ "calls-per-year": "Calls" });
  },
);

test("a name comes before a driver, wherever the two stand", () => {
  const named = rows(null, null, "Calls", "Time").map(([id = null, name = null, value = null]) => [
    id,
    "other",
    name,
    value,
  ]);
  expect(namesIn(["Id", "Driver", "Name", "Site"], ...named)).toEqual({
    "calls-per-year": "Calls",
    "handle-time": "Time",
  });
});

test("drivers of a table without such a column have no names of their own", () => {
  expect(namesIn(["Id", "Note", "Site"], ...rows(null, null, "Calls", "Time"))).toEqual({});
});
