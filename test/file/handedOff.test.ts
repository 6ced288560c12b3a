import { frozenPlan } from "../../src/file/frozenPlan";
import type { CellValue } from "../../src/file/sheetCells";
import { messages } from "../../src/locale/messages";
import type { DriverId } from "../../src/model/catalogue/drivers";
import { ChecksLayout, type FrozenPart, frozenCheck, frozenPartIds } from "../../src/workbook/layout/checks";
import { ComparisonLayout } from "../../src/workbook/layout/comparison";
import type { ComparisonFigure } from "../../src/workbook/layout/comparisonRows";
import { FactorsLayout } from "../../src/workbook/layout/factors";
import { InputsLayout } from "../../src/workbook/layout/inputs";
import { SimulationLayout } from "../../src/workbook/layout/simulation";
import { type QueueInputId, StaffingLayout, type TargetId } from "../../src/workbook/layout/staffing";
import { type SummaryFigure, SummaryLayout } from "../../src/workbook/layout/summary";
import type { PlannedCell, WorkbookPlan } from "../../src/workbook/plan/plan";
import type { PlannedSheetId, SheetId } from "../../src/workbook/plan/sheetId";
import { installCustomFunctions } from "../support/customFunctions";
import { recomputed } from "../support/recomputed";
import { samplePlan, sampleRequest } from "../support/sample";

jest.setTimeout(300_000);

const [running, , , offshore] = sampleRequest().options;
const plan = samplePlan({ options: [running!, offshore!] });
const inputs = new InputsLayout(2);
const comparison = new ComparisonLayout(2);
const staffing = new StaffingLayout(2);
const factors = new FactorsLayout(2);
const checks = new ChecksLayout(2);
const simulation = new SimulationLayout(2);
const summary = new SummaryLayout(2);
const options = [0, 1];
const [outOfDate, frozenMark] = ["Out of date", frozenCheck];

/** A cell typed over. */
interface Typed {
  readonly sheet: SheetId;
  readonly row: number;
  readonly column: number;
  readonly cell: PlannedCell;
}

const driver = (id: DriverId, cell: PlannedCell, option = 0): Typed => ({
  sheet: "inputs",
  row: inputs.rowOf(id),
  column: inputs.columns.typed + option,
  cell,
});
const calls = (perYear: number) => [driver("calls-per-year", perYear)];
const target = (id: TargetId | QueueInputId, cell: PlannedCell) =>
  options.map((option): Typed => ({
    sheet: "staffing",
    row: staffing.rowOf(id),
    column: staffing.optionColumn(option),
    cell,
  }));

const patience = (seconds: number): Typed => ({
  sheet: "staffing",
  row: staffing.patienceRow,
  column: staffing.columns.value,
  cell: seconds,
});

/** A queue that has a share of the contacts. */
function queue(id: "chat" | "mail", share: number): Typed[] {
  return [...target(`${id}-share`, share), ...target(`${id}-handle`, 400)];
}

function typedOver<Id extends PlannedSheetId>(book: WorkbookPlan<Id>, typed: readonly Typed[]): WorkbookPlan<Id> {
  const sheets = book.sheets.map((sheet) => {
    const cells = sheet.cells.map((row) => [...row]);
    for (const { row, column, cell } of typed.filter((each) => each.sheet === sheet.id)) cells[row]![column] = cell;
    return { ...sheet, cells };
  });
  return { ...book, sheets };
}

type Values = Readonly<Record<PlannedSheetId, CellValue[][]>>;

function valuesOf(book: WorkbookPlan<PlannedSheetId>): Values {
  const values = recomputed(book);
  return Object.fromEntries(book.sheets.map(({ id, title }) => [id, values.get(title)!])) as Values;
}

const figures = (values: Values, id: ComparisonFigure) => values.comparison[comparison.rowOf(id)]!.slice(1, 3);
const onSummary = (values: Values, id: SummaryFigure) => values.summary[summary.rowOf(id)]!.slice(1, 3);
const gap = (live: readonly CellValue[], now: readonly CellValue[]) =>
  Math.max(...live.map((value, index) => Math.abs(Number(now[index]) / Number(value) - 1)));
