import { parseArea } from "excel-preview/a1";
import { excelGateway } from "../../src/excel/excelGateway";
import { openWorkbook } from "../support/openWorkbook";

jest.setTimeout(60_000);

/** A book with a sheet of the user's own, in front. */
async function withBook(use: (book: Awaited<ReturnType<typeof openWorkbook>>) => Promise<void>) {
  const book = await openWorkbook({ calculates: true, withFunctions: true });
  try {
    await book.add("Calls today", { A1: 18, A2: 26, A3: 34, C1: "kept" });
    await use(book);
  } finally {
    book.close();
  }
}

const select = (book: Awaited<ReturnType<typeof openWorkbook>>, address: string) =>
  book.grid.select(book.grid.tabs.find("Calls today")!.id, parseArea(address)!);

test("cells are read where they are selected, and where an address or a name stands for them", async () => {
  await withBook(async (book) => {
    select(book, "A1:A3");
    const selected = await excelGateway.readSelection();
    expect(selected).toMatchObject({ address: "'Calls today'!A1:A3", values: [[18], [26], [34]] });
    expect(await excelGateway.readCells("'Calls today'!A1:A3")).toEqual(selected);
    expect(await excelGateway.readCells("a2")).toMatchObject({ address: "'Calls today'!A2", values: [[26]] });
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Calls today");
      context.workbook.names.add("Profile", sheet.getRange("A1:A3"));
      await context.sync();
    });
    expect(await excelGateway.readCells("Profile")).toEqual(selected);
    expect(await excelGateway.readCells("Manila")).toBeNull();
    expect(await excelGateway.readCells("Elsewhere!A1")).toBeNull();
    expect(await excelGateway.readCells("A:C")).toMatchObject({ values: null });
  });
});

test("a formula goes into the active cell, and its answer spills where the cells below are blank", async () => {
  await withBook(async (book) => {
    select(book, "B1");
    const place = await excelGateway.readAnswerPlace(3, 1);
    expect(place).toMatchObject({ address: "'Calls today'!B1", content: null, obstacle: null, isOnSheet: true });
    const outcome = await excelGateway.insertFormula(place, "=OUTSOURCE_AGENTS('Calls today'!A1:A3,360)");
    await book.settled();
    expect(outcome.kind).toBe("inserted");
    const agents = [1, 2, 3].map((row) => book.value("Calls today", `B${row}`));
    expect(agents).toEqual([6, 8, 10]);

    const again = await excelGateway.readAnswerPlace(3, 1);
    expect(again.content).toBe("=OUTSOURCE_AGENTS('Calls today'!A1:A3,360)");
    expect(again.obstacle).toBeNull();
  });
});

test("a place whose cells were filled after it was read is left as it is", async () => {
  await withBook(async (book) => {
    select(book, "B1");
    expect(await excelGateway.readAnswerPlace(1, 2)).toMatchObject({ content: null, obstacle: "C1" });
    // A formula may show nothing.
    await book.type("Calls today", "B3", '=""');
    expect(await excelGateway.readAnswerPlace(3, 1)).toMatchObject({ content: null, obstacle: "B3" });
    await book.type("Calls today", "B3", "");
    const place = await excelGateway.readAnswerPlace(2, 1);
    await book.type("Calls today", "B2", "mine");
    expect(await excelGateway.insertFormula(place, "=OUTSOURCE_AGENTS(A1:A2,360)")).toEqual({ kind: "changed" });
    expect(book.formula("Calls today", "B1")).toBe("");
    expect(await excelGateway.readAnswerPlace(2, 1)).toMatchObject({ isOnSheet: true });
    select(book, "B2");
    expect(await excelGateway.readAnswerPlace(2 ** 20, 1)).toMatchObject({ content: "mine", isOnSheet: false });
  });
});

test("who watches the selection hears that it has moved", async () => {
  await withBook(async (book) => {
    let tell = () => {};
    const heard = new Promise<void>((resolve) => (tell = resolve));
    const stop = await excelGateway.watchSelection(tell);
    select(book, "B2");
    await heard;
    stop();
  });
});
