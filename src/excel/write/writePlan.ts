import { type Area, absolute, areaAddress, cellAt, columnLetters, onSheet } from "../../workbook/plan/address";
import { columnPoints } from "../../workbook/plan/columnPoints";
import { verdicts } from "../../workbook/plan/looks";
import {
  type ChartPlan,
  type DefinedName,
  type SheetPlan,
  type Validation,
  type WorkbookPlan,
  chartPrefix,
} from "../../workbook/plan/plan";
import { printScale } from "../../workbook/plan/printScale";
import type { PlannedSheetId } from "../../workbook/plan/sheetId";
import { type Style, type StyleName, styles } from "../../workbook/plan/styles";
import { type CellChanges, writeCells, writeNumberFormats } from "./writeCells";

/** The longest list of areas that one request may name. */
const longestAddress = 8000;

/** What a workbook has before it is written to. */
export interface Existing {
  readonly sheets: ReadonlySet<PlannedSheetId>;
  readonly definedNames: ReadonlySet<string>;
}

/** What of a sheet is written. */
export interface SheetChange {
  readonly cells: CellChanges;
  /** Undefined leaves a cell's as it is. */
  readonly numberFormats: readonly (readonly (string | undefined)[])[];
  /** The plan whose looks the sheet has, so that only other ones are written; null for a new sheet. */
  readonly before: SheetPlan<PlannedSheetId> | null;
  /** Whether its rows or columns move, so that every cell has to be formatted anew. */
  readonly isMoved: boolean;
  /** Whether its look stays as it is. */
  readonly isTheirs: boolean;
  /** The charts that stand on it. */
  readonly chartNames: readonly string[];
}

/**
 * Queues everything a plan holds, without a sync: sheets first, then names, then cells, so that a formula always finds what
 * it refers to. Sheets that are already there are emptied and written again; others are added.
 */
export function writePlan(context: Excel.RequestContext, plan: WorkbookPlan<PlannedSheetId>, existing: Existing): void {
  const { worksheets } = context.workbook;
  const sheets = plan.sheets.map((sheet) => {
    if (!existing.sheets.has(sheet.id)) return worksheets.add(sheet.title);
    const present = worksheets.getItem(sheet.title);
    present.getRange().clear();
    present.getRange().dataValidation.clear();
    present.getRange().conditionalFormats.clearAll();
    return present;
  });
  for (const name of plan.names) defineName(context, name, plan, existing);
  for (const [index, sheet] of plan.sheets.entries()) {
    const target = sheets[index];
    if (target) writeSheet(target, sheet, plan, wholeSheet(sheet));
  }
}

/** A sheet that is new, or as good as new. */
export function wholeSheet(plan: SheetPlan<PlannedSheetId>): SheetChange {
  return {
    cells: plan.cells.map((row) => row.map((cell) => cell ?? undefined)),
    numberFormats: plan.numberFormats.map((row) => row.map((format) => (format === "General" ? undefined : format))),
    before: null,
    isMoved: false,
    isTheirs: false,
    chartNames: [],
  };
}

export function defineName(
  { workbook }: Excel.RequestContext,
  { name, sheet, area }: DefinedName<PlannedSheetId>,
  plan: WorkbookPlan<PlannedSheetId>,
  { definedNames }: Pick<Existing, "definedNames">,
): void {
  const title = plan.sheets.find(({ id }) => id === sheet)?.title ?? "";
  const reference = `=${onSheet(title, areaAddress(area, absolute))}`;
  if (definedNames.has(name.toLowerCase())) workbook.names.getItem(name).formula = reference;
  else workbook.names.add(name, reference);
}

/** Queues what changes on a sheet: its cells, and of its rules and looks those that the plan before did not have. */
export function writeSheet(
  target: Excel.Worksheet,
  plan: SheetPlan<PlannedSheetId>,
  workbook: WorkbookPlan<PlannedSheetId>,
  change: SheetChange,
): void {
  const { before, isMoved, isTheirs, cells } = change;
  const isAfresh = before === null || isMoved;
  const differs = differsFrom(change, plan);

  if (before && isMoved) target.getRange(areaAddress(bounds(before, plan))).clear("Formats");
  writeNumberFormats(target, change.numberFormats);
  writeCells(target, cells);
  if (!isTheirs) writeLook(target, plan, isAfresh, differs);
  if (differs("validations")) {
    for (const address of addressesOf((before?.validations ?? []).flatMap(({ areas }) => areas)))
      target.getRanges(address).dataValidation.clear();
    for (const validation of plan.validations) applyValidation(target, validation);
  }
  if (differs("checkAreas")) {
    for (const address of addressesOf(before ? [...before.checkAreas, ...plan.checkAreas] : []))
      target.getRanges(address).conditionalFormats.clearAll();
    for (const address of addressesOf(plan.checkAreas)) showVerdict(target.getRanges(address));
  }
  for (const { cell, sheet } of plan.links) {
    if (isTheirs && (cells[cell.row]?.[cell.column] ?? null) === null) continue;
    const title = workbook.sheets.find(({ id }) => id === sheet)?.title ?? "";
    target.getRange(areaAddress(cell)).hyperlink = { documentReference: onSheet(title, "A1"), textToDisplay: title };
  }
}