const master = ({ checks: values }: Values) => values[checks.masterRow]![checks.columns.unit];
const partsOutOfDate = ({ checks: values }: Values) =>
  frozenPartIds.filter((part: FrozenPart) => values[checks.partRow(part)]![checks.columns.result] === outOfDate);
const failed = ({ checks: values }: Values) =>
  values.slice(checks.headerRow + 1, checks.partsRow).filter((row) => row[checks.columns.result] === 0);
const allBut = (...parts: FrozenPart[]) => frozenPartIds.filter((part) => !parts.includes(part));

const handOff = (book: WorkbookPlan) =>
  frozenPlan(book, recomputed(book), { language: "en", on: "2026-11-28", version: "1.0.0" });

let frozen: WorkbookPlan<PlannedSheetId>;
const liveAfter = (typed: readonly Typed[]) => valuesOf(typedOver(plan, typed));
const frozenAfter = (typed: readonly Typed[]) => valuesOf(typedOver(frozen, typed));

beforeAll(() => {
  installCustomFunctions();
  frozen = handOff(plan);
});

test("handed off and left alone, every figure is the live one and nothing is out of date", () => {
  const [live, now] = [liveAfter([]), frozenAfter([])];
  expect(master(now)).toBe(frozenMark);
  expect(failed(now)).toEqual([]);
  expect(partsOutOfDate(now)).toEqual([]);
  for (const id of ["npv", "fte", "irr", "score", "chance-best", "payback"] as const)
    expect(figures(now, id)).toEqual(figures(live, id));
  expect(now.staffing[staffing.rowOf("agent-hours")]).toEqual(live.staffing[staffing.rowOf("agent-hours")]);
});

test.each([
  ["calls 10 % up, at a point of the table", calls(550_000), 1e-9],
  ["calls 10 % down", calls(450_000), 1e-9],
  ["calls 13 % up, between two points", calls(565_000), 0.005],
  ["calls 40 % up", calls(700_000), 1e-9],
  ["a handle time a fifth longer", options.map((option) => driver("handle-time", 432, option)), 0.005],
  ["a handle time a fifth shorter", options.map((option) => driver("handle-time", 288, option)), 0.01],
])("%s: costs and FTE stay live, the rest is out of date and blank", (_, typed, tolerance) => {
  const [live, now] = [liveAfter(typed), frozenAfter(typed)];
  for (const id of ["npv", "fte"] as const) expect(gap(figures(live, id), figures(now, id))).toBeLessThan(tolerance);
  expect(master(now)).toBe(outOfDate);
  expect(failed(now)).toEqual([]);
  expect(partsOutOfDate(now)).toEqual(allBut("agentHours", "ownRisks"));
  for (const id of ["irr", "score", "score-rank", "chance-best"] as const) expect(figures(now, id)).toEqual(["", ""]);
  expect(onSummary(now, "npv")).toEqual(figures(now, "npv"));
  for (const id of ["score", "chance-best", "saving-year-low", "saving-year-middle", "saving-year-high"] as const)
    expect(onSummary(now, id)).toEqual(["", ""]);
  const shown = now.comparison.flat().map(String);
  expect(shown.filter((text) => text === outOfDate).length).toBeGreaterThanOrEqual(5);
  expect(String(now.comparison[comparison.recommendationRow + 1]![0])).toBe(
    messages.en.sheets.comparison.templates.outOfDate.replace("{checksSheet}", messages.en.sheets.titles.checks),
  );
  // The banner, and three marks.
  expect(now.factors.flat().filter((value) => value === outOfDate)).toHaveLength(4);
  // The banner, and three marks.
  expect(now.summary.flat().filter((value) => value === outOfDate)).toHaveLength(4);
  expect(now.staffing.flat()).toContain(outOfDate);
  for (const sheet of ["sensitivity", "simulation", "audit"] as const) expect(now[sheet].flat()).toContain(outOfDate);
  expect(now.comparison.slice(comparison.recommendationRow, comparison.figuresHeaderRow).join()).not.toMatch(
    /Find out first/,
  );
  expect(now.simulation[simulation.walkAwayRow("room")]!.slice(1, 3)).toEqual(["", ""]);
});

