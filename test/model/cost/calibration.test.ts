import fc from "fast-check";
import { vocabulary } from "../../../src/locale/vocabulary";
import { readAssumptions } from "../../../src/model/assumptions/readAssumptions";
import { atHeadCount, centreYear, closingValue } from "../../../src/model/cost/calibration";
import { cashFlow } from "../../../src/model/cost/cashFlow";
import { movedTo } from "../../../src/model/cost/movedTo";

function centre(...rows: (readonly [string, number])[]) {
  const read = readAssumptions([["id", "Own"], ["arrangement", "in-house"], ...rows], vocabulary);
  if (!read.ok) throw new Error(read.fault.kind);
  return read.value.options[0]!;
}

// 180,000 calls of 360 s are 18,000 hours of work; at an occupancy of .8, a shrinkage of .25 and 2,000 paid hours, 15 FTE.
const own = centre(
  ["calls-per-year", 180_000],
  ["handle-time", 360],
  ["occupancy", 0.8],
  ["shrinkage", 0.25],
  ["paid-hours", 2000],
  ["agent-pay", 40_000],
);

test("the year has the head count that follows from the work, and the cost that its lines add up to", () => {
  const year = centreYear(own);
  expect(year.fte).toBeCloseTo(15, 12);
  expect(year.lines.find(({ id }) => id === "wages")?.amount).toBeCloseTo(600_000, 6);
  expect(year.cost).toBeCloseTo(
    year.lines.reduce((sum, { amount }) => sum + amount, 0),
    6,
  );
  expect(year.lines.map(({ id }) => id)).not.toContain("vendor-fee");
});

test("at another head count pay goes with it, and telephony does not", () => {
  const line = (of: ReturnType<typeof centreYear>, id: string) => of.lines.find((each) => each.id === id)!.amount;
  const year = atHeadCount(own, 18);
  expect(year.fte).toBeCloseTo(18, 12);
  expect(line(year, "wages")).toBeCloseTo(720_000, 6);
  expect(line(year, "telephony")).toBe(line(centreYear(own), "telephony"));
});

test.each([
  // 18 FTE are 36,000 paid hours; the 22,500 productive ones that the work needs are five eighths of them.
  ["shrinkage", 0.375],
  ["handle-time", 432],
  ["paid-hours", 2000 / 1.2],
  ["occupancy", 0.8 / 1.2],
  ["calls-per-year", 216_000],
] as const)("%s closes a gap of a fifth of the head count at %p", (driver, value) => {
  expect(closingValue(own, driver, "fte", 18)).toBeCloseTo(value, 9);
});

// Automation halves what it takes and trebles the time of the rest: 1.54 times the agents at a share of .6 and again at .9.
test.each([
  [0, 0.6],
  [0.74, 0.6],
  [0.76, 0.9],
  [1, 0.9],
])("of two values that close a gap, the nearer to today's %d is %d", (today, value) => {
  const automated = movedTo(movedTo(own, "residual-uplift", 2), "automated-again", 0.5);
  const option = movedTo(automated, "automated-share", today);
  expect(closingValue(option, "automated-share", "fte", 1.54 * centreYear(own).fte)).toBeCloseTo(value, 9);
});

test("what is lost to risks, to quality and to others is no cost of running a centre", () => {
  const losing = movedTo(movedTo(own, "other-risk", 50_000), "released-hours", 100);
  expect(centreYear(losing)).toEqual(centreYear(own));
  const changed = movedTo(own, "change-cost", own.values["change-cost"] + 50_000);
  expect(centreYear(changed).cost - centreYear(own).cost).toBeCloseTo(50_000, 6);
});

test("no value is named where none closes the gap", () => {
  expect(closingValue(own, "shrinkage", "fte", 10)).toBeNull();
  expect(closingValue(own, "agent-pay", "fte", 18)).toBeNull();
});

test("whatever closes a gap gives the cost that is known", () => {
  const { cost } = centreYear(own);
  fc.assert(
    fc.property(
      fc.double({ min: 0.9, max: 1.6, noNaN: true }),
      fc.constantFrom("agent-pay", "benefits-rate", "handle-time"),
      (ratio, driver) => {
        const value = closingValue(own, driver, "cost", ratio * cost);
        fc.pre(value !== null);
        const moved = centreYear(movedTo(own, driver, value)).cost;
        expect(Math.abs(moved - ratio * cost) / cost).toBeLessThan(1e-9);
      },
    ),
    { numRuns: 30 },
  );
});

test("the first year is the year of the cash flow", () => {
  expect(centreYear(own).fte).toBe(cashFlow(own).workload[0]!.fte);
});
