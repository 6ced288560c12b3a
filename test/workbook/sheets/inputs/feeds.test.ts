import { withFollowed } from "../../../../src/model/assumptions/withFollowed";
import { type NumericDriverId, numericDrivers } from "../../../../src/model/catalogue/drivers";
import { cashFlow } from "../../../../src/model/cost/cashFlow";
import { movedTo } from "../../../../src/model/cost/movedTo";
import { moneyLines } from "../../../../src/model/cost/moneyLine";
import { feedsLinks } from "../../../../src/workbook/sheets/inputs/feeds";
import { read, tableOf } from "../../../support/table";

/** Centres that run today: one's own with a tool, and a vendor's that bills more than it is paid at least. */
const centres = read(
  tableOf(["Own", "Vendor"], {
    arrangement: ["automated", "offshore"],
    "first-contact-resolution": [0.6, 0.6],
    "automated-share": [0.2, 0.1],
    "automated-again": [0.1, 0.1],
    "automation-price": [1, 1],
    "residual-uplift": [0.1, 0.1],
    "fee-tax-rate": [0, 0.1],
    "escalation-share": [0.1, 0.1],
    "oversight-fte": [1, 1],
  }),
).map((centre) => withFollowed({ ...centre, first: null }));
const billedLeast = read(tableOf(["Vendor"], { arrangement: "offshore", "minimum-fee": 1e9 }));

/** What linked figures are worked out from: the work of the first year, and what it costs to run. */
function feeding(option: (typeof centres)[number]): { work: number[]; run: number } {
  const { lines, workload } = cashFlow(option);
  const { handled, fte } = workload[0]!;
  const run = moneyLines.filter(({ group }) => group === "run").reduce((sum, { id }) => sum + lines[id][1]!, 0);
  return { work: [handled, fte], run };
}

function feedsIn(driver: NumericDriverId): -1 | 0 | 1 {
  const all = [...centres, ...billedLeast];
  const moved = all.map((option) => {
    const [before, after] = [option, movedTo(option, driver, 0.9 * option.values[driver])].map(feeding);
    return { work: before!.work.some((each, index) => each !== after!.work[index]), run: before!.run !== after!.run };
  });
  if (moved.some(({ work }) => work)) return -1;
  return moved.some(({ run }) => run) ? 1 : 0;
}

test.each(numericDrivers.filter(({ id }) => id !== "horizon-years").map(({ id }) => [id]))(
  "%s is told to be followed by linked figures where it moves what they rest on",
  (driver) => expect(feedsLinks(driver)).toBe(feedsIn(driver)),
);