/**
 * Queues the charts of a sheet, once its cells are calculated: Excel tells names from figures by what a chart's cells show. Where
 * the look is not ours, the charts that are there stay, in new words where the language is another.
 */
export function writeCharts(target: Excel.Worksheet, plan: SheetPlan<PlannedSheetId>, change: SheetChange): void {
  const { isTheirs, chartNames } = change;
  const isRedrawn = differsFrom(change, plan)("charts");
  for (const name of chartNames)
    if (isRedrawn && !isTheirs && name.startsWith(chartPrefix)) target.charts.getItem(name).delete();
  for (const chart of plan.charts) {
    const isThere = chartNames.includes(chart.name);
    if (!isThere || (isRedrawn && !isTheirs)) addChart(target, chart);
    else if (isRedrawn) titleChart(target.charts.getItem(chart.name), chart);
  }
}

/** Whether a sheet needs a part of its plan written. */
function differsFrom({ before, isMoved }: SheetChange, plan: SheetPlan<PlannedSheetId>) {
  return (part: keyof SheetPlan) =>
    before === null || isMoved || JSON.stringify(before[part]) !== JSON.stringify(plan[part]);
}

function writeLook(
  target: Excel.Worksheet,
  plan: SheetPlan<PlannedSheetId>,
  isAfresh: boolean,
  differs: (part: keyof SheetPlan) => boolean,
): void {
  if (isAfresh) target.getRange(areaAddress(bounds(plan))).format.verticalAlignment = "Center";
  if (differs("styles"))
    for (const { style, areas } of plan.styles)
      for (const address of addressesOf(areas)) applyStyle(target.getRanges(address), style);
  if (differs("columnWidths")) setColumnWidths(target, plan);
  if (differs("rowHeights"))
    for (const { row, points } of plan.rowHeights) target.getRange(`${row + 1}:${row + 1}`).format.rowHeight = points;
  if (differs("frozen")) freeze(target, plan);
  if (isAfresh) target.showGridlines = false;
  if (differs("print") || differs("title")) setUpPrint(target, plan);
}

/** The cells of plans, from A1. */
function bounds(...plans: readonly SheetPlan<PlannedSheetId>[]): Area {
  const rows = Math.max(...plans.map(({ cells }) => cells.length));
  const columns = Math.max(...plans.map(({ cells }) => cells[0]?.length ?? 1));
  return { row: 0, column: 0, rows, columns };
}

/** Columns that stand side by side and are equally wide go together. */
function setColumnWidths(target: Excel.Worksheet, { columnWidths }: SheetPlan<PlannedSheetId>): void {
  for (let column = 0; column < columnWidths.length;) {
    const characters = columnWidths[column] ?? 0;
    let columns = 1;
    while (columnWidths[column + columns] === characters) columns++;
    const whole = areaAddress({ row: 0, column, rows: 1, columns });
    if (characters > 0) target.getRange(whole).getEntireColumn().format.columnWidth = columnPoints(characters);
    column += columns;
  }
}

function freeze(target: Excel.Worksheet, { frozen }: SheetPlan<PlannedSheetId>): void {
  const { rows, columns } = frozen;
  if (columns > 0 && rows > 0)
    target.freezePanes.freezeAt(target.getRange(areaAddress({ row: 0, column: 0, rows, columns })));
  else if (rows > 0) target.freezePanes.freezeRows(rows);
}

/** The areas as few comma-separated addresses. */
function addressesOf(areas: readonly Area[]): string[] {
  const addresses: string[] = [];
  for (const area of areas) {
    const address = areaAddress(area);
    const last = addresses.at(-1);
    if (last !== undefined && last.length + address.length < longestAddress)
      addresses[addresses.length - 1] = `${last},${address}`;
    else addresses.push(address);
  }
  return addresses;
}

function applyStyle({ format }: Excel.RangeAreas, name: StyleName): void {
  const style: Style = styles[name];
  if (style.fill) format.fill.color = style.fill;
  if (style.color) format.font.color = style.color;
  if (style.bold) format.font.bold = true;
  if (style.italic) format.font.italic = true;
  if (style.underline) format.font.underline = "Single";
  if (style.size) format.font.size = style.size;
  if (style.wrap) format.wrapText = true;
  if (style.indent) format.indentLevel = style.indent;
  if (style.align) format.horizontalAlignment = alignments[style.align];
  if (style.lineAbove) drawLine(format, ["EdgeTop"], style.lineAbove);
  if (style.lineBelow) drawLine(format, ["EdgeBottom"], style.lineBelow);
  if (style.frame) drawLine(format, frame, style.frame);
}

const alignments = { left: "Left", center: "Center", right: "Right" } as const;
const frame = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideHorizontal", "InsideVertical"] as const;

function drawLine(format: Excel.RangeFormat, edges: readonly (typeof frame)[number][], color: string): void {
  for (const edge of edges) {
    const border = format.borders.getItem(edge);
    border.style = "Continuous";
    border.color = color;
  }
}

