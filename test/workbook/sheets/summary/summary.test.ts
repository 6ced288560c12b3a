import type { CellValue } from "../../../../src/file/sheetCells";
import { type Language, languages } from "../../../../src/locale/language";
import { messages } from "../../../../src/locale/messages";
import { lineGroups } from "../../../../src/model/cost/moneyLine";
import { AboutLayout } from "../../../../src/workbook/layout/about";
import { ComparisonLayout, driversByEffect, driversShown } from "../../../../src/workbook/layout/comparison";
import { WorkingsLayout } from "../../../../src/workbook/layout/workings";
import { recommendationSentences } from "../../../../src/workbook/layout/comparisonRows";
import { InputsLayout } from "../../../../src/workbook/layout/inputs";
import { SimulationLayout } from "../../../../src/workbook/layout/simulation";
import { SummaryLayout, drawnSavings, summaryFacts, summaryFigures } from "../../../../src/workbook/layout/summary";
import { columnPoints } from "../../../../src/workbook/plan/columnWidth";
import { pageSetup } from "../../../../src/workbook/plan/pageSetup";
import type { SheetId } from "../../../../src/workbook/plan/sheetId";
import { type TypedInputs, nothingTyped } from "../../../../src/workbook/request/typedInputs";
import { expectNear } from "../../../support/expectNear";
import { installCustomFunctions } from "../../../support/customFunctions";
import { samplePlan, sampleRequest } from "../../../support/sample";
import { valuesOf } from "../../../support/valuesOf";

jest.setTimeout(300_000);

const layout = new SummaryLayout(4);
const comparison = new ComparisonLayout(4);
const workings = new WorkingsLayout(4);
const about = new AboutLayout();
const inputs = new InputsLayout(4);
const simulation = new SimulationLayout(4);

type Values = Readonly<Record<SheetId, CellValue[][]>>;
const row = (values: Values, sheet: SheetId, at: number, from = 1, columns = 4) =>
  (values[sheet][at] ?? []).slice(from, from + columns);
const figures = (values: Values, figure: (typeof summaryFigures)[number]) =>
  row(values, "summary", layout.rowOf(figure));
const fact = (values: Values, id: (typeof summaryFacts)[number][number]) => {
  const { row: at, value } = layout.fact(id);
  return values.summary[at]?.[value];
};
const sentences = (values: Values) =>
  recommendationSentences.map((_, index) => values.summary[layout.sentencesRow + index]?.[layout.labelColumn]);
const computed = (typed: Partial<TypedInputs> = {}, language: Language = "en") =>
  valuesOf(samplePlan({ language }, { ...nothingTyped, simulation: { trials: 200 }, ...typed }));

let plain: Values;
beforeAll(() => {
  installCustomFunctions();
  plain = computed();
});

/** A formula that names one cell, or one name, and does nothing with it. */
const isLink = (formula: string) => /^=(?:'(?:[^']|'')+'!\$?[A-Z]+\$?\d+|Outsource_\w+)$/.test(formula);

test("takes every figure from another cell, and computes none; it only hides a mark of hand-off that says nothing", () => {
  const { cells } = samplePlan().sheets.find(({ id }) => id === "summary")!;
  const formulas = cells.flat().flatMap((cell) => (typeof cell === "string" && cell.startsWith("=") ? [cell] : []));
  expect(formulas.length).toBeGreaterThan(100);
  const others = formulas.filter((formula) => !isLink(formula));
  expect(others.every((formula) => /^=IF\(('Checks'!\$\w+\$\d+)=1,"",\1\)$/.test(formula))).toBe(true);
  expect(others).toHaveLength(3);
});

describe.each(languages)("the page in %s", (language) => {
  let values: Values;
  beforeAll(() => {
    values = language === "en" ? plain : computed({}, language);
  });

  test("says what Comparison says: the recommendation, its sentences and the figures of each option", () => {
    expect(values.summary[layout.decisionRow + 1]?.[1]).toBe(values.comparison[comparison.decisionRow + 1]?.[1]);
    expect(sentences(values)).toEqual(
      recommendationSentences.map((_, index) => values.comparison[comparison.recommendationRow + 1 + index]?.[0]),
    );
    expect(sentences(values).filter((text) => text !== "").length).toBeGreaterThanOrEqual(5);
    const toFindOut = String(values.simulation[simulation.informationOf(1)]?.[simulation.columns.label]);
    const isNamed = sentences(values).map((text) => String(text).includes(`: ${toFindOut};`));
    expect(isNamed.filter(Boolean)).toHaveLength(1);
    expect(row(values, "summary", layout.figuresRow + 1)).toEqual(sampleRequest().options.map(({ name }) => name));
    for (const id of ["npv", "year-0", "payback", "score", "chance-best"] as const)
      expect([id, figures(values, id)]).toEqual([id, row(values, "comparison", comparison.rowOf(id))]);
    for (const id of ["saving-year", "saving-year-low", "saving-year-middle", "saving-year-high"] as const)
      expect([id, figures(values, id)]).toEqual([id, row(values, "workings", workings.aidRow(id))]);
    expect(summaryFigures.flatMap((id) => figures(values, id)).every((value) => value !== "")).toBe(true);
  });

  test("has the break-evens and the costs by group of Comparison, the facts of the sheets that hold them", () => {
    for (let index = 0; index < driversShown; index++) {
      const [driver, of, today, flip] = row(values, "comparison", comparison.sections.breakEvens.first + index, 0);
      expect(row(values, "summary", layout.breakEvenRow(index), 0)).toEqual([driver, today, flip, of]);
      if (index < driversByEffect) expect(driver).not.toBe("");
    }
    for (const group of lineGroups)
      expect(row(values, "summary", layout.groupRow(group))).toEqual(
        row(values, "comparison", comparison.groupRow(group)),
      );
    const aboutFact = (id: "unsourced" | "written") => values.about[about.factRow(id)]?.[about.columns.value];
    const driver = (id: "horizon-years" | "discount-rate") => values.inputs[inputs.rowOf(id)]?.[inputs.columns.inForce];
    expect(summaryFacts.flat().map((id) => fact(values, id))).toEqual([
      messages[language].sheets.summary.ofAll.replace("{missing}", "7").replace("{all}", "7"),
      aboutFact("unsourced"),
      aboutFact("written"),
      driver("horizon-years"),
      driver("discount-rate"),
      200,
    ]);
  });

  test("has charts that find texts in their first row and column and numbers elsewhere", () => {
    const charts = samplePlan({ language }).sheets.find(({ id }) => id === "summary")!.charts;
    expect(charts.map(({ kind }) => kind)).toEqual(["stackedColumns", "columns"]);
    for (const { source, colors } of charts) {
      const [header = [], ...rows] = Array.from({ length: source.rows }, (_, index) =>
        row(values, "summary", source.row + index, source.column, source.columns),
      );
      expect(header.slice(1).every((cell) => typeof cell === "string" && cell !== "")).toBe(true);
      expect(rows.every(([label]) => typeof label === "string" && label !== "")).toBe(true);
      expect(rows.flatMap(([, ...amounts]) => amounts).every((cell) => typeof cell === "number")).toBe(true);
      expect(colors).toHaveLength(source.rows - 1);
    }
  });
});

