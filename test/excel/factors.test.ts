import { excelGateway } from "../../src/excel/excelGateway";
import { FactorsLayout } from "../../src/workbook/layout/factors";
import { relative } from "../../src/workbook/plan/address";
import type { FactorsStanding } from "../../src/workbook/standing/factorsStanding";
import { request } from "../support/fakeGateway";
import { insertLine } from "../support/insertLine";
import { openWorkbook } from "../support/openWorkbook";

jest.setTimeout(120_000);

const layout = new FactorsLayout(request.options.length);
const { columns } = layout;
const factorIn = (standing: FactorsStanding | null, id: string) => standing!.factors.find((each) => each.id === id)!;

test("what the pane types about the factors goes into their cells, wherever the user has moved them, and is read back", async () => {
  const book = await openWorkbook({ calculates: false });
  try {
    expect(await excelGateway.readFactors()).toBeNull();
    await excelGateway.createComparison(request);
    const untouched = await excelGateway.readFactors();
    expect(untouched).toMatchObject({ title: "Factors", balance: 0.5, balanceInForce: 0.5 });
    expect(factorIn(untouched, "language-gap")).toMatchObject({ points: null });
    expect(factorIn(untouched, "language-gap").options.map(({ typed }) => typed)).toEqual([null, null, null]);

    await insertLine(book, "Factors", "rows", layout.firstRow + 2);
    const read = await excelGateway.writeFactors([
      { kind: "rating", factor: "language-gap", option: 1, value: 4.5 },
      { kind: "points", factor: "language-gap", value: 2 },
      { kind: "balance", value: 0.6 },
    ]);
    expect(read).toMatchObject({ balance: 0.6 });
    expect(factorIn(read, "language-gap")).toMatchObject({ points: 2 });
    expect(factorIn(read, "language-gap").options.map(({ typed }) => typed)).toEqual([null, 4.5, null]);
    const row = layout.rowOf("language-gap") + 1;
    expect(book.value("Factors", relative(row, columns.points))).toBe(2);
    expect(book.value("Factors", relative(row, columns.typed + 1))).toBe(4.5);

    const cleared = await excelGateway.writeFactors([
      { kind: "rating", factor: "language-gap", option: 1, value: null },
    ]);
    expect(factorIn(cleared, "language-gap").options[1]!.typed).toBeNull();
    expect(factorIn(cleared, "language-gap").points).toBe(2);
  } finally {
    book.close();
  }
});
