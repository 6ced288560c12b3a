import { languages } from "../../../src/locale/language";
import { messages } from "../../../src/locale/messages";
import { isFollowing } from "../../../src/model/assumptions/assumptions";
import type { Cell } from "../../../src/model/assumptions/table";
import { arrangements, priceUnits } from "../../../src/model/catalogue/driver";
import { driverById, numericDrivers } from "../../../src/model/catalogue/drivers";
import { type Rows, faultIn, read, readOne, tableOf } from "../../support/table";

const optionDrivers = numericDrivers.filter(({ scope }) => scope === "option");
const sharedDrivers = numericDrivers.filter(({ scope }) => scope === "shared");
const place = (row: number, column: number) => ({ row, column });

describe("a value", () => {
  it.each(arrangements)("that is blank or has no row is the default of %s", (arrangement) => {
    const blanks = Object.fromEntries(numericDrivers.map(({ id }) => [id, null]));
    for (const rows of [{}, blanks]) {
      const [, option] = read(tableOf(["Own", "A"], { arrangement: ["in-house", arrangement], ...rows }));
      const { values, priceUnit } = option!;
      expect(priceUnit).toBe("productive-hour");
      for (const { id, defaults } of numericDrivers)
        if (!isFollowing(id)) expect([id, values[id]]).toEqual([id, defaults[arrangement]]);
    }
  });

  it("that is typed is kept to the last digit, 0 too, and leaves the others alone", () => {
    const [own, vendor] = read(tableOf(["Own", "Offshore"], { price: [null, 0.1 + 0.2], attrition: [0, null] }));
    expect([own!.values.price, vendor!.values.price]).toEqual([0, 0.1 + 0.2]);
    expect([own!.values.attrition, vendor!.values.attrition]).toEqual([0, 0.45]);
  });

  it("by default, in another currency, is its dollars times the rate; shares, hours and months are not money", () => {
    const { values } = readOne(tableOf(["Offshore"], { "default-currency-rate": 7, "exit-cost": 5 }));
    expect([values.price, values["displaced-pay"], values["exit-cost"]]).toEqual([84, 7 * 42830, 5]);
    expect([values.attrition, values["paid-hours"], values["notice-months"]]).toEqual([0.45, 2080, 6]);
  });

  it("of money that all options share may be as much as the rate makes of its domain, wherever the rate stands", () => {
    for (const { id, domain } of sharedDrivers.filter(({ money }) => money)) {
      const amounts = { [id]: 20 * domain.most };
      expect([id, faultIn(tableOf(["A"], amounts))]).toMatchObject([id, { kind: "driverOutsideDomain" }]);
      expect([id, readOne(tableOf(["A"], { ...amounts, "default-currency-rate": 25 })).values[id]]).toEqual([
        id,
        amounts[id],
      ]);
    }
  });

  it("may stand at either end of its domain", () => {
    for (const { id, domain } of numericDrivers) {
      for (const end of [domain.least, domain.most])
        expect([id, readOne(tableOf(["A"], { [id]: end })).values[id]]).toEqual([id, end]);
    }
  });

  it.each(numericDrivers.map(({ id }) => id))("of %s is refused beyond either end, with the cell", (driver) => {
    const domain = driverById[driver].domain;
    for (const value of [domain.least - 1e-9 * Math.max(1, domain.least), domain.most * (1 + 1e-9)]) {
      const fault = { driver, header: "A", value, place: place(3, 3) };
      expect(faultIn(tableOf(["unit", "A"], { arrangement: null, [driver]: [null, value] }))).toMatchObject(fault);
    }
  });

  it("of a handle time that is a time of day is told from one that is too long", () => {
    const kindOf = (value: number) => faultIn(tableOf(["A"], { "handle-time": value }))?.kind;
    expect([6 / 1440, 0.999, 0, -1, 36_001].map(kindOf)).toEqual([
      "driverTimeOfDay",
      "driverTimeOfDay",
      "driverOutsideDomain",
      "driverOutsideDomain",
      "driverOutsideDomain",
    ]);
  });

  it("of a whole-number driver is refused between two whole numbers", () => {
    expect(faultIn(tableOf(["A"], { "horizon-years": 2.5 }))).toMatchObject({
      kind: "driverOutsideDomain",
      value: 2.5,
    });
    expect(faultIn(tableOf(["A"], { "include-local-impact": 0.5 }))).toMatchObject({ kind: "driverOutsideDomain" });
  });

  it.each<Cell>(["12", "1,5", "n/a", "#REF!", true, false, NaN, Infinity, -Infinity])(
    "that is %p is no number, and refused with its cell",
    (value) => {
      for (const driver of ["price", "handle-time"]) {
        const fault = { kind: "driverNotANumber", driver, header: "Offshore", value, place: place(2, 3) };
        expect(faultIn(tableOf(["A", "Offshore"], { [driver]: [null, value] }))).toEqual(fault);
      }
    },
  );

  it("in a column that belongs to no option is not read", () => {
    const rows: Rows = { price: ["USD", 9, "vendor's", -5], "handle-time": ["s", null, 999, true] };
    const { values } = readOne(tableOf(["unit", "A", "note", "year"], rows));
    expect([values.price, values["handle-time"]]).toEqual([9, 360]);
  });
});

