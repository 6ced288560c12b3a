import { areaAddress, cellAt, columnLetters } from "../../workbook/plan/address";
import { footer } from "../../workbook/plan/looks";
import { margins, pageSetup } from "../../workbook/plan/pageSetup";
import type { SheetPlan } from "../../workbook/plan/plan";
import type { PlannedSheetId } from "../../workbook/plan/sheetId";

/** Queues how a sheet goes on paper. */
export function setUpPrint(
  { pageLayout, horizontalPageBreaks, verticalPageBreaks }: Excel.Worksheet,
  plan: SheetPlan<PlannedSheetId>,
): void {
  const { area, landscape, isOnePage, titleRows, titleColumns, rowBreaks, columnBreaks, scale } = pageSetup(plan);
  pageLayout.orientation = landscape ? "Landscape" : "Portrait";
  pageLayout.zoom = scale === null ? { horizontalFitToPages: 1, verticalFitToPages: isOnePage ? 1 : 0 } : { scale };
  pageLayout.leftMargin = margins.left;
  pageLayout.rightMargin = margins.right;
  pageLayout.topMargin = margins.top;
  pageLayout.bottomMargin = margins.bottom;
  pageLayout.footerMargin = margins.footer;
  pageLayout.setPrintArea(areaAddress(area));
  pageLayout.setPrintTitleRows(`$1:$${titleRows}`);
  if (titleColumns > 0) pageLayout.setPrintTitleColumns(`$A:$${columnLetters(titleColumns - 1)}`);
  horizontalPageBreaks.removePageBreaks();
  verticalPageBreaks.removePageBreaks();
  for (const row of rowBreaks) horizontalPageBreaks.add(areaAddress(cellAt(row, 0)));
  for (const column of columnBreaks) verticalPageBreaks.add(areaAddress(cellAt(0, column)));
  const { defaultForAllPages } = pageLayout.headersFooters;
  defaultForAllPages.leftFooter = footer.left;
  defaultForAllPages.centerFooter = footer.center;
  defaultForAllPages.rightFooter = footer.right;
}
