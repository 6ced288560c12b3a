import { languages } from "../../../src/locale/language";
import { messages } from "../../../src/locale/messages";
import type { Cell } from "../../../src/model/assumptions/table";
import { distributions } from "../../../src/model/catalogue/driver";
import { type DriverId, drivers } from "../../../src/model/catalogue/drivers";
import { type Rows, faultIn, read, tableOf } from "../../support/table";

const pert = (low: number, high: number) => ({ low, high, distribution: "pert" });
/** The uncertainty of a driver for each option of a table, undefined where it is certain. */
const uncertaintyIn = (headers: Cell[], rows: Rows, driver: DriverId = "price") =>
  read(tableOf(headers, rows)).map(({ uncertainty }) => uncertainty.get(driver));
const place = (row: number, column: number) => ({ row, column });

describe("without low and high columns", () => {
  it("the catalogue's ends hold, for drivers with a row and without", () => {
    const [option] = read(tableOf(["Offshore"], { price: 9 }));
    for (const { id, low, high } of drivers)
      expect([id, option!.uncertainty.get(id)]).toEqual([id, low === null ? undefined : pert(low, high)]);
  });

  it("a distribution column alone changes the shape and not the ends", () => {
    expect(uncertaintyIn(["Offshore", "distribution"], { price: [9, "uniform"] })).toEqual([
      { low: 0.75, high: 1.5, distribution: "uniform" },
    ]);
  });
});

describe("with low and high columns", () => {
  const headers = ["In-house", "Offshore", "low", "high"];

  it("the row's ends hold for every option", () => {
    expect(uncertaintyIn(headers, { price: [5, 9, 0.5, 3] })).toEqual([pert(0.5, 3), pert(0.5, 3)]);
  });

  it("blanks mean certain, in a row of its own", () => {
    expect(uncertaintyIn(headers, { price: [5, 9, null, ""] })).toEqual([undefined, undefined]);
  });

  it("one end alone leaves the other at 1", () => {
    expect(uncertaintyIn(headers, { price: [5, 9, 0.5, null] })[0]).toEqual(pert(0.5, 1));
    expect(uncertaintyIn(headers, { price: [5, 9, null, 2] })[0]).toEqual(pert(1, 2));
    expect(uncertaintyIn(["In-house", "low"], { price: [5, 0.5] })).toEqual([pert(0.5, 1)]);
  });

  it("one column alone is enough for blanks to mean certain, at both ends", () => {
    expect(uncertaintyIn(["Offshore", "low"], { price: [9, null] })).toEqual([undefined]);
    expect(uncertaintyIn(["Offshore", "high"], { price: [9, null] })).toEqual([undefined]);
  });

  it("a driver without a row keeps the catalogue's", () => {
    expect(uncertaintyIn(headers, { "handle-time": [300, null, 0.9, 1.1] })).toEqual([
      pert(0.75, 1.5),
      pert(0.75, 1.5),
    ]);
  });

  it("1 and 1 mean certain; 0, 1 and 1000 may stand at the ends", () => {
    expect(uncertaintyIn(headers, { price: [5, 9, 1, 1] })[0]).toBeUndefined();
    expect(uncertaintyIn(headers, { price: [5, 9, 0, 1000] })[0]).toEqual(pert(0, 1000));
  });

  it.each([
    ["low", -0.001, { least: 0, most: 1 }, 4],
    ["low", 1.001, { least: 0, most: 1 }, 4],
    ["high", 0.999, { least: 1, most: 1000 }, 5],
    ["high", 1000.1, { least: 1, most: 1000 }, 5],
  ])("refuses a %s of %d, with its cell", (header, value, domain, column) => {
    const ends = header === "low" ? [value, 2] : [0.5, value];
    const fault = { kind: "driverOutsideDomain", driver: "price", header, value, domain, place: place(2, column) };
    expect(faultIn(tableOf(headers, { price: [5, 9, ...ends] }))).toEqual(fault);
  });

  it.each(["80%", true, NaN])("refuses %p as an end, with its cell", (value) => {
    const fault = { kind: "driverNotANumber", driver: "price", header: "high", value, place: place(2, 5) };
    expect(faultIn(tableOf(headers, { price: [5, 9, 0.5, value] }))).toEqual(fault);
  });

  it.each([
    ["arrangement", "in-house"],
    ["price-unit", "call"],
    ["horizon-years", 3],
    ["include-local-impact", 1],
  ])("refuses an end for %s, which is never uncertain", (driver, value) => {
    const fault = { kind: "uncertaintyNotAllowed", driver, reason: "certain" };
    expect(faultIn(tableOf(headers, { [driver]: [value, null, 0.5, null] }))).toEqual({
      ...{ ...fault, header: "low" },
      place: place(2, 4),
    });
    expect(faultIn(tableOf(headers, { [driver]: [value, null, "", 2] }))).toEqual({
      ...{ ...fault, header: "high" },
      place: place(2, 5),
    });
    expect(faultIn(tableOf(headers, { [driver]: [value, null, null, ""] }))).toBeUndefined();
  });
});

