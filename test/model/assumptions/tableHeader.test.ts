import { reservedHeaders } from "../../../src/model/catalogue/vocabulary";
import { faultIn, read, tableOf } from "../../support/table";

const namesIn = (headers: Parameters<typeof tableOf>[0]) => read(tableOf(headers)).map(({ name }) => name);

describe("the header row", () => {
  it("makes an option of every column whose header is not reserved, in the order of the columns", () => {
    expect(namesIn(["Name", "In-house", "Unit", "low", "Offshore", "high", "Note"])).toEqual(["In-house", "Offshore"]);
  });

  it("numbers the options from 1, past the columns between them", () => {
    const options = read(tableOf(["unit", "In-house", "low", "Offshore"]));
    expect(options.map(({ number }) => number)).toEqual([1, 2]);
  });

  it.each(reservedHeaders)("takes no column headed %s for an option, whatever stands in it", (header) => {
    expect(
      read([
        ["id", header, "A"],
        ["", null, null],
      ]).map(({ name }) => name),
    ).toEqual(["A"]);
  });

  it("knows reserved headers in three languages, in any case and with blanks around", () => {
    expect(namesIn(["FORUDSÆTNING", " Enhed ", "Mababa", "høj", "Tala", "kilde", "A"])).toEqual(["A"]);
  });

  it("asks nothing of the first header: it is always that of the ids", () => {
    for (const first of ["id", "Forudsætning", "", null, "In-house", 0]) {
      expect(
        read([
          [first, "A"],
          ["handle-time", 240],
        ])[0]!.values["handle-time"],
      ).toBe(240);
    }
  });

  it("keeps an option's name as its cell holds it, by which a sheet looks it up, and takes a number for a name", () => {
    const [manila, offshore] = read(tableOf(["  Manila ", "Offshore", "low Manila"], { price: [10, 10, 0.25] }));
    expect([manila!.name, offshore!.name]).toEqual(["  Manila ", "Offshore"]);
    expect(manila!.uncertainty.get("price")).not.toEqual(offshore!.uncertainty.get("price"));
    expect(namesIn([2027])).toEqual(["2027"]);
  });

  it.each([
    ["no rows", []],
    ["no columns", [[]]],
    ["only ids", [["id"], ["price"]]],
    [
      "no option, for an option may not bear a reserved name",
      [
        ["id", "low", "Høj", "note"],
        ["price", 0.5, 2, ""],
      ],
    ],
  ])("refuses a table with %s", (_, table) => {
    expect(faultIn(table)).toEqual({ kind: "tableTooSmall" });
  });

  it.each([null, "", "  ", 0])("refuses the blank header %j, with its column", (blank) => {
    const table = tableOf(["A", blank, "B"], { price: [null, 5, null] });
    expect(faultIn(table)).toEqual({ kind: "blankOptionHeader", row: 1, column: 3 });
  });

  it("refuses a second option of the same name, in any case, with both columns", () => {
    const duplicate = { kind: "duplicateHeader", header: "MANILA", row: 1, column: 4, firstColumn: 2 };
    expect(faultIn(tableOf([" Manila", "Cebu", "MANILA "]))).toEqual(duplicate);
  });

  it("refuses a second column of any name, reserved or not", () => {
    const duplicate = { kind: "duplicateHeader", header: "LOW", row: 1, column: 4, firstColumn: 3 };
    expect(faultIn(tableOf(["A", "low", "LOW"]))).toEqual(duplicate);
    expect(faultIn(tableOf(["A", "low A", "LOW a"]))).toMatchObject({ kind: "duplicateHeader", column: 4 });
  });

  // Otherwise one of the two is read and the other not, and nobody is told.
  it.each([
    ["low", "Lav"],
    ["low A", "Lav A"],
    ["distribution", "Fordeling"],
  ])("refuses %s beside %s: one column in two languages", (first, second) => {
    const table = tableOf(["A", first, second]);
    expect(faultIn(table)).toMatchObject({ kind: "duplicateHeader", column: 4, firstColumn: 3 });
  });
});

describe("a header of two words", () => {
  it("that starts with low, high or distribution and ends with an option's name is no option", () => {
    expect(namesIn(["Manila", "low Manila", "HIGH  manila", "Fordeling Manila"])).toEqual(["Manila"]);
  });

  it("may stand before its option", () => {
    expect(namesIn(["low Manila", "Manila"])).toEqual(["Manila"]);
  });

  it("is an option of its own where no option bears that name", () => {
    const options = read(tableOf(["In-house", "Low Cost"], { arrangement: [null, "offshore"] }));
    expect(options.map(({ name }) => name)).toEqual(["In-house", "Low Cost"]);
  });

  it("is an option where its first word is another reserved one", () => {
    const options = read(tableOf(["Manila", "Unit Manila"], { arrangement: ["offshore", "offshore"] }));
    expect(options.map(({ name }) => name)).toEqual(["Manila", "Unit Manila"]);
  });
});

// Otherwise the option is left out, and nobody is told.
describe("an option headed by a reserved word", () => {
  it.each(reservedHeaders)("is refused with the word: %s", (header) => {
    const table = tableOf(["In-house", header], { arrangement: ["in-house", "offshore"], price: [0, 14] });
    const place = { row: 2, column: 3 };
    expect(faultIn(table)).toEqual({ kind: "reservedOptionHeader", header, value: "offshore", place });
  });

  it.each(["Source", "Kilde", "Unit", "note", "Navn", "Sakop", "gruppe"])(
    "is refused without a row of arrangements too, where numbers stand under %s",
    (header) => {
      const table = tableOf(["In-house", header], { "calls-per-year": [300_000, null], price: [0, 14] });
      expect(faultIn(table)).toEqual({
        kind: "reservedOptionHeader",
        header,
        value: 14,
        place: { row: 3, column: 3 },
      });
    },
  );

  it.each([
    ["Source", ["Report of 2024", 3]],
    ["Source", [null, 0]],
    ["Unit", ["EUR", "seconds"]],
    ["Year", [2024, 2025]],
    ["Grade", [1, 2]],
    ["Id", [1, 2]],
  ])("is none where %s heads its own kind of cells: %j", (header, cells) => {
    expect(read([["id", "A", header], ...["price", "handle-time"].map((id, i) => [id, 100, cells[i]!])])).toHaveLength(
      1,
    );
  });
});