test("a saving a year is what the present saving is worth in each year, and its range that of the simulation", () => {
  const annuity = plain.workings[workings.numberRow("annuity")]?.[1] as number;
  const aYear = (sheet: SheetId, at: number) => row(plain, sheet, at).map((value) => (value as number) / annuity);
  expectNear(figures(plain, "saving-year") as number[], aYear("comparison", comparison.rowOf("saving")), 1e-12);
  expectNear(figures(plain, "saving-year-low") as number[], aYear("simulation", simulation.savingRow("p10")), 1e-12);
  expectNear(figures(plain, "saving-year-middle") as number[], aYear("simulation", simulation.savingRow("p50")), 1e-12);
  expectNear(figures(plain, "saving-year-high") as number[], aYear("simulation", simulation.savingRow("p90")), 1e-12);
  const [, low, middle, high] = drawnSavings.map((id) => figures(plain, id).slice(1) as number[]);
  expect(middle!.every((value, option) => value > low![option]! && value < high![option]!)).toBe(true);
  expect(summaryFigures.indexOf("saving-year-middle")).toBe(summaryFigures.indexOf("saving-year-low") + 1);
});

test("names the scenario in force, and leaves out a range that is not of it", () => {
  const adverse = computed({ scenario: "adverse" });
  expect(row(adverse, "summary", layout.decisionRow)).toContain(messages.en.sheets.inputs.scenarios.adverse);
  expect(figures(adverse, "saving-year").every((value) => typeof value === "number")).toBe(true);
  for (const id of ["saving-year-low", "saving-year-middle", "saving-year-high"] as const)
    expect(figures(adverse, id)).toEqual(["", "", "", ""]);
});

test("counts the essential figures that are still defaults, a price and its basis as one, of those that the options have", () => {
  const [own = "", ...vendors] = sampleRequest().options.map(({ name }) => name);
  const ofVendors = <Value>(value: Value) => Object.fromEntries(vendors.map((name) => [name, value]));
  const drivers = { "calls-per-year": { [own]: 5e5 }, "handle-time": { [own]: 360 } };
  const counted = (typed: TypedInputs["drivers"]) => fact(computed({ drivers: typed }), "essentials-missing");
  expect(counted(drivers)).toBe("5 of 7");
  expect(counted({ ...drivers, price: ofVendors(20) })).toBe("5 of 7");
  const priced = { ...drivers, price: ofVendors(20), "price-unit": ofVendors("productive-hour" as const) };
  expect(counted(priced)).toBe("4 of 7");
});

/** Between Excel's usual margins of 0.7 and 0.75 inches, in points. */
const a4 = { width: 842 - 2 * 0.7 * 72, height: 595 - 2 * 0.75 * 72 };
const usualHeight = 15;
/** Points of the sheet's text that are still read with ease on paper. */
const leastScale = 0.6;

test.each([2, 3, 4, 5, 6, 7, 8])("with %i options it is one landscape page at a size that can be read", (count) => {
  const options = Array.from({ length: count }, (_, index) => ({
    name: `A name as long as it may be, ${index}x`,
    arrangement: index === 0 ? ("in-house" as const) : ("nearshore" as const),
  }));
  const plan = samplePlan({ options });
  const [sheet] = plan.sheets;
  expect(sheet!.id).toBe("summary");
  const { area, isOnePage, landscape, scale } = pageSetup(sheet!);
  expect({ isOnePage, landscape, scale }).toEqual({ isOnePage: true, landscape: true, scale: null });
  const { columnWidths, rowHeights, charts } = sheet!;
  expect(columnWidths).toHaveLength(area.columns);
  const heights = new Map(rowHeights.map(({ row: at, points }) => [at, points]));
  const height = Array.from({ length: area.rows }, (_, at) => heights.get(at) ?? usualHeight).reduce((a, b) => a + b);
  const width = columnWidths.map(columnPoints).reduce((a, b) => a + b);
  expect(Math.min(a4.width / width, a4.height / height)).toBeGreaterThan(leastScale);
  for (const { position, source } of charts) {
    expect(position.row + position.rows).toBeLessThanOrEqual(area.rows);
    expect(position.column + position.columns).toBeLessThanOrEqual(area.columns);
    expect(source.row).toBeGreaterThanOrEqual(area.rows);
  }
});
