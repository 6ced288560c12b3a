import { type Area, areaAddress, onSheet, absolute } from "../workbook/address";
import type { ChartPlan, DefinedName, SheetPlan, Validation, WorkbookPlan } from "../workbook/plan";
import type { SheetId } from "../workbook/sheetId";
import { type Style, type StyleName, checkColors, styles } from "../workbook/styles";

/** The longest list of areas that one request may name. */
const longestAddress = 8000;

/** What a workbook has before it is written to. */
export interface Existing {
  readonly sheets: ReadonlySet<SheetId>;
  readonly definedNames: ReadonlySet<string>;
}

/**
 * Queues everything a plan holds, without a sync: sheets first, then names, then cells, so that a formula always finds what
 * it refers to. Sheets that are already there are emptied and written again; others are added.
 */
export function writePlan(context: Excel.RequestContext, plan: WorkbookPlan, existing: Existing): void {
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
    if (target) writeSheet(target, sheet, plan);
  }
}

function defineName(
  { workbook }: Excel.RequestContext,
  { name, sheet, area }: DefinedName,
  plan: WorkbookPlan,
  { definedNames }: Existing,
): void {
  const title = plan.sheets.find(({ id }) => id === sheet)?.title ?? "";
  const reference = `=${onSheet(title, areaAddress(area, absolute))}`;
  if (definedNames.has(name.toLowerCase())) workbook.names.getItem(name).formula = reference;
  else workbook.names.add(name, reference);
}

function writeSheet(target: Excel.Worksheet, plan: SheetPlan, workbook: WorkbookPlan): void {
  const used: Area = { row: 0, column: 0, rows: plan.cells.length, columns: plan.cells[0]?.length ?? 1 };
  const range = target.getRange(areaAddress(used));
  range.numberFormat = plan.numberFormats.map((row) => [...row]);
  range.formulas = plan.cells.map((row) => row.map((cell) => cell ?? ""));
  range.format.verticalAlignment = "Center";
  for (const { style, areas } of plan.styles)
    for (const address of addressesOf(areas)) applyStyle(target.getRanges(address), style);
  for (const validation of plan.validations) applyValidation(target, validation);
  for (const address of addressesOf(plan.checkAreas)) showVerdict(target.getRanges(address));
  for (const { cell, sheet } of plan.links) {
    const title = workbook.sheets.find(({ id }) => id === sheet)?.title ?? "";
    target.getRange(areaAddress(cell)).hyperlink = { documentReference: onSheet(title, "A1"), textToDisplay: title };
  }
  for (const [column, characters] of plan.columnWidths.entries()) {
    const whole = areaAddress({ row: 0, column, rows: 1, columns: 1 });
    target.getRange(whole).getEntireColumn().format.columnWidth = pointsOf(characters);
  }
  for (const { row, points } of plan.rowHeights) target.getRange(`${row + 1}:${row + 1}`).format.rowHeight = points;
  if (plan.frozen.columns > 0 && plan.frozen.rows > 0)
    target.freezePanes.freezeAt(
      target.getRange(areaAddress({ row: 0, column: 0, rows: plan.frozen.rows, columns: plan.frozen.columns })),
    );
  else if (plan.frozen.rows > 0) target.freezePanes.freezeRows(plan.frozen.rows);
  target.showGridlines = false;
  setUpPrint(target, plan);
  for (const chart of plan.charts) addChart(target, chart);
}

/** A column this many characters wide, in points: 7 pixels a character and 5 around it. */
function pointsOf(characters: number): number {
  return (characters * 7 + 5) * 0.75;
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

/** The verdict's word comes from the number format; the colour only repeats it. */
function showVerdict(areas: Excel.RangeAreas): void {
  for (const verdict of ["passed", "failed"] as const) {
    const { cellValue } = areas.conditionalFormats.add("CellValue");
    cellValue.format.fill.color = checkColors[verdict].fill;
    cellValue.format.font.color = checkColors[verdict].color;
    cellValue.rule = { formula1: "=1", operator: verdict === "passed" ? "EqualTo" : "NotEqualTo" };
  }
}

function setUpPrint({ pageLayout }: Excel.Worksheet, { print, title }: SheetPlan): void {
  pageLayout.orientation = print.landscape ? "Landscape" : "Portrait";
  pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
  pageLayout.setPrintArea(areaAddress(print.area));
  pageLayout.setPrintTitleRows(`$1:$${print.titleRows}`);
  pageLayout.headersFooters.defaultForAllPages.leftFooter = title.replaceAll("&", "&&");
  pageLayout.headersFooters.defaultForAllPages.rightFooter = "&P / &N";
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
  chart.title.text = plan.title;
  chart.legend.position = "Bottom";
  chart.axes.valueAxis.title.text = plan.valueAxisTitle;
  chart.axes.valueAxis.numberFormat = plan.valueFormat;
  // Bars run both ways from 0, where labels would lie under them.
  if (plan.kind === "bars") chart.axes.categoryAxis.tickLabelPosition = "Low";
  if (plan.categoryFormat) chart.axes.categoryAxis.numberFormat = plan.categoryFormat;
  if (plan.categoryAxisTitle) chart.axes.categoryAxis.title.text = plan.categoryAxisTitle;
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
