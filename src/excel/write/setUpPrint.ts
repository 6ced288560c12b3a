import { areaAddress, cellAt, columnLetters } from "../../workbook/plan/address";
import type { SheetPlan } from "../../workbook/plan/plan";
import { printScale } from "../../workbook/plan/printScale";
import type { PlannedSheetId } from "../../workbook/plan/sheetId";

/** Queues how a sheet goes on paper. */
export function setUpPrint(
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
