import { rangeOf, readRanges } from "../../src/excel/read/readRanges";
import { writeValues } from "../../src/excel/handOff/writeValues";
import { inParts } from "../../src/excel/payload/inParts";
import { openWorkbook } from "../support/openWorkbook";

jest.setTimeout(120_000);

/** More than Excel on the web takes in one request, or answers in one, in a single block of cells. */
const most = 5_000_000;
const area = { row: 2, column: 1, rows: 300, columns: 2 };
const values = Array.from({ length: area.rows }, (_, row) => [`${row}${"æ".repeat(19_000)}`, row]);

test("a block of cells longer than a request and an answer is written, and read again, in strips", async () => {
  const book = await openWorkbook({ calculates: false });
  try {
    book.host.habits.mostCharacters = most;
    book.batches.bytes = 0;
    const read = await Excel.run(async (context) => {
      await inParts(context, [values], (all) => writeValues(context, { sheetId: "Sheet1", area }, all));
      await context.sync();
      return readRanges(
        context,
        [() => rangeOf(context, "Sheet1", area), () => context.workbook.worksheets.getItem("Sheet1").getRange("A1")],
        ["values", "valueTypes"],
      );
    });
    expect(book.batches.bytes).toBeGreaterThan(most);
    expect(read[0]?.area).toEqual(area);
    expect(read[0]?.values).toEqual(values);
    expect(read[0]?.valueTypes.map((row) => row.join())).toEqual(values.map(() => "String,Double"));
    expect(read[1]?.values).toEqual([[""]]);
    expect(book.host.misses).toEqual([]);
  } finally {
    book.close();
  }
});