describe("a distribution", () => {
  it.each(languages)("is known by its name in %s, in any case", (language) => {
    for (const id of distributions) {
      const rows = { price: [9, messages[language].choices.distributions[id].toUpperCase(), 0.9, 1.1] };
      expect(uncertaintyIn(["A", "distribution", "low", "high"], rows)[0]?.distribution).toBe(id);
    }
  });

  it.each(["normal", 3, true])("%p is unknown, and refused with its cell and the choices", (value) => {
    const fault = { kind: "driverUnknownChoice", driver: "price", header: "distribution", value };
    const table = tableOf(["A", "distribution"], { price: [9, value] });
    expect(faultIn(table)).toEqual({ ...fault, allowed: distributions, place: place(2, 3) });
  });

  it("metalog is refused where its ends lie too unevenly about 1, with the row", () => {
    // |high + low - 2| against .6668 (high - low): .5 and 2 give .5 against 1.0002; .9 and 2 give .9 against .7335.
    const headers = ["A", "distribution", "low", "high"];
    expect(uncertaintyIn(headers, { price: [9, "metalog", 0.5, 2] })).toEqual([
      { low: 0.5, high: 2, distribution: "metalog" },
    ]);
    expect(faultIn(tableOf(headers, { "handle-time": 300, price: [9, "metalog", 0.9, 2] }))).toEqual({
      ...{ kind: "metalogInfeasible", driver: "price", low: 0.9, high: 2, row: 3 },
    });
    expect(faultIn(tableOf(headers, { price: [9, "metalog", 0.1, 1.1] }))).toMatchObject({ kind: "metalogInfeasible" });
  });

  it("metalog at the edge of what is feasible is taken, just beyond it is not", () => {
    // With low = 1 - x and high = 1 + 5x the share is 4x / 6x = .66667: taken. With 5.1x, 4.1 / 6.1 = .672: refused.
    const table = (high: number) => tableOf(["A", "distribution", "low", "high"], { price: [9, "metalog", 0.9, high] });
    expect(faultIn(table(1.5))).toBeUndefined();
    expect(faultIn(table(1.51))).toMatchObject({ kind: "metalogInfeasible" });
  });

  it("metalog takes the catalogue's ends where the table has none, and all of them can have one", () => {
    const lopsided = { "churn-rate": [0.02, "metalog"] };
    expect(uncertaintyIn(["Offshore", "distribution"], lopsided, "churn-rate")).toEqual([
      { low: 0.25, high: 4, distribution: "metalog" },
    ]);
    const every = Object.fromEntries(drivers.flatMap(({ id, low }) => (low === null ? [] : [[id, [null, "metalog"]]])));
    expect(faultIn(tableOf(["Offshore", "distribution"], every))).toBeUndefined();
  });

  it("metalog without an end is certain", () => {
    expect(uncertaintyIn(["A", "low", "high", "distribution"], { price: [9, null, null, "metalog"] })).toEqual([
      undefined,
    ]);
  });
});

describe("a column for one option", () => {
  const headers = ["In-house", "Manila", "low", "high", "low Manila", "high MANILA", "distribution manila"];
  const rows = { arrangement: [null, "offshore"] };

  it("overrides the row's end and shape for that option alone", () => {
    const typed = { ...rows, price: [5, 9, 0.9, 1.1, 0.4, 3, "uniform"] };
    expect(uncertaintyIn(headers, typed)).toEqual([pert(0.9, 1.1), { low: 0.4, high: 3, distribution: "uniform" }]);
  });

  it("that is blank leaves the row's", () => {
    const typed = { ...rows, price: [5, 9, 0.9, 1.1, null, 3, ""] };
    expect(uncertaintyIn(headers, typed)).toEqual([pert(0.9, 1.1), pert(0.9, 3)]);
  });

  it("refuses what a table's own column refuses, with its cell", () => {
    const fault = { kind: "driverOutsideDomain", driver: "price", value: 2, place: place(3, 6) };
    expect(faultIn(tableOf(headers, { ...rows, price: [5, 9, null, null, 2] }))).toMatchObject(fault);
    const choice = { kind: "driverUnknownChoice", value: "bell", place: place(3, 8) };
    expect(faultIn(tableOf(headers, { ...rows, price: [5, 9, null, null, null, null, "bell"] }))).toMatchObject(choice);
    const certain = { kind: "uncertaintyNotAllowed", driver: "price-unit", reason: "certain", place: place(3, 7) };
    const unit = [null, null, null, null, null, 2];
    expect(faultIn(tableOf(headers, { ...rows, "price-unit": unit }))).toMatchObject(certain);
  });

  it("is refused for a shared driver, which moves in all options alike", () => {
    const fault = { kind: "uncertaintyNotAllowed", driver: "handle-time", header: "Manila", reason: "shared" };
    const table = tableOf(headers, { ...rows, "handle-time": [300, null, 0.9, 1.1, 0.5] });
    expect(faultIn(table)).toEqual({ ...fault, place: place(3, 6) });
  });
});
