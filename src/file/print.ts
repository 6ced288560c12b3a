import type { Worksheet } from "@cj-tech-master/excelts";
import { areaAddress, columnLetters } from "../workbook/plan/address";
import type { SheetPlan } from "../workbook/plan/plan";
import { printScale } from "../workbook/plan/printScale";

const paperA4 = 9;

/** How a sheet goes on paper, as in Excel: each page names its sheet, the file and its own number. */
export function setUpPrint(target: Worksheet, plan: SheetPlan): void {
  const { area, landscape, titleRows, titleColumns = 0, rowBreaks = [], columnBreaks = [] } = plan.print;
  const isBrokenAcross = columnBreaks.length > 0;
  Object.assign(target.pageSetup, {
    paperSize: paperA4,
    orientation: landscape ? "landscape" : "portrait",
    printArea: areaAddress(area),
    printTitlesRow: `1:${titleRows}`,
    ...(titleColumns > 0 && { printTitlesColumn: `A:${columnLetters(titleColumns - 1)}` }),
    ...(isBrokenAcross ? { scale: printScale(plan) } : { fitToPage: true, fitToWidth: 1, fitToHeight: 0 }),
  });
  target.headerFooter.oddFooter = "&L&A&C&F&R&P / &N";
  for (const row of rowBreaks) target.getRow(row).addPageBreak();
  for (const column of columnBreaks) target.getColumn(column).addPageBreak();
}