function applyValidation(target: Excel.Worksheet, { areas, rule, prompt, refusal }: Validation): void {
  for (const address of addressesOf(areas)) {
    const { dataValidation } = target.getRanges(address);
    dataValidation.ignoreBlanks = true;
    dataValidation.rule = ruleOf(rule);
    dataValidation.prompt = {
      showPrompt: true,
      title: shortened(prompt.title, 32),
      message: shortened(prompt.text, 255),
    };
    dataValidation.errorAlert = {
      showAlert: true,
      style: "Stop",
      title: shortened(prompt.title, 32),
      message: shortened(refusal, 225),
    };
  }
}

function ruleOf(rule: Validation["rule"]): Excel.DataValidationRule {
  if (rule.kind === "list") return { list: { inCellDropDown: true, source: `=${rule.source}` } };
  if (rule.kind === "text") return { textLength: { formula1: 1, formula2: rule.longest, operator: "Between" } };
  const bounds = { formula1: rule.least, formula2: rule.most, operator: "Between" as const };
  return rule.whole ? { wholeNumber: bounds } : { decimal: bounds };
}

/** Excel refuses a message that is too long for its box. */
function shortened(text: string, longest: number): string {
  return text.length <= longest ? text : `${text.slice(0, longest - 1)}…`;
}

function showVerdict(areas: Excel.RangeAreas): void {
  for (const { value, fill, color } of Object.values(verdicts)) {
    const { cellValue } = areas.conditionalFormats.add("CellValue");
    cellValue.format.fill.color = fill;
    cellValue.format.font.color = color;
    cellValue.rule = { formula1: `=${value}`, operator: "EqualTo" };
  }
}

function setUpPrint(
  { pageLayout, horizontalPageBreaks, verticalPageBreaks }: Excel.Worksheet,
  plan: SheetPlan<PlannedSheetId>,
): void {
  const { area, landscape, titleRows, titleColumns = 0, rowBreaks = [], columnBreaks = [] } = plan.print;
  pageLayout.orientation = landscape ? "Landscape" : "Portrait";
  pageLayout.zoom =
    columnBreaks.length > 0 ? { scale: printScale(plan) } : { horizontalFitToPages: 1, verticalFitToPages: 0 };
  pageLayout.setPrintArea(areaAddress(area));
  pageLayout.setPrintTitleRows(`$1:$${titleRows}`);
  if (titleColumns > 0) pageLayout.setPrintTitleColumns(`$A:$${columnLetters(titleColumns - 1)}`);
  horizontalPageBreaks.removePageBreaks();
  verticalPageBreaks.removePageBreaks();
  for (const row of rowBreaks) horizontalPageBreaks.add(areaAddress(cellAt(row, 0)));
  for (const column of columnBreaks) verticalPageBreaks.add(areaAddress(cellAt(0, column)));
  const { defaultForAllPages } = pageLayout.headersFooters;
  defaultForAllPages.leftFooter = "&A";
  defaultForAllPages.centerFooter = "&F";
  defaultForAllPages.rightFooter = "&P / &N";
}

const chartTypes = {
  stackedColumns: "ColumnStacked",
  columns: "ColumnClustered",
  bars: "BarClustered",
  lines: "Line",
  scatter: "XYScatter",
} as const;

function addChart(target: Excel.Worksheet, plan: ChartPlan): void {
  const source = target.getRange(areaAddress(plan.source));
  const chart = target.charts.add(chartTypes[plan.kind], source, plan.seriesBy === "rows" ? "Rows" : "Columns");
  const { row, column, rows, columns } = plan.position;
  chart.name = plan.name;
  titleChart(chart, plan);
  chart.legend.position = "Bottom";
  chart.axes.valueAxis.numberFormat = plan.valueFormat;
  // Bars run both ways from 0, where labels would lie under them.
  if (plan.kind === "bars") chart.axes.categoryAxis.tickLabelPosition = "Low";
  if (plan.categoryFormat) chart.axes.categoryAxis.numberFormat = plan.categoryFormat;
  chart.setPosition(
    areaAddress({ row, column, rows: 1, columns: 1 }),
    areaAddress({ row: row + rows - 1, column: column + columns - 1, rows: 1, columns: 1 }),
  );
  for (const [index, color] of plan.colors.entries()) {
    const series = chart.series.getItemAt(index);
    if (plan.kind === "lines") series.format.line.color = color;
    else if (plan.kind === "scatter") series.markerBackgroundColor = series.markerForegroundColor = color;
    else series.format.fill.setSolidColor(color);
    if (plan.kind === "bars") {
      series.overlap = 100;
      series.gapWidth = 40;
    }
  }
}

function titleChart({ title, axes }: Excel.Chart, plan: ChartPlan): void {
  title.text = plan.title;
  axes.valueAxis.title.text = plan.valueAxisTitle;
  if (plan.categoryAxisTitle) axes.categoryAxis.title.text = plan.categoryAxisTitle;
}
