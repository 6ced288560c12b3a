import { type DriverId, drivers, numericDrivers } from "../../../../src/model/catalogue/drivers";
import { messages } from "../../../../src/locale/messages";
import { absolute } from "../../../../src/workbook/plan/address";
import { InputsLayout, baseWorkings, linkedDrivers } from "../../../../src/workbook/layout/inputs";
import { type Scenario, type TypedInputs, nothingTyped, scenarios } from "../../../../src/workbook/request/typedInputs";
import { expectNear } from "../../../support/expectNear";
import { installCustomFunctions } from "../../../support/customFunctions";
import { samplePlan, sampleRequest } from "../../../support/sample";
import { inputSheets, valuesOf } from "../../../support/valuesOf";
import { auditedPlan, formulasOf } from "../../selfAudit/auditedWorkbook";
import { formulasBehind } from "../../selfAudit/referenceRules";
import { tokensOf } from "../../selfAudit/tokens";

const layout = new InputsLayout(4);
const { columns } = layout;
const options = [0, 1, 2, 3];
const scenarioCell = { row: layout.scenarioRow, column: layout.valueColumn };

/** Every driver uncertain, so that a scenario moves all it may. */
const uncertain: TypedInputs["evidence"] = Object.fromEntries(drivers.map(({ id }) => [id, { low: 0.9, high: 1.2 }]));

type Values = ReturnType<typeof valuesOf>;
let plain: Record<Scenario, Values>;
let moved: Record<Scenario, Values>;

beforeAll(() => {
  installCustomFunctions();
  const each = (evidence: TypedInputs["evidence"], only?: typeof inputSheets) =>
    Object.fromEntries(
      scenarios.map((scenario) => [scenario, valuesOf(samplePlan({}, { ...nothingTyped, evidence, scenario }), only)]),
    ) as Record<Scenario, Values>;
  plain = each({});
  moved = each(uncertain, inputSheets);
}, 120_000);

/** A block of the Inputs sheet, its header left out. */
function block(values: Values, column: number): unknown[][] {
  return values.inputs
    .slice(layout.headerRow + 1, layout.lastDriverRow + 1)
    .map((row) => row.slice(column, column + options.length));
}

test("the base block is the same in every scenario", () => {
  for (const values of [plain, moved])
    for (const scenario of scenarios)
      expect(block(values[scenario], columns.base)).toEqual(block(values.base, columns.base));
});

test("in the base scenario every input in force is its base", () => {
  const [inForce, base] = [columns.inForce, columns.base].map((column) => block(plain.base, column).flat()) as [
    unknown[],
    unknown[],
  ];
  expect(inForce.length).toBeGreaterThan(250);
  const numbers = (cells: unknown[]) => cells.filter((cell) => typeof cell === "number");
  expectNear(numbers(inForce), numbers(base), 1e-12);
  expect(inForce.filter((cell) => typeof cell !== "number")).toEqual(base.filter((cell) => typeof cell !== "number"));
});

test("the favourable and the adverse scenario move each driver to the end that `bad` names", () => {
  const linked: readonly string[] = linkedDrivers;
  const fixed = new Set<string>(["price-unit", "horizon-years", "include-local-impact"]);
  for (const scenario of ["favourable", "adverse"] as const)
    for (const driver of numericDrivers.filter(({ id }) => !linked.includes(id) && !fixed.has(id))) {
      const towards = { high: scenario === "adverse" ? 1.2 : 0.9, low: scenario === "adverse" ? 0.9 : 1.2 };
      const multiplier = driver.bad === null ? 1 : towards[driver.bad];
      const row = layout.rowOf(driver.id);
      for (const option of options) {
        const base = Number(moved.base.inputs[row]?.[columns.base + option]);
        const value = driver.movesFrom === 1 ? (1 + base) * multiplier - 1 : base * multiplier;
        const { least, most } = driver.domain as { least: number; most: number };
        const expected = Math.max(least, Math.min(most, value));
        expectNear([moved[scenario].inputs[row]?.[columns.inForce + option] as number], [expected], 1e-12);
      }
    }
});

