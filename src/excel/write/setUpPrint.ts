import { areaAddress, cellAt, columnLetters } from "../../workbook/plan/address";
import { footer } from "../../workbook/plan/looks";
import { margins, pageSetup, widthScale } from "../../workbook/plan/pageSetup";
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

/**
 * Queues the question whether Excel has taken it up that a sheet be as wide as a page: some do so only while their page settings are
 * open (office-js#1860). Call the result after a sync; where not, it queues a scale at which the sheet is as wide, and says so.
 */
export function loadFit({ pageLayout }: Excel.Worksheet, plan: SheetPlan<PlannedSheetId>): () => boolean {
  if (pageSetup(plan).scale !== null) return () => false;
  pageLayout.load({ zoom: true });
  return () => {
    if (pageLayout.zoom.horizontalFitToPages === 1) return false;
    pageLayout.zoom = { scale: widthScale(plan) };
    return true;
  };
}
