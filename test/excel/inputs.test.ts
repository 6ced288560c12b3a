import { excelGateway } from "../../src/excel/excelGateway";
import { InputsLayout } from "../../src/workbook/layout/inputs";
import { relative } from "../../src/workbook/plan/address";
import { request } from "../support/fakeGateway";
import { insertLine } from "../support/insertLine";
import { openWorkbook } from "../support/openWorkbook";

jest.setTimeout(120_000);

const layout = new InputsLayout(request.options.length);
const { columns } = layout;

test("figures that come with a comparison stand in the cells of Inputs that a user types in, and are read back from there", async () => {
  const book = await openWorkbook({ calculates: false });
  const typedIn = (driver: Parameters<typeof layout.rowOf>[0], option: number) =>
    book.value("Inputs", relative(layout.rowOf(driver), columns.typed + option));
  try {
    expect(await excelGateway.readInputs()).toBeNull();
    await excelGateway.createComparison(
      request,
      {},
      {
        "calls-per-year": { "In-house": 1_400_000 },
        price: { Manila: 0.45 },
        "price-unit": { Manila: "minute" },
      },
    );
    expect(typedIn("calls-per-year", 0)).toBe(1_400_000);
    expect(typedIn("price", 1)).toBe(0.45);
    expect(typedIn("price-unit", 1)).toBe("Minute");
    expect(typedIn("handle-time", 0)).toBe("");

    expect((await excelGateway.readComparison())!.isScenarioByFormula).toBe(false);
    await book.type("Inputs", relative(layout.scenarioRow, layout.valueColumn), '="Base"');
    await book.type("Inputs", relative(layout.rowOf("horizon-years"), columns.typed), 25);
    expect((await excelGateway.readComparison())!.isScenarioByFormula).toBe(true);
    expect((await excelGateway.readInputs())!.leftToSheet).toEqual({
      scenario: { "": '="Base"' },
      "horizon-years": { "": 25 },
      today: {},
    });

    await insertLine(book, "Inputs", "rows", layout.rowOf("calls-per-year"));
    const read = await excelGateway.readInputs();
    expect(read).toMatchObject({ title: "Inputs", options: ["In-house", "Manila", "Łódź"] });
    expect(read!.typed).toMatchObject({
      "calls-per-year": { "In-house": 1_400_000 },
      "handle-time": {},
      price: { Manila: 0.45 },
      "price-unit": { Manila: "minute" },
    });
  } finally {
    book.close();
  }
});
