import { driverById, numericDrivers } from "../../../../src/model/catalogue/drivers";
import { InputsLayout } from "../../../../src/workbook/layout/inputs";
import { RisksLayout } from "../../../../src/workbook/layout/risks";
import { ChecksLayout } from "../../../../src/workbook/layout/checks";
import { nothingTyped } from "../../../../src/workbook/request/typedInputs";
import { installCustomFunctions } from "../../../support/customFunctions";
import { samplePlan } from "../../../support/sample";
import { inputSheets, valuesOf } from "../../../support/valuesOf";
import { auditedPlan } from "../../selfAudit/auditedWorkbook";
import { errorCells } from "../../selfAudit/structureRules";
import { expectRelative } from "../../../support/expectRelative";

beforeAll(installCustomFunctions);

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

const currencies = [
  ["IDR", 16_000],
  ["VND", 25_000],
  ["PYG", 7_300],
  ["XAU", 1e-3],
] as const;

it("says beside the rate which amounts it converts, and which never", () => {
  const cells = inRupiah.sheets.find(({ id }) => id === "inputs")!.cells;
  const said = JSON.stringify(cells);
  expect(said).toContain("amounts you type are in IDR, never converted");
});

describe.each(
  currencies.flatMap(([currency, rate]) =>
    (["base", "adverse"] as const).map((scenario) => [currency, rate, scenario] as const),
  ),
)("untouched defaults in %s, at %d for a dollar, in the scenario %s", (currency, rate, scenario) => {
  // The whole comparison of the base scenario is computed below as well.
  const only = scenario === "base" ? undefined : inputSheets;
  const inputsOf = (changes: Parameters<typeof samplePlan>[0]) =>
    valuesOf(samplePlan(changes, { ...nothingTyped, scenario }), only).inputs;

  it("are in force as in dollars, and money times the rate, inside a bound that is never below the dollars'", () => {
    const [dollars, converted] = [inputsOf({}), inputsOf({ currency, currencyPerDollar: rate })];
    for (const { id, money } of numericDrivers.filter((driver) => driver.id !== "default-currency-rate")) {
      const row = layout.rowOf(id);
      for (let option = 0; option < 4; option++) {
        const [before, after] = [dollars, converted].map((values) =>
          Number(values[row]![layout.columns.inForce + option]),
        );
        expectRelative(after! / (money ? rate : 1), before!, 1e-12);
      }
      const most = driverById[id].domain.most * (money ? Math.max(1, rate) : 1);
      expect([id, converted[row]![layout.columns.most]]).toEqual([id, most]);
    }
  });
});

describe.each(currencies)("a whole comparison in %s, at %d for a dollar", (currency, rate) => {
  it("has no cell with an error, and every check passes", () => {
    const plan = samplePlan({ currency, currencyPerDollar: rate });
    const values = valuesOf(plan);
    expect(errorCells(auditedPlan(plan, ({ id }) => values[id]))).toEqual([]);
    const checks = new ChecksLayout(4);
    expect(values.checks[checks.masterRow]![checks.columns.unit]).toBe(1);
  });
});
