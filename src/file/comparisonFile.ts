import { Workbook, type Worksheet } from "@cj-tech-master/excelts";
import { installChartSupport } from "@cj-tech-master/excelts/chart";
import type { Language } from "../locale/language";
import { fileWidth } from "../workbook/plan/columnWidth";
import type { SheetPlan, WorkbookPlan } from "../workbook/plan/plan";
import type { PlannedSheetId } from "../workbook/plan/sheetId";
import { putCells } from "./cells";
import { putChart } from "./charts";
import { finished } from "./finished";
import { type HandedOff, frozenPlan } from "./frozenPlan";
import { putPage } from "./page";
import { namedAreas, planValues, settledValues } from "./planValues";
import type { SheetValues } from "./sheetCells";
import { putStyles } from "./styles";
import { putValidations } from "./validations";
import { putVerdicts } from "./verdicts";

/**
 * A comparison as the bytes of an .xlsx: every formula with its value, formats, checks, charts and print set-up.
 *
 * @param language whose numbers the texts hold until a program calculates them anew
 * @param handedOff when, in which language and by which version the formulas with our functions are frozen to the values they
 *   have now; left out they stay formulas, which need the add-in
 * @param helpFolder where the help is served, with a slash at its end; null where that is not known
 */
export async function comparisonFile(
  live: WorkbookPlan,
  language: Language,
  handedOff: HandedOff | null = null,
  known?: SheetValues,
  helpFolder: string | null = null,
): Promise<Uint8Array> {
  const answered = known ?? (await settledValues(live, language));
  const plan = handedOff === null ? live : frozenPlan(live, answered, handedOff);
  const values = handedOff === null ? answered : planValues(plan, language);
  installChartSupport();
  const workbook = new Workbook();
  workbook.creator = "Outsource for Excel";
  for (const sheet of plan.sheets)
    putCells(addSheet(workbook, sheet), sheet, plan, values.get(sheet.title) ?? [], helpFolder);
  // Charts keep a copy of what they draw, so they come when all cells are there.
  for (const { title, charts } of plan.sheets)
    for (const chart of charts) putChart(workbook.getWorksheet(title)!, title, chart);
  for (const { name, reference } of namedAreas(plan)) workbook.definedNames.add(reference, name);
  const activeTab = plan.sheets.findIndex(({ id }) => id === "comparison");
  workbook.views = [{ x: 0, y: 0, width: 28_800, height: 15_000, firstSheet: 0, activeTab, visibility: "visible" }];
  return finished(new Uint8Array(await workbook.xlsx.writeBuffer()), plan);
}

/** A sheet with everything but what its cells hold. */
function addSheet(workbook: Workbook, plan: SheetPlan<PlannedSheetId>): Worksheet {
  const { frozen, title } = plan;
  const target = workbook.addWorksheet(title, {
    views: [{ state: "frozen", xSplit: frozen.columns, ySplit: frozen.rows, showGridLines: false }],
  });
  plan.columnWidths.forEach((characters, column) => (target.getColumn(column + 1).width = fileWidth(characters)));
  for (const { row, points } of plan.rowHeights) target.getRow(row + 1).height = points;
  if (plan.closedRows.length > 0) target.properties.outlineLevelRow = 1;
  for (const { first, last } of plan.closedRows)
    for (let row = first; row <= last; row++) Object.assign(target.getRow(row + 1), { outlineLevel: 1, hidden: true });
  putStyles(target, plan);
  putPage(target, plan);
  putValidations(target, plan);
  putVerdicts(target, plan);
  return target;
}