test("what is linked from other sheets follows the scenario in force", () => {
  const displaced = (scenario: Scenario) => plain[scenario].inputs[layout.rowOf("displaced-jobs")] ?? [];
  for (const scenario of scenarios) {
    const fte = plain[scenario].inputs[layout.linkRows.fte]?.[layout.valueColumn];
    expect(displaced(scenario).slice(columns.inForce, columns.inForce + 4)).toEqual([0, fte, fte, fte]);
  }
  expect(displaced("adverse")[columns.inForce + 1]).toBeGreaterThan(displaced("base")[columns.inForce + 1] as number);
});

test("what is linked is not moved again until it is typed", () => {
  const link = (id: "runPerContact" | "occupancy", option: number) =>
    moved.adverse.inputs[layout.linkRows[id]]?.[layout.valueColumn + option];
  const inForce = (id: DriverId, values: Values) =>
    values.inputs[layout.rowOf(id)]?.slice(columns.inForce, columns.inForce + options.length);
  expect(inForce("escalation-cost", moved.adverse)).toEqual(options.map(() => link("runPerContact", 0)));
  expect(inForce("occupancy", moved.adverse)).toEqual(options.map((option) => link("occupancy", option)));
  const home = sampleRequest().options[0]!.name;
  const typed = { ...nothingTyped, evidence: uncertain, drivers: { "escalation-cost": { [home]: 10 } } };
  const adverse = valuesOf(samplePlan({}, { ...typed, scenario: "adverse" }), inputSheets);
  expectNear(inForce("escalation-cost", adverse) as number[], [12, 12, 12, 12], 1e-12);
});

test("a vendor's resolution follows today's and has its own range besides; today's own centre's is certain", () => {
  const row = moved.adverse.inputs[layout.rowOf("first-contact-resolution")] ?? [];
  // Ratios of 1, .87 and .75 to .70, a range of its own from .9 on; today's has no adverse end.
  expectNear(
    row.slice(columns.inForce, columns.inForce + 4) as number[],
    [0.7, 0.7 * 0.9, 0.7 * 0.87 * 0.9, 0.7 * 0.75 * 0.9],
    1e-12,
  );
});

test("only the multipliers of Inputs read the scenario, besides About, Summary, the check of errors and the banners that name it", () => {
  const workbook = auditedPlan(samplePlan());
  const { about, summary, checks, inputs } = messages.en.sheets.titles;
  const readers = workbook.sheets.flatMap((sheet) =>
    formulasOf(sheet)
      .filter(({ formula }) =>
        tokensOf(formula).some(
          (token) =>
            (token.kind === "name" && token.text === "Outsource_Scenario") ||
            (token.kind === "reference" &&
              (token.sheet ?? sheet.title) === inputs &&
              token.area.row <= scenarioCell.row &&
              scenarioCell.row < token.area.row + token.area.rows &&
              token.area.column <= scenarioCell.column &&
              scenarioCell.column < token.area.column + token.area.columns),
        ),
      )
      .map(({ row, column }) => `${sheet.title}!${absolute(row, column)}`),
  );
  const places = [about, summary, checks].map((title) => `${title}!`);
  expect(readers.filter((cell) => !places.some((place) => cell.startsWith(place)))).toEqual([
    `${inputs}!${absolute(layout.scenarioRow, columns.multiplier)}`,
    ...(["factors", "staffing", "costs", "risks", "comparison"] as const).map(
      (id) => `${messages.en.sheets.titles[id]}!$G$1`,
    ),
  ]);
  expect(readers).toHaveLength(10);
});

test("no formula behind the base block reads the scenario, on whatever sheet it stands", () => {
  const plan = samplePlan();
  const workbook = auditedPlan(plan, ({ id }) => plain.base[id]);
  const title = workbook.sheets[plan.sheets.findIndex(({ id }) => id === "inputs")]!.title;
  const behind = formulasBehind(workbook, title, layout.baseArea);
  expect(behind.size).toBeGreaterThan(300);
  for (const id of baseWorkings) expect(behind).toContain(`${title}\n${layout.baseRows[id]},${layout.valueColumn}`);
  expect(behind).not.toContain(`${title}\n${layout.scenarioRow},${columns.multiplier}`);
});

test("the saving that the tornado starts from is the same in every scenario", () => {
  const saving = (scenario: Scenario) => plain[scenario].sensitivity[5]?.[1];
  expect(saving("adverse")).toBe(saving("base"));
  expect(plain.adverse.comparison).not.toEqual(plain.base.comparison);
  expect(sampleRequest().options).toHaveLength(options.length);
});
