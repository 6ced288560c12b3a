import type { OptionAssumptions } from "../../../src/model/assumptions/assumptions";
import { costMetric } from "../../../src/model/cost/presentCost";
import { type DriverMove, movedOptions } from "../../../src/model/simulation/movedOptions";
import { read, tableOf } from "../../support/table";

const rows = { arrangement: ["in-house", "offshore", "nearshore"] };
const table = (more = {}) => read(tableOf(["Ours", "Manila", "Łódź"], { ...rows, ...more }));
const costs = (options: readonly OptionAssumptions[]) => options.map((option) => costMetric(option, "npv"));

/** An option's own driver, the first option's that others follow, and drivers that all share; alone and together. */
const cases: [name: string, moves: DriverMove[], typed: object][] = [
  ["a price", [{ driver: "price", option: 2, value: 15 }], { price: [null, 15, null] }],
  ["the baseline's pay", [{ driver: "agent-pay", option: 1, value: 50_000 }], { "agent-pay": [50_000, null, null] }],
  ["today's resolution", [{ driver: "fcr-today", option: null, value: 0.6 }], { "fcr-today": 0.6 }],
  [
    "several of them",
    [
      { driver: "fcr-today", option: null, value: 0.6 },
      { driver: "first-contact-resolution", option: 3, value: 0.7 },
      { driver: "agent-pay", option: 1, value: 50_000 },
      { driver: "calls-per-year", option: null, value: 900_000 },
    ],
    {
      "fcr-today": 0.6,
      "first-contact-resolution": [null, null, 0.7],
      "agent-pay": [50_000, null, null],
      "calls-per-year": 900_000,
    },
  ],
];

test.each(cases)("%s that is moved costs every option what it costs once it is typed", (_, moves, typed) => {
  const moved = costs(movedOptions(table(), moves));
  expect(moved).toEqual(costs(table(typed)));
  expect(moved).not.toEqual(costs(table()));
});

test("nothing moved leaves the options as they are", () => {
  const options = table();
  expect(movedOptions(options, [])).toBe(options);
});
