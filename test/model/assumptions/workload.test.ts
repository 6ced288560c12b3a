import fc from "fast-check";
import { priceUnits } from "../../../src/model/catalogue/driver";
import { billedUnits, workloadOfYear } from "../../../src/model/assumptions/workload";
import { expectNear } from "../../support/expectNear";
import { anyTable, read, readOne, tableOf } from "../../support/table";

const site = {
  "calls-per-year": 120000,
  "call-growth": 0.1,
  "handle-time": 300,
  "fcr-today": 0.8,
  "repeat-share": 0.5,
  "handle-uplift": 0.1,
  "first-year-uplift": 0.2,
  "first-contact-resolution": 0.6,
  occupancy: 0.75,
  shrinkage: 0.25,
  "paid-hours": 2000,
};
const { values } = readOne(tableOf(["Site"], site));

describe("the workload of a year", () => {
  it("by hand: 120 000 calls resolved at 60 % in place of 80 % are 135 000 contacts of 390 s, 13 FTE in the first year", () => {
    // Of 120 000 calls (1 - .8) x .5 = 10 % were repeats: 108 000 first calls. At 60 %, 20 % are: 108 000 / .8.
    const work = workloadOfYear(values, 1);
    const { calls, contacts, workHours, productiveHours, paidHours, fte } = work;
    expectNear(
      [calls, contacts, workHours, productiveHours, paidHours, fte],
      [120000, 135000, 14625, 19500, 26000, 13],
      1e-13,
    );
  });

  it("by hand: the second year has 10 % more calls and none of the first year's uplift", () => {
    const { calls, contacts, workHours, fte } = workloadOfYear(values, 2);
    expectNear([calls, contacts, workHours, fte], [132000, 148500, 13612.5, 12.1], 1e-13);
  });

  it("by hand: of 135 000 contacts automation takes 54 000 first, 13 500 come back, and agents take longer for what is left", () => {
    const automating = { ...values, "automated-share": 0.4, "automated-again": 0.25, "residual-uplift": 0.5 };
    const { contacts, automated, handled, workHours } = workloadOfYear(automating, 1);
    // 300 s and, of them, 10 % for the site, half of 40 % for what automation leaves, and 20 % for its first year.
    expectNear([contacts, automated, handled, workHours], [135000, 54000, 94500, (94500 * 450) / 3600], 1e-13);
  });

  it("compounds growth from year 1, so that the third year grew twice", () => {
    expectNear([workloadOfYear(values, 3).calls], [120000 * 1.1 * 1.1], 1e-13);
  });

  it("has as many contacts as calls where the option resolves what is resolved today, or nobody calls again", () => {
    const same = { ...values, "first-contact-resolution": 0.8 };
    const patient = { ...values, "repeat-share": 0 };
    expectNear([workloadOfYear(same, 1).contacts, workloadOfYear(patient, 1).contacts], [120000, 120000], 1e-13);
  });

  it("never has fewer contacts when less is resolved at first contact", () => {
    fc.assert(
      fc.property(anyTable(), fc.integer({ min: 1, max: 100 }), (parts, percent) => {
        for (const { values } of read(tableOf(parts.headers, parts.rows))) {
          const worse = Math.min(values["first-contact-resolution"], percent / 100);
          const better = workloadOfYear(values, 1).contacts;
          const { contacts } = workloadOfYear({ ...values, "first-contact-resolution": worse }, 1);
          expect(contacts).toBeGreaterThanOrEqual(better * (1 - 1e-12));
        }
      }),
    );
  });
});

describe("the units a vendor bills", () => {
  const work = workloadOfYear(values, 1);

  it.each([
    ["minute", 14625 * 60],
    ["call", 135000],
    ["resolved-call", 81000],
    ["productive-hour", 19500],
    ["paid-hour", 26000],
    ["fte-month", 156],
    ["month", 12],
  ] as const)("by hand: a year of 135 000 contacts, counted by the %s, is %d", (unit, units) => {
    expectNear([billedUnits(unit, work, 0.6)], [units], 1e-13);
  });

  it("are known for every price unit of the catalogue", () => {
    for (const unit of priceUnits) expect(billedUnits(unit, work, 0.6)).toBeGreaterThan(0);
  });
});
