import { type Area, areaAddress } from "../../workbook/plan/address";
import { columnPoints } from "../../workbook/plan/columnWidth";
import type { SheetPlan } from "../../workbook/plan/plan";
import type { PlannedSheetId } from "../../workbook/plan/sheetId";
import { type Style, type StyleName, styles } from "../../workbook/plan/styles";
import { isChanged } from "../../workbook/standing/isChanged";
import { rangesOf } from "./rangesOf";
import { setUpPrint } from "./setUpPrint";

/**
 * Queues the styles and sizes of a sheet and its page, as far as the plan before had others; null where it gets all of them.
 *
 * @param keepsPanes whether its panes and lines stay as they are
 */
export function writeLook(
  target: Excel.Worksheet,
  plan: SheetPlan<PlannedSheetId>,
  before: SheetPlan<PlannedSheetId> | null,
  keepsPanes: boolean,
): void {
  const differs = (part: keyof SheetPlan) => isChanged(part, plan, before);
  if (before === null) target.getRange(areaAddress(plannedCells(plan))).format.verticalAlignment = "Center";
  if (differs("styles"))
    for (const { style, areas } of plan.styles) for (const ranges of rangesOf(target, areas)) applyStyle(ranges, style);
  if (differs("columnWidths")) setColumnWidths(target, plan);
  if (differs("rowHeights"))
    for (const { row, points } of plan.rowHeights) target.getRange(`${row + 1}:${row + 1}`).format.rowHeight = points;
  if (!keepsPanes && differs("frozen")) freeze(target, plan);
  if (!keepsPanes && before === null) target.showGridlines = false;
  if (differs("print") || differs("title")) setUpPrint(target, plan);
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

/** The cells of plans, from A1. */
export function plannedCells(...plans: readonly SheetPlan<PlannedSheetId>[]): Area {
  const rows = Math.max(...plans.map(({ cells }) => cells.length));
  const columns = Math.max(...plans.map(({ cells }) => cells[0]?.length ?? 1));
  return { row: 0, column: 0, rows, columns };
}
