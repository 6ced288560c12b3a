import { readFileSync } from "node:fs";
import path from "node:path";
import { Workbook } from "@cj-tech-master/excelts";
import { installChartSupport } from "@cj-tech-master/excelts/chart";
import { fileFormula } from "../../src/file/formula";
import { readCommand } from "../../src/file/readCommand";
import { messages } from "../../src/locale/messages";
import { onSheet } from "../../src/workbook/plan/address";
import { comparisonWorkbook } from "../../src/workbook/comparisonWorkbook";
import { unknownDay } from "../../src/workbook/standing/recoveredRequest";

jest.setTimeout(60_000);

const template = path.resolve(__dirname, "../../assets/template.xlsx");

/** `npm run workbook -- --out assets/template.xlsx` writes it anew. */
test("the template that companies start from is what this version writes, with nothing typed", async () => {
  installChartSupport();
  const file = new Workbook();
  await file.xlsx.load(readFileSync(template));
  const command = readCommand([]);
  if (command.kind !== "write") throw new Error(command.text);
  const plan = comparisonWorkbook({ ...command.request, writtenOn: unknownDay }, messages.en.sheets.titles);
  const differences = plan.sheets.flatMap(({ title, cells }) =>
    cells.flatMap((row, r) =>
      row.flatMap((planned, c) => {
        const cell = file.getWorksheet(title)!.getCell(r + 1, c + 1);
        // The day on which it was written.
        if (/^DATE\(\d+,\d+,\d+\)$/.test(cell.formula ?? "")) return [];
        const isFormula = typeof planned === "string" && planned.startsWith("=");
        const isSame = isFormula
          ? cell.formula === fileFormula(planned)
          : planned === null || cell.text === String(planned).replace(/^'/, "");
        return isSame ? [] : [onSheet(title, cell.address)];
      }),
    ),
  );
  expect(differences).toEqual([]);
  expect(plan.sheets).toHaveLength(file.worksheets.length);
  const names = file.definedNames.getAllEntries().map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(plan.names.map(({ name }) => name)));
});
