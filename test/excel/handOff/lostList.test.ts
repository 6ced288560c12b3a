import { excelGateway } from "../../../src/excel/excelGateway";
import { messages } from "../../../src/locale/messages";
import { openWorkbook } from "../../support/openWorkbook";
import { sampleRequest } from "../../support/sample";

jest.setTimeout(120_000);

const { handOff, sheets } = messages.en;
const day = "2026-11-27";

let book: Awaited<ReturnType<typeof openWorkbook>>;
beforeAll(async () => {
  book = await openWorkbook({ calculates: true, withFunctions: true });
});
afterAll(() => book.close());

/** Every sheet but the one that says what has been done. */
const allButLog = async () => (await book.everything()).filter(({ title }) => title !== sheets.titles.about);

test("a comparison whose list of frozen formulas was deleted is the live one again once it is updated, and nothing frozen is kept", async () => {
  await excelGateway.createComparison(sampleRequest({ options: sampleRequest().options.slice(0, 2), writtenOn: day }));
  const before = await allButLog();
  await excelGateway.handOff({ language: "en", on: day });
  await book.settled();
  expect(await allButLog()).not.toEqual(before);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(handOff.sheet.title).delete();
    await context.sync();
  });
  await excelGateway.updateComparison(day);
  expect(await allButLog()).toEqual(before);
});
