import type { Worksheet } from "@cj-tech-master/excelts";
import { areaAddress, columnLetters } from "../workbook/plan/address";
import { footer } from "../workbook/plan/looks";
import { margins, pageSetup } from "../workbook/plan/pageSetup";
import type { SheetPlan } from "../workbook/plan/plan";
import type { PlannedSheetId } from "../workbook/plan/sheetId";

/** A file names its paper, where Excel takes that of its user. */
const paperA4 = 9;
const inches = (points: number) => points / 72;
const marginsInInches = {
  left: inches(margins.left),
  right: inches(margins.right),
  top: inches(margins.top),
  bottom: inches(margins.bottom),
  header: inches(margins.footer),
  footer: inches(margins.footer),
};

/** How a sheet goes on paper. */
export function putPage(target: Worksheet, plan: SheetPlan<PlannedSheetId>): void {
  const { area, landscape, isOnePage, titleRows, titleColumns, rowBreaks, columnBreaks, scale } = pageSetup(plan);
  Object.assign(target.pageSetup, {
    paperSize: paperA4,
    orientation: landscape ? "landscape" : "portrait",
    margins: marginsInInches,
    printArea: areaAddress(area),
    printTitlesRow: `1:${titleRows}`,
    ...(titleColumns > 0 && { printTitlesColumn: `A:${columnLetters(titleColumns - 1)}` }),
    ...(scale === null ? { fitToPage: true, fitToWidth: 1, fitToHeight: isOnePage ? 1 : 0 } : { scale }),
  });
  target.headerFooter.oddFooter = `&L${footer.left}&C${footer.center}&R${footer.right}`;
  for (const row of rowBreaks) target.getRow(row).addPageBreak();
  for (const column of columnBreaks) target.getColumn(column).addPageBreak();
}
