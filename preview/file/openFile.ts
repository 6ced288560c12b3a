import { Workbook as File, type Worksheet as FileSheet } from "@cj-tech-master/excelts";
import { installChartSupport } from "@cj-tech-master/excelts/chart";
import type { IStyleData } from "@univerjs/core";
import type { Spills } from "../grid/cellStore";
import type { Host } from "../host";
import type { Chart } from "../model/chart";
import type { Worksheet } from "../model/worksheet";
import { calculationId } from "./calculationId";
import { readChartNames } from "./chartNames";
import { type TakenChart, takeCharts } from "./fileCharts";
import { FileColors } from "./fileColors";
import { takePage } from "./filePage";
import { takeConditionalFormats } from "./fileConditionalFormats";
import { fromFileFormula } from "./fileFormula";
import { type FileParts, attributesOf, readParts, textOf } from "./fileParts";
import { readSettings } from "./fileSettings";
import { fromFileStyle } from "./fileStyle";
import { takeValidations } from "./fileValidations";
import { type LeftOut, leftOutOfFile, leftOutOfSheet } from "./leftOut";
import type { OpenedFile } from "./openedFile";
import { cellsIn, fileValue, rowsIn, rowsToFit, rowsWithHeight, sheetContent, spilled } from "./sheetContent";

/** A workbook opened from a file, and what of the file is not shown. */
export interface Opening {
  readonly opened: OpenedFile;
  readonly leftOut: readonly LeftOut[];
}

/** Puts a file in place of the workbook. What cannot be read throws before anything is changed. */
export async function openFile(host: Host, bytes: Uint8Array): Promise<Opening> {
  installChartSupport();
  const file = new File();
  await file.xlsx.load(bytes);
  const parts = readParts(bytes);
  return host.alone(async () => {
    const opening = replaceWorkbook(host, { file, parts, bytes });
    // What listens to changes asks for a calculation a moment later.
    await new Promise((resolve) => setTimeout(resolve));
    if (isCalculated(parts)) host.grid.cells.takeAsCalculated(opening.spills);
    else host.grid.cells.recalculate();
    return opening;
  });
}

interface LoadedFile {
  readonly file: File;
  readonly parts: FileParts;
  readonly bytes: Uint8Array;
}

function replaceWorkbook(host: Host, { file, parts, bytes }: LoadedFile): Opening & { spills: Spills } {
  const { grid } = host;
  const { worksheets, settings } = host.workbookRoot();
  const colors = new FileColors(textOf(parts, "xl/theme/theme1.xml"));
  const readStyle = styleReader(colors);
  // All of it is read before anything is changed.
  const contents = file.worksheets.map((sheet) => ({ sheet, content: sheetContent(sheet, readStyle) }));
  const old = grid.tabs.all();
  for (const name of grid.names.everywhere()) grid.names.remove(name);
  for (const { id } of old) grid.tabs.rename(id, `~${id}`);
  const sheets = contents.map(({ sheet, content }) => [worksheets.insert(sheet.name, content), sheet] as const);
  const [view = {}] = attributesOf(textOf(parts, "xl/workbook.xml"), "workbookView");
  const active = Number(view["activeTab"] ?? 0);
  const first = sheets.find(([, sheet]) => sheet === file.worksheets[active] && sheet.state === "visible");
  grid.tabs.activate((first ?? sheets.find(([, { state }]) => state === "visible") ?? sheets[0]!)[0].id);
  for (const { id } of old) host.dropSheet(id);
  for (const { name, ranges, formulaExpression, rawText, localSheetId, hidden } of file.definedNames.model) {
    if (localSheetId !== undefined) continue;
    const formula = fromFileFormula(formulaExpression ?? rawText ?? ranges.join(",")).slice(1);
    const defined = grid.names.add(name, formula, "");
    if (hidden) grid.names.update({ ...defined, isVisible: false });
  }
  settings.clear();
  for (const [key, value] of readSettings(parts)) settings.add(key, value);

  const names = readChartNames(parts);
  const charts = new Map<Chart, TakenChart>();
  for (const [own, sheet] of sheets) takeLayout(host, own, sheet);
  // Charts lie over cells, so rows have their heights before.
  grid.layout.growWrappedRows();
  const leftOut = sheets.flatMap(([own, sheet]) => {
    takeLinks(host, own.id, sheet);
    const { taken, left } = takeCharts(host, own.id, sheet, names);
    for (const [chart, facts] of taken) charts.set(chart, facts);
    return leftOutOfSheet(sheet, {
      charts: left,
      validations: takeValidations(host, own.id, sheet),
      conditionalFormats: takeConditionalFormats(host, own.id, sheet, colors),
    });
  });
  grid.forgetSteps();
  host.afterBatch();
  const spills: Spills = {
    ranges: Object.fromEntries(sheets.map(([{ id }, sheet]) => [id, spilled(sheet).ranges])),
    cells: Object.fromEntries(sheets.map(([{ id }, sheet]) => [id, spilled(sheet).cells])),
  };
  const titles = new Map(sheets.map(([own, sheet]) => [own.id, sheet.name]));
  return { spills, opened: { bytes, titles, charts }, leftOut: [...leftOut, ...leftOutOfFile(file, parts)] };
}

/** Whether a file's values are those of its formulas: Excel calculates what an older version, or another program, has written. */
function isCalculated(parts: FileParts): boolean {
  const [calculation = {}] = attributesOf(textOf(parts, "xl/workbook.xml"), "calcPr");
  return Number(calculation["calcId"]) >= calculationId && calculation["fullCalcOnLoad"] !== "1";
}

/** Reads styles, each of which is translated once. */
function styleReader(colors: FileColors): (style: object | undefined) => IStyleData | null {
  const made = new Map<string, IStyleData | null>();
  return (style) => {
    const key = JSON.stringify(style ?? {});
    if (!made.has(key)) {
      const read = fromFileStyle(style ?? {}, colors);
      made.set(key, Object.keys(read).length > 0 ? read : null);
    }
    return made.get(key)!;
  };
}

function takeLayout({ grid }: Host, own: Worksheet, sheet: FileSheet): void {
  takePage(own, sheet);
  if (sheet.state === "hidden") own.visibility = "Hidden";
  if (sheet.state === "veryHidden") own.visibility = "VeryHidden";
  for (const { row, points } of rowsWithHeight(sheet)) grid.layout.fixRow(own.id, row, points);
  for (const { row, fontSize, wraps } of rowsToFit(sheet)) {
    const area = { top: row, bottom: row, left: 0, right: 0 };
    grid.layout.growRowsForFont(own.id, area, fontSize);
    if (wraps) grid.layout.noteWrapped(own.id, area);
  }
}

function takeLinks({ links }: Host, sheetId: string, sheet: FileSheet): void {
  for (const row of rowsIn(sheet))
    for (const cell of cellsIn(row)) {
      const { hyperlink } = cell;
      if (hyperlink === undefined) continue;
      const [row, column] = [cell.row - 1, cell.col - 1];
      const target = hyperlink.startsWith("#") ? { documentReference: hyperlink.slice(1) } : { address: hyperlink };
      const area = { top: row, bottom: row, left: column, right: column };
      links.add(sheetId, area, { ...target, textToDisplay: String(fileValue(cell.value)) });
    }
}
