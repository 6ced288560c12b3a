import { driverById, numericDrivers } from "../../../../src/model/catalogue/drivers";
import { InputsLayout } from "../../../../src/workbook/layout/inputs";
import { RisksLayout } from "../../../../src/workbook/layout/risks";
import { inputSheets, samplePlan, valuesOf } from "../../../support/sample";
import { expectRelative } from "../../../support/expectRelative";

const layout = new InputsLayout(4);
const inRupiah = samplePlan({ currency: "IDR", currencyPerDollar: 16_000 });

const validationAt = (plan: typeof inRupiah, id: "inputs" | "risks", row: number, column: number) =>
  plan.sheets
    .find((sheet) => sheet.id === id)!
    .validations.find(({ areas }) =>
      areas.some(
        (area) =>
          area.row <= row && row < area.row + area.rows && area.column <= column && column < area.column + area.columns,
      ),
    )!;

describe("Inputs in rupiah, at 16,000 for a dollar", () => {
  it("accepts amounts to the dollars' bound times the rate, and says so when it refuses one", () => {
    const { rule, refusal } = validationAt(inRupiah, "inputs", layout.rowOf("management-rate"), layout.columns.typed);
    expect(rule).toEqual({ kind: "number", least: 0, most: 1.6e10, whole: false });
    expect(refusal).toBe("Enter a number from 0 to 16,000,000,000.");
  });

  it("accepts the impacts of own risks to the same bound", () => {
    const risks = new RisksLayout(4);
    const { rule } = validationAt(inRupiah, "risks", risks.firstOwnRow, risks.columns.low);
    expect(rule).toMatchObject({ least: 0, most: 1.6e16 });
  });

  it("leaves what is not money to its bound", () => {
    const { rule } = validationAt(inRupiah, "inputs", layout.rowOf("calls-per-year"), layout.columns.typed);
    expect(rule).toMatchObject(driverById["calls-per-year"].domain);
  });
});

describe.each([
  ["at its base", "base"],
  ["with everything at its worst end", "adverse"],
] as const)("a comparison in rupiah %s", (_, scenario) => {
  const typed = { drivers: {}, evidence: {}, ratings: {}, weights: {}, rationales: {}, scenario };
  const sheets = [samplePlan({}, typed), samplePlan({ currency: "IDR", currencyPerDollar: 16_000 }, typed)];
  const [dollars, rupiah] = sheets.map((plan) => valuesOf(plan, inputSheets).inputs);

  it("has every value in force as in dollars, and money times the rate, inside its bound", () => {
    for (const { id, money } of numericDrivers.filter((driver) => driver.id !== "default-currency-rate")) {
      const row = layout.rowOf(id);
      const factor = money ? 16_000 : 1;
      for (let option = 0; option < 4; option++) {
        const [before, after] = [dollars, rupiah].map((values) =>
          Number(values![row]![layout.columns.inForce + option]),
        );
        expectRelative(after! / factor, before!, 1e-12);
      }
      expect([id, rupiah![row]![layout.columns.most]]).toEqual([id, driverById[id].domain.most * factor]);
    }
  });
});
