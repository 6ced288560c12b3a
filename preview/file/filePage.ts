import { type PageSetup, PaperSize, type Worksheet as FileSheet } from "@cj-tech-master/excelts";
import type { KeptObject } from "../model/keptObject";
import type { PageBreakCollection } from "../model/pageBreaks";
import type { Worksheet } from "../model/worksheet";

const sections = { left: "&L", center: "&C", right: "&R" } as const;
const edges = ["left", "right", "top", "bottom", "header", "footer"] as const;
const pointsPerInch = 72;

/** Puts on a sheet of the file what the workbook says of paper; what is not said stays as the file has it. */
export function putPage({ pageLayout, horizontalPageBreaks, verticalPageBreaks }: Worksheet, sheet: FileSheet): void {
  const setUp = pageSetup(pageLayout);
  // A file names its paper, where Excel takes that of its user.
  if (Object.keys(setUp).length > 0)
    Object.assign(sheet.pageSetup, { paperSize: PaperSize.A4, ...paperOf(sheet), ...setUp });
  const asked = margins(pageLayout);
  if (Object.keys(asked).length > 0) sheet.pageSetup.margins = { ...sheet.pageSetup.margins, ...asked };
  const texts = pageLayout.part("headersFooters", "HeaderFooterGroup").part("defaultForAllPages", "HeaderFooter");
  const header = headOrFoot(texts, "Header");
  const footer = headOrFoot(texts, "Footer");
  if (header !== "") sheet.headerFooter.oddHeader = header;
  if (footer !== "") sheet.headerFooter.oddFooter = footer;
  putBreaks(horizontalPageBreaks, (areas) => {
    sheet.rowBreaks = [];
    for (const { top } of areas) sheet.getRow(top).addPageBreak();
  });
  putBreaks(verticalPageBreaks, (areas) => {
    sheet.colBreaks = [];
    for (const { left } of areas) sheet.getColumn(left).addPageBreak();
  });
}

/** What the workbook answers of a sheet's size on paper until it is told otherwise. */
export function takePage({ pageLayout }: Worksheet, { pageSetup }: FileSheet): void {
  const { fitToPage, fitToWidth, fitToHeight, scale } = pageSetup;
  pageLayout.zoomBefore = fitToPage
    ? // A file has a sheet fit one page where it does not say how many, and any number where it says 0.
      { horizontalFitToPages: fitToWidth ?? 1, verticalFitToPages: fitToHeight ?? 1 }
    : { scale: scale ?? 100 };
}

const paperOf = ({ pageSetup: { paperSize } }: FileSheet) => (paperSize === undefined ? {} : { paperSize });

function pageSetup({ kept }: KeptObject): Partial<PageSetup> {
  const orientation = kept.get("orientation");
  const zoom = kept.get("zoom") as Excel.PageLayoutZoomOptions | undefined;
  const given = (method: string) => (kept.get(method) as unknown[] | undefined)?.map(String)[0]?.replaceAll("$", "");
  const [area, rows, columns] = ["setPrintArea", "setPrintTitleRows", "setPrintTitleColumns"].map(given);
  return {
    ...(typeof orientation === "string" && { orientation: orientation.toLowerCase() as "portrait" }),
    ...(zoom?.scale && { fitToPage: false, scale: zoom.scale }),
    ...(zoom &&
      !zoom.scale && {
        fitToPage: true,
        fitToWidth: zoom.horizontalFitToPages ?? 0,
        fitToHeight: zoom.verticalFitToPages ?? 0,
      }),
    ...(area !== undefined && { printArea: area }),
    ...(rows !== undefined && { printTitlesRow: rows }),
    ...(columns !== undefined && { printTitlesColumn: columns }),
  };
}

/** Excel has them in points, and a file in inches. */
function margins({ kept }: KeptObject): Partial<PageSetup["margins"]> {
  const given = edges.map((edge) => [edge, kept.get(`${edge}Margin`)] as const);
  return Object.fromEntries(
    given.flatMap(([edge, points]) => (typeof points === "number" ? [[edge, points / pointsPerInch]] : [])),
  );
}

function headOrFoot({ kept }: KeptObject, which: "Header" | "Footer"): string {
  return Object.entries(sections)
    .map(([side, mark]) => [mark, kept.get(`${side}${which}`)] as const)
    .map(([mark, text]) => (typeof text === "string" && text !== "" ? `${mark}${text}` : ""))
    .join("");
}

function putBreaks({ places }: PageBreakCollection, put: (places: NonNullable<PageBreakCollection["places"]>) => void) {
  if (places !== null) put(places);
}
