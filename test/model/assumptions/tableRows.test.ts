import { languages } from "../../../src/locale/language";
import { messages } from "../../../src/locale/messages";
import { numericDrivers } from "../../../src/model/catalogue/drivers";
import { faultIn, readOne, tableOf } from "../../support/table";

describe("the first column", () => {
  it.each(languages)("knows every driver by its name in %s", (language) => {
    for (const { id, domain } of numericDrivers) {
      const { least } = domain;
      const { values } = readOne(tableOf(["A"], { [messages[language].drivers[id].name]: least }));
      expect([id, values[id]]).toEqual([id, least]);
    }
  });

  it("knows ids and names in any case, with blanks around them", () => {
    const { values } = readOne(tableOf(["A"], { " HANDLE-time ": 240, "  opkald PR. ÅR": 7000 }));
    expect([values["handle-time"], values["calls-per-year"]]).toEqual([240, 7000]);
  });

  it("knows the arrangement by its name too", () => {
    for (const name of ["Arrangement", "driftsform", "Uri ng operasyon"])
      expect(readOne(tableOf(["A"], { [name]: "offshore" })).arrangement).toBe("offshore");
  });

  it.each([
    ["handle hours", "handle hours"],
    ["Wage", "Wage"],
    ["constructor", "constructor"],
    [true, "true"],
    [7, "7"],
    ["lower-operating-cost", "lower-operating-cost"],
  ])("refuses %j, which is no driver, with its row", (id, name) => {
    expect(
      faultIn([
        ["id", "A"],
        ["price", 1],
        [id, 5],
      ]),
    ).toEqual({ kind: "unknownDriver", name, row: 3 });
  });

  it("refuses an unknown id with a 0, which may be meant", () => {
    expect(
      faultIn([
        ["id", "A"],
        ["prise", 0],
      ]),
    ).toEqual({ kind: "unknownDriver", name: "prise", row: 2 });
  });

  it.each(["price", "PRICE ", "Vendor's price per unit", "Leverandørens enhedspris", "Presyo ng vendor bawat unit"])(
    "refuses price in a second row, as %j, with both rows",
    (again) => {
      const table = [
        ["id", "A"],
        ["price", 1],
        [null, null],
        [again, 1],
      ];
      expect(faultIn(table)).toEqual({ kind: "duplicateDriver", driver: "price", row: 4, firstRow: 2 });
    },
  );

  it("refuses a driver by two names, and the arrangement twice", () => {
    const byNames = { "Behandlingstid pr. opkald": 300, "Handle time bawat tawag": 300 };
    expect(faultIn(tableOf(["A"], byNames))).toMatchObject({ kind: "duplicateDriver", driver: "handle-time" });
    const twice = { arrangement: "offshore", Driftsform: "offshore" };
    expect(faultIn(tableOf(["A"], twice))).toMatchObject({ kind: "duplicateDriver", driver: "arrangement", row: 3 });
  });
});

describe("a row with a blank id", () => {
  it.each([null, "", "   ", undefined])("is a heading: %j", (blank) => {
    const table = [
      ["id", "name", "A", "note"],
      [blank as null, "Contract", null, "see page 4"],
      ["price", "", 9, ""],
    ];
    expect(readOne(table).values.price).toBe(9);
  });

  it("may be short, or empty", () => {
    expect(readOne([["id", "A"], [], [""], ["price", 9]]).values.price).toBe(9);
  });

  it.each([
    ["a number", 5],
    ["a text", "offshore"],
    ["a truth value", false],
  ])("is refused where %s stands in an option's column, with the cell", (_, value) => {
    const table = [
      ["id", "name", "A", "B"],
      ["price", "", 1, 1],
      ["", "Contract", null, value],
    ];
    expect(faultIn(table)).toEqual({ kind: "headingHoldsValue", value, place: { row: 3, column: 4 } });
  });

  it.each([
    ["low", 0.5],
    ["high", 2],
    ["distribution", "uniform"],
    ["low A", 0.5],
  ])("is refused where a value stands in the column %s: its id was forgotten", (header, value) => {
    const table = [
      ["id", "A", header],
      ["", null, value],
    ];
    expect(faultIn(table)).toEqual({ kind: "headingHoldsValue", value, place: { row: 2, column: 3 } });
  });
});
