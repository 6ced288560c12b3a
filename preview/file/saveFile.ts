import { Workbook as File, type Worksheet as FileSheet } from "@cj-tech-master/excelts";
import { installChartSupport } from "@cj-tech-master/excelts/chart";
import type { Host } from "../host";
import type { Worksheet } from "../model/worksheet";
import { calculationId } from "./calculationId";
import { readChartNames, writeChartNames } from "./chartNames";
import { putCells } from "./fileCells";
import { putCharts } from "./fileCharts";
import { FileColors } from "./fileColors";
import { putConditionalFormats } from "./fileConditionalFormats";
import { toFileFormula } from "./fileFormula";
import { putLayout } from "./fileLayout";
import { putPage } from "./filePage";
import { readParts, textOf, writeParts } from "./fileParts";
import { type SettingsOwner, writeSettings } from "./fileSettings";
import { putValidations } from "./fileValidations";
import type { OpenedFile } from "./openedFile";

/** What a file says of the add-in whose workbook it is. */
export interface SavingAddin extends SettingsOwner {
  readonly name: string;
  isFunction(name: string): boolean;
}

/**
 * The workbook as the bytes of an .xlsx: as it is shown, with the value of every formula, laid over the file it was opened from.
 * Its values must be calculated.
 */
export async function saveFile(host: Host, opened: OpenedFile | null, addin: SavingAddin): Promise<Uint8Array> {
  installChartSupport();
  const file = new File();
  if (opened) await file.xlsx.load(opened.bytes);
  else file.creator = addin.name;
  const before = opened ? readParts(opened.bytes) : new Map<string, Uint8Array>();
  const colors = new FileColors(textOf(before, "xl/theme/theme1.xml"));
  const names = readChartNames(before);
  const { worksheets, settings } = host.workbookRoot();
  const sheets = worksheets.itemObjects();
  const ofFile = sheetsOfFile(file, sheets, opened);
  const source = { grid: host.grid, links: host.links, colors, isAddinFunction: addin.isFunction };
  for (const own of sheets) {
    const sheet = ofFile.get(own)!;
    putLayout(host.grid, own, sheet);
    putCells(source, own.id, sheet);
    putValidations(host, own.id, sheet);
    putConditionalFormats(host, own.id, sheet, colors);
    putPage(own, sheet);
  }
  // Charts keep a copy of what they draw, so they come when all cells are there.
  for (const own of sheets) putCharts(host, own.id, ofFile.get(own)!, { taken: opened?.charts ?? new Map(), names });
  putNames(host, file, addin);
  const activeTab = sheets.findIndex(({ id }) => id === host.grid.tabs.activeId());
  // A file need not say how it is seen.
  const views: File["views"] | undefined = file.views;
  file.views = [{ ...usualView, ...views?.[0], firstSheet: 0, activeTab }];
  const parts = readParts(new Uint8Array(await file.xlsx.writeBuffer({ zip: { level: 0 } })));
  parts.set(
    "xl/workbook.xml",
    textOf(parts, "xl/workbook.xml").replace(/calcId="\d+"( fullCalcOnLoad="1")?/, `calcId="${calculationId}"`),
  );
  writeChartNames(parts, names);
  writeSettings(parts, settings.all(), addin);
  return writeParts(parts);
}

const usualView = { x: 0, y: 0, width: 28_800, height: 15_000, visibility: "visible" };

/** The sheets of the file by those of the workbook, in the workbook's order and under its titles; others are taken out. */
function sheetsOfFile(file: File, sheets: Worksheet[], opened: OpenedFile | null): Map<Worksheet, FileSheet> {
  const there = new Map(sheets.map((own) => [own, file.getWorksheet(opened?.titles.get(own.id) ?? "")] as const));
  const stay = new Set(there.values());
  const order = file.worksheets;
  const localNames = file.definedNames.model
    .filter(({ localSheetId }) => localSheetId !== undefined)
    .map((name) => ({ name, sheet: order[name.localSheetId!] }));
  for (const sheet of order) if (!stay.has(sheet)) file.removeWorksheet(sheet.id);
  // Titles may have changed places.
  for (const [own, sheet] of there) if (sheet && sheet.name !== own.name) sheet.name = `~${sheet.id}`;
  const found = new Map(
    sheets.map((own, index) => {
      const sheet = there.get(own) ?? file.addWorksheet(own.name);
      if (sheet.name !== own.name) sheet.name = own.name;
      sheet.orderNo = index;
      return [own, sheet] as const;
    }),
  );
  file.definedNames.model = localNames.flatMap(({ name, sheet }) => {
    const localSheetId = sheet ? file.worksheets.indexOf(sheet) : -1;
    return localSheetId < 0 ? [] : [{ ...name, localSheetId }];
  });
  return found;
}

/** Adds the names of the workbook to those that count on one sheet alone, which stay as the file has them. */
function putNames({ grid }: Host, file: File, addin: SavingAddin): void {
  const own = grid.names.all().map(({ name, formula, isVisible }) => ({
    name,
    ranges: [],
    formulaExpression: toFileFormula(`=${formula}`, addin.isFunction),
    ...(!isVisible && { hidden: true }),
  }));
  file.definedNames.model = [...file.definedNames.model, ...own];
}