describe("a shared value", () => {
  const names = ["Own", "Onshore", "Offshore"];

  it.each([0, 1, 2])("in option column %d alone holds for all options", (column) => {
    for (const { id, domain } of sharedDrivers) {
      const { most } = domain;
      const options = read(tableOf(names, { [id]: names.map((_, index) => (index === column ? most : null)) }));
      expect(options.map(({ values }) => [id, values[id]])).toEqual(names.map(() => [id, most]));
    }
  });

  it("may be repeated", () => {
    expect(read(tableOf(names, { "handle-time": [240, null, 240] }))[1]!.values["handle-time"]).toBe(240);
  });

  it("that differs between two options is refused, with both cells", () => {
    for (const { id: driver, domain } of sharedDrivers) {
      const { least, most } = domain;
      const fault = { kind: "sharedValuesDiffer", driver, value: most, place: place(3, 5), firstValue: least };
      const rows = { price: null, [driver]: [null, "note", least, most] };
      const table = tableOf(["Own", "note", "Onshore", "Offshore"], rows);
      expect(faultIn(table)).toEqual({ ...fault, firstPlace: place(3, 4) });
    }
  });

  it("that differs after two that agree is refused beside the first of them", () => {
    const fault = { kind: "sharedValuesDiffer", place: place(2, 4), firstPlace: place(2, 2) };
    expect(faultIn(tableOf(names, { "handle-time": [240, 240, 300] }))).toMatchObject(fault);
  });

  it("does not make drivers of an option equal", () => {
    for (const { id, domain } of optionDrivers) {
      const { least, most } = domain;
      // Beside a rate of its own a quote has its price.
      const price: Rows = id === "price" ? {} : { price: [1, 1, 1] };
      const options = read(tableOf(names, { ...price, [id]: [least, most, least] }));
      expect(options.map(({ values }) => [id, values[id]])).toEqual([least, most, least].map((value) => [id, value]));
    }
  });
});

describe("an arrangement", () => {
  const arrangementsOf = (headers: string[], row?: Cell[]) =>
    read(tableOf(headers, row ? { arrangement: row } : {})).map(({ arrangement }) => arrangement);

  it.each(languages)("and a price unit are known by their names in %s, in any case", (language) => {
    const { choices } = messages[language];
    for (const id of arrangements) {
      expect(arrangementsOf(["A", "B"], ["onshore", ` ${choices.arrangements[id].toUpperCase()} `])[1]).toBe(id);
      expect(arrangementsOf(["A", choices.arrangements[id]])[1]).toBe(id);
    }
    for (const id of priceUnits)
      expect(readOne(tableOf(["A"], { "price-unit": choices.priceUnits[id].toUpperCase() })).priceUnit).toBe(id);
  });

  it("of an option is its cell, else its header, and in-house for the first option else", () => {
    expect(arrangementsOf(["Vendor", "Offshore", "Nearshore"], ["onshore", null, "offshore"])).toEqual([
      "onshore",
      "offshore",
      "offshore",
    ]);
    expect(arrangementsOf(["Vendor"])).toEqual(["in-house"]);
    expect(arrangementsOf(["Offshore"])).toEqual(["offshore"]);
    expect(arrangementsOf(["Today", "Onshore"], [" ", undefined as unknown as null])).toEqual(["in-house", "onshore"]);
  });

  it("missing for another option than the first is refused, with the option's name", () => {
    const missing = { kind: "arrangementMissing", option: "Vendor", allowed: arrangements };
    expect(faultIn(tableOf(["Own", "Vendor"]))).toEqual(missing);
    expect(faultIn(tableOf(["Own", "Offshore", "Vendor"], { arrangement: ["in-house", null, ""] }))).toEqual(missing);
  });

  it.each([
    ["arrangement", "abroad", arrangements],
    ["arrangement", true, arrangements],
    ["arrangement", 2, arrangements],
    ["price-unit", "day", priceUnits],
    ["price-unit", 1, priceUnits],
  ])("%s %j is unknown, and refused with its cell and the choices", (driver, value, allowed) => {
    const fault = { kind: "driverUnknownChoice", driver, header: "Offshore", value, allowed, place: place(2, 3) };
    expect(faultIn(tableOf(["Own", "Offshore"], { [driver]: [null, value] }))).toEqual(fault);
  });
});

it("a table of five rows is a comparison, and a table without rows compares defaults", () => {
  const five = { arrangement: ["in-house", "offshore"], "calls-per-year": 90000, price: [null, 14] };
  const [own, manila] = read(tableOf(["Aarhus", "Manila"], { ...five, attrition: [0.2, null], "handle-time": 300 }));
  expect([own!.name, own!.arrangement, own!.values.attrition]).toEqual(["Aarhus", "in-house", 0.2]);
  expect([manila!.name, manila!.values.price, manila!.values["calls-per-year"]]).toEqual(["Manila", 14, 90000]);
  expect(read([["id", "In-house", "Offshore"]]).map(({ values }) => values.price)).toEqual([0, 12]);
});