test("the table of agent hours has the queues that are typed, and the patience of all options", () => {
  const mailHours = { ...patience(4), row: staffing.rowOf("mail-hours") };
  const patient = typedOver(plan, [patience(60), ...queue("chat", 0.3), ...queue("mail", 0.2), mailHours]);
  const [live, now] = [patient, handOff(patient)].map((book) =>
    valuesOf(typedOver<PlannedSheetId>(book, calls(550_000))),
  );
  expect(gap(figures(live!, "npv"), figures(now!, "npv"))).toBeLessThan(1e-9);
  expect(gap(figures(liveAfter(calls(550_000)), "npv"), figures(live!, "npv"))).toBeGreaterThan(1e-6);
});

test.each([
  ["calls three times", calls(1_500_000)],
  ["a fifth of the calls", calls(100_000)],
  ["another service level", target("service-level", 0.95)],
  ["patience", target("patience", 90)],
  ["the patience of all options", [patience(90)]],
  ["chats", queue("chat", 0.3)],
])("%s: what the table of agent hours cannot follow is out of date, costs with it", (_, typed) => {
  const now = frozenAfter(typed);
  expect(master(now)).toBe(outOfDate);
  expect(partsOutOfDate(now)).toContain("agentHours");
  expect(now.costs[3]!.slice(0, 2)).toContain(outOfDate);
  expect(String(now.comparison[comparison.recommendationRow + 1]![0])).toMatch(/^Targets, hours or work/);
});

test("another confidence leaves the walk-away prices out of date with what else is simulated", () => {
  const { columns } = simulation;
  const now = frozenAfter([
    { sheet: "simulation", row: simulation.settingRow("confidence"), column: columns.typed, cell: 0.8 },
  ]);
  expect(partsOutOfDate(now)).toEqual(["breakEvens", "simulation", "histogram", "audit"]);
  const walkAway = (values: Values) => values.simulation[simulation.walkAwayRow("walkAway")]!.slice(2, 3);
  expect(walkAway(now)).toEqual(walkAway(liveAfter([])));
  expect(now.simulation[simulation.tableRows.walkAway]![columns.unit]).toBe(outOfDate);
  expect(now.simulation[simulation.informationRow]![columns.unit]).toBe(outOfDate);
});

test("what counts as close, typed later, leaves out of date where the choice changes", () => {
  const { row, column } = comparison.definedNames["Outsource_CloseCost"];
  const now = frozenAfter([{ sheet: "comparison", row, column, cell: 0.2 }]);
  expect(partsOutOfDate(now)).toEqual(["breakEvens"]);
  const { first } = comparison.sections.breakEvens;
  expect(now.comparison[first]!.slice(3, 5)).toEqual(["", ""]);
});

test("a rating typed later leaves the score out of date, and nothing that does not rest on it", () => {
  const row = factors.firstRow;
  const now = frozenAfter([{ sheet: "factors", row, column: factors.columns.typed, cell: 5 }]);
  expect(partsOutOfDate(now)).toEqual(["score", "breakEvens"]);
  expect(figures(now, "score")).toEqual(["", ""]);
  expect(figures(now, "irr")).not.toContain("");
});

test("a frozen answer that nothing explains fails its check", () => {
  const row = checks.metricRow("npv");
  const cells = frozen.sheets.find(({ id }) => id === "checks")!.cells;
  const now = frozenAfter([
    {
      sheet: "checks",
      row,
      column: checks.columns.computed,
      cell: Number(cells[row]![checks.columns.computed]) * 1.13,
    },
  ]);
  expect(now.checks[row]![checks.columns.result]).toBe(0);
  expect(master(now)).toBe(0);
});
