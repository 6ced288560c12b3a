import type { Worksheet } from "@cj-tech-master/excelts";
import { parseArea } from "excel-preview/a1";
import { areaAddress } from "../../../src/workbook/plan/address";
import { footer } from "../../../src/workbook/plan/looks";
import { margins, pageSetup } from "../../../src/workbook/plan/pageSetup";
import { type Recorded, callsOf, partOf } from "../../support/recordedExcel";
import type { Decision } from "./decision";

export const page: Decision = {
  decided: (plan) => {
    const { area, landscape, titleRows, titleColumns, isOnePage, rowBreaks, columnBreaks, scale } = pageSetup(plan);
    const setup = { landscape, titleRows, titleColumns, isOnePage, rowBreaks, columnBreaks, scale };
    return { ...setup, ...footer, margins: Object.values(margins), area: areaAddress(area) };
  },
  asked: (sheet) => {
    const layout = partOf(sheet, "pageLayout");
    const given = (name: string) => callsOf(layout, name).map((call) => String(call.given[0]))[0];
    const { scale, ...fit } = layout.set["zoom"] as Excel.PageLayoutZoomOptions;
    if (scale === undefined) expect(fit.horizontalFitToPages).toBe(1);
    const { leftFooter, centerFooter, rightFooter } = partOf(layout, "headersFooters", "defaultForAllPages").set;
    return {
      area: given("setPrintArea"),
      landscape: layout.set["orientation"] === "Landscape",
      titleRows: linesIn(given("setPrintTitleRows")),
      titleColumns: linesIn(given("setPrintTitleColumns")),
      rowBreaks: breaksOf(partOf(sheet, "horizontalPageBreaks")).map(({ top }) => top),
      columnBreaks: breaksOf(partOf(sheet, "verticalPageBreaks")).map(({ left }) => left),
      scale: scale ?? null,
      isOnePage: fit.verticalFitToPages === 1,
      margins: ["left", "right", "top", "bottom", "footer"].map((side) => layout.set[`${side}Margin`]),
      left: leftFooter,
      center: centerFooter,
      right: rightFooter,
    };
  },
  held: ({ pageSetup: setup, headerFooter, rowBreaks, colBreaks }: Worksheet) => {
    if (setup.fitToPage) expect(setup.fitToWidth ?? 1).toBe(1);
    const [, left, center, right] = /^&L(.*)&C(.*)&R(.*)$/.exec(headerFooter.oddFooter!)!;
    return {
      area: setup.printArea,
      landscape: setup.orientation === "landscape",
      titleRows: linesIn(setup.printTitlesRow),
      titleColumns: linesIn(setup.printTitlesColumn),
      rowBreaks: rowBreaks.map(({ id }) => id),
      columnBreaks: colBreaks.map(({ id }) => id),
      scale: setup.fitToPage ? null : setup.scale,
      isOnePage: setup.fitToPage === true && setup.fitToHeight !== 0,
      margins: (["left", "right", "top", "bottom", "footer"] as const).map((side) => 72 * setup.margins[side]),
      ...{ left, center, right },
    };
  },
};

/** How many rows or columns there are from the first to the last of "$A:$B" or "1:3". */
function linesIn(lines: string | undefined): number {
  if (lines === undefined) return 0;
  const [first, last] = lines.replaceAll("$", "").split(":");
  expect(["1", "A"]).toContain(first);
  return /\d/.test(last!) ? Number(last) : last!.charCodeAt(0) - 64;
}

function breaksOf(breaks: Recorded) {
  return callsOf(breaks, "add").map(({ given }) => parseArea(String(given[0]))!);
}
