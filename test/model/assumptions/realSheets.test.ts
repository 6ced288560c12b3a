import fc from "fast-check";
import { readAssumptions } from "../../../src/model/assumptions/readAssumptions";
import type { Cell } from "../../../src/model/assumptions/table";
import { vocabulary } from "../../../src/locale/vocabulary";
import { anyTable, faultIn, tableOf } from "../../support/table";

type Sheet = readonly (readonly Cell[])[];

const plain: Sheet = [
  ["id", "In-house", "Vendor"],
  ["arrangement", "in-house", "offshore"],
  ["calls-per-year", 300_000, 300_000],
  ["price", 0, 14],
];
const meaningOf = (sheet: Sheet) => readAssumptions(sheet, vocabulary);
const inserted = (row: number, ...rows: Sheet): Sheet => [...plain.slice(0, row), ...rows, ...plain.slice(row)];
const withColumn = (column: number, cells: readonly Cell[]): Sheet =>
  plain.map((row, index) => [...row.slice(0, column), cells[index] ?? null, ...row.slice(column)]);

describe("a sheet as people lay it out means what its table means", () => {
  it.each<[string, Sheet]>([
    ["a title above", inserted(0, ["Vendor comparison", "", ""])],
    [
      "a title, a subtitle and a blank row above",
      inserted(0, ["Vendors", null, null], ["Draft", "", ""], ["", "", ""]),
    ],
    ["a date beside the title", inserted(0, ["Vendor comparison", "", 46_000])],
    ["who made it, above", inserted(0, ["Name", "Jane", "Finance"], ["Date", 46_000, ""])],
    ["a driver's name for a title", inserted(0, ["Price", "", ""])],
    ["a section heading below the header", inserted(1, ["Demand", "", ""])],
    ["a section heading among the drivers", inserted(3, ["Contract", null, null])],
    ["a heading that repeats the options", inserted(3, ["Contract", "In-house", "Vendor"])],
    ["the header again", inserted(3, ["id", "In-house", "Vendor"])],
    ["the header again, in capitals, without its first cell", inserted(3, ["", "IN-HOUSE", "vendor "])],
    ["a footnote", inserted(4, ["* Vendor's offer of May", "", ""])],
    ["a footnote after a blank row", inserted(4, ["", "", ""], ["Source: offers received", null, null])],
    ["a blank column between", withColumn(2, [])],
    ["a blank column at the end", withColumn(3, ["", "", " ", ""])],
    ["a blank column whose blanks arrive as 0", withColumn(2, [0, 0, 0, 0])],
  ])("%s", (_, sheet) => {
    expect(meaningOf(sheet)).toEqual(
      expect.objectContaining({ ok: true, value: expect.objectContaining({ options: expect.anything() as unknown }) }),
    );
    const [own, plainOwn] = [sheet, plain].map((each) => {
      const read = meaningOf(each);
      return read.ok ? read.value.options.map(({ name, number, values }) => ({ name, number, values })) : read.fault;
    });
    expect(own).toEqual(plainOwn);
  });

  it("whatever the table, and wherever its titles, headings, footnotes and blank columns stand", () => {
    const noDriver = fc.constantFrom("Demand", "Part 2: money", "* see the offer", "Total", "", null);
    const layout = fc.record({
      titles: fc.array(noDriver, { maxLength: 3 }),
      headings: fc.array(fc.record({ at: fc.nat(60), text: noDriver, isHeader: fc.boolean() }), { maxLength: 4 }),
      columns: fc.array(fc.nat(5), { maxLength: 2 }),
    });
    fc.assert(
      fc.property(anyTable(), layout, ({ headers, rows }, { titles, headings, columns }) => {
        const table = tableOf(headers, rows);
        const [header = [], ...body] = table;
        for (const { at, text, isHeader } of headings)
          body.splice(at % (body.length + 1), 0, [text, ...header.slice(1).map((each) => (isHeader ? each : null))]);
        const sheet = [...titles.map((title) => [title, ...headers.map(() => null)]), header, ...body].map((row) =>
          columns.reduce((cells, column) => cells.toSpliced(1 + (column % cells.length), 0, null), row),
        );
        const [laidOut, read] = [meaningOf(sheet), meaningOf(table)];
        expect(laidOut.ok).toBe(read.ok);
        if (laidOut.ok && read.ok) expect(laidOut.value).toEqual(read.value);
      }),
    );
  });
});

describe("what holds a value is never skipped", () => {
  it.each<[string, Sheet, object]>([
    ["a misspelt driver", inserted(3, ["prise", 0, 14]), { kind: "unknownDriver", name: "prise", row: 4 }],
    ["a misspelt driver with a typed 0 alone", inserted(3, ["prise", 0, ""]), { kind: "unknownDriver", row: 4 }],
    ["a sum below the table", inserted(4, ["Total", 300_000, 300_014]), { kind: "unknownDriver", name: "Total" }],
    ["a footnote in an option's column", inserted(4, ["", "", "offer of May"]), { kind: "headingHoldsValue" }],
    ["a row of units under the header", inserted(1, ["", "EUR", "USD"]), { kind: "headingHoldsValue" }],
    ["a column without a header", withColumn(2, ["", "", "", 9]), { kind: "blankOptionHeader", row: 1, column: 3 }],
    ["a column of typed zeros without a header", withColumn(2, [null, null, null, 0]), { kind: "blankOptionHeader" }],
    [
      "a column without a header, below a title",
      [["Vendors"], ...withColumn(2, ["", "", "", 9])],
      { kind: "blankOptionHeader", row: 2, column: 3 },
    ],
    ["a driver above the header", [["price", 5, 14], ...plain], { kind: "unknownDriver", name: "id", row: 2 }],
    [
      "an option twice, below a title",
      [["Vendors", "", ""], ["id", "A", "A"], ...plain.slice(1)],
      { kind: "duplicateHeader", row: 2, column: 3, firstColumn: 2 },
    ],
    [
      "nothing but titles",
      [
        ["Vendors", ""],
        ["Draft", ""],
      ],
      { kind: "tableTooSmall" },
    ],
  ])("%s", (_, sheet, fault) => {
    expect(faultIn(sheet)).toMatchObject(fault);
  });
});
