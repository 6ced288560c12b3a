import { languages } from "../../../../src/locale/language";
import { messages } from "../../../../src/locale/messages";
import { evidenceByLaw } from "../../../../src/model/catalogue/countryLaw";
import { type Country, countries } from "../../../../src/model/catalogue/country";
import { drivers, numericDrivers } from "../../../../src/model/catalogue/drivers";
import { ChecksLayout } from "../../../../src/workbook/layout/checks";
import { InputsLayout, linkedDrivers } from "../../../../src/workbook/layout/inputs";
import type { PlannedCell, WorkbookPlan } from "../../../../src/workbook/plan/plan";
import { installCustomFunctions } from "../../../support/customFunctions";
import { expectRelative } from "../../../support/expectRelative";
import { samplePlan, sampleRequest } from "../../../support/sample";
import { inputSheets, valuesOf } from "../../../support/valuesOf";
import { read, tableOf } from "../../../support/table";

const layout = new InputsLayout(4);
const { columns } = layout;
const names = sampleRequest().options.map(({ name }) => name);
const arrangement = sampleRequest().options.map((option) => option.arrangement);
const follows: readonly string[] = linkedDrivers;

beforeAll(installCustomFunctions);

/** A plan with one cell of Inputs typed over. */
function typedOver(plan: WorkbookPlan, row: number, column: number, cell: PlannedCell): WorkbookPlan {
  const sheets = plan.sheets.map((sheet) =>
    sheet.id === "inputs"
      ? { ...sheet, cells: sheet.cells.map((line, r) => (r === row ? line.with(column, cell) : line)) }
      : sheet,
  );
  return { ...plan, sheets };
}

/** Compares the defaults in force with those of the functions, for a table that says no more than country and rate. */
function expectDefaults({ inputs }: ReturnType<typeof valuesOf>, country: Country, rate: number): void {
  const options = read(tableOf(names, { arrangement, country, "default-currency-rate": rate }));
  for (const { id } of numericDrivers.filter((driver) => !follows.includes(driver.id)))
    for (const [index, { values }] of options.entries()) {
      const inForce = inputs[layout.rowOf(id)]?.[columns.inForce + index];
      expect([id, typeof inForce]).toEqual([id, "number"]);
      expectRelative(inForce as number, values[id], 1e-12);
    }
}

const cases: [Country, string, number][] = [
  ["us", "USD", 1],
  ["us", "DKK", 6.87],
  ["dk", "DKK", 6.354],
  ["dk", "DKK", 6.9],
  ["dk", "USD", 1],
  ["ph", "PHP", 60.48],
  ["ph", "EUR", 0.85],
  ["gb", "GBP", 0.7347],
  ["gb", "DKK", 6.87],
];

describe.each(cases)("defaults of %s in %s, at %d for a dollar", (country, currency, currencyPerDollar) => {
  const plan = samplePlan({ country, currency, currencyPerDollar });

  it("are those of the functions", () => expectDefaults(valuesOf(plan), country, currencyPerDollar));

  it("make Costs come to what OUTSOURCE_TCO answers, and every check passes", () => {
    const { checks } = valuesOf(plan);
    const at = new ChecksLayout(4);
    const pairs = checks
      .slice(at.headerRow + 1, at.singlesRow)
      .flatMap((row) =>
        names
          .map((_, option) => [row[at.columns.sheet + option], row[at.columns.computed + option]])
          .filter((pair): pair is [number, number] => pair.every((figure) => typeof figure === "number")),
      );
    expect(pairs).toHaveLength(4 * 12);
    for (const [bySheet, byFunction] of pairs) expectRelative(bySheet, byFunction, 1e-9);
    expect(checks[at.masterRow]?.[at.columns.unit]).toBe(1);
  });
});

test.each(languages)(
  "another country chosen on the sheet in %s changes the defaults, in the same currency",
  (language) => {
    const plan = samplePlan({ language });
    const area = plan.names.find(({ name }) => name === "Outsource_Country")!.area;
    expect(plan.sheets.find(({ id }) => id === "inputs")!.cells[area.row]?.[area.column]).toBe(
      messages[language].choices.countries.us,
    );
    const chosen = typedOver(plan, area.row, area.column, messages[language].choices.countries.gb);
    expectDefaults(valuesOf(chosen, inputSheets), "gb", 1);
  },
);

test("each default in force names the source, year and grade that it has in the country chosen", () => {
  for (const country of countries) {
    const { inputs } = valuesOf(samplePlan({ country }), inputSheets);
    for (const driver of drivers.filter(({ id }) => id !== "default-currency-rate")) {
      const { source, year, grade } = evidenceByLaw(driver, country);
      const row = inputs[layout.rowOf(driver.id)]!;
      const shown = [columns.source, columns.year, columns.grade].map((column) => row[column] ?? "");
      expect([driver.id, ...shown]).toEqual([driver.id, source, year ?? "", grade ?? ""]);
    }
  }
});

test.each([
  ["us", ["21%", null, null], ["", "", ""]],
  ["dk", ["22%", "25% VAT", "Virksomhedsoverdragelsesloven"], [2025, 2025, ""]],
  ["ph", ["25%", "12% VAT", null], [2025, 2025, ""]],
  ["gb", ["25%", "20% VAT", "TUPE"], [2026, 2010, 2015]],
] as const)(
  "the law of %s stands where the default leaves it out: tax on profit, VAT, staff who follow the work",
  (country, laws, years) => {
    const { inputs } = valuesOf(samplePlan({ country }), inputSheets);
    const rows = (["tax-rate", "fee-tax-rate", "transfer-share"] as const).map((id) => inputs[layout.rowOf(id)]!);
    for (const [index, row] of rows.entries()) {
      expect(row[columns.inForce]).toBe(0);
      const [source, year, address] = [columns.source, columns.year, columns.address].map(
        (column) => row[column] ?? "",
      );
      const wanted = laws[index]!;
      if (wanted === null) {
        expect(source).not.toMatch(/By law/);
        continue;
      }
      expect(source).toContain(wanted);
      expect(address).toMatch(/^https?:/);
      if (country !== "us") expect(year).toBe(years[index]);
    }
  },
);

test("the rate names its source where the catalogue has it, and its currency always", () => {
  const source = (country: Country, currency: string, currencyPerDollar: number) =>
    String(
      samplePlan({ country, currency, currencyPerDollar }).sheets.find(({ id }) => id === "inputs")!.cells[
        layout.rowOf("default-currency-rate")
      ]?.[columns.source],
    );
  expect(source("dk", "DKK", 6.354)).toMatch(/are in DKK, never converted\. European Central Bank/);
  expect(source("dk", "EUR", 0.85)).toMatch(/are in EUR, never converted\.$/);
});

test("a country that there is not, or none, is an error and not another country", () => {
  const row = layout.rowOf("country");
  for (const cell of ["Atlantis", null]) {
    const { inputs } = valuesOf(typedOver(samplePlan(), row, columns.typed, cell), inputSheets);
    expect(inputs[layout.rowOf("agent-pay")]?.[columns.inForce]).toMatch(/^#/);
  }
});

test("amounts in a currency without a rate are an error once the rate is deleted, and not another currency's", () => {
  const plan = samplePlan({ currency: "EUR", currencyPerDollar: 0.85 });
  const row = layout.rowOf("default-currency-rate");
  const { inputs } = valuesOf(typedOver(plan, row, columns.typed, null), inputSheets);
  expect(inputs[layout.rowOf("agent-pay")]?.[columns.inForce]).toMatch(/^#/);
});
