import { areaAddress, onSheet } from "../../workbook/plan/address";
import { handOffColumns, pointedTo } from "../../workbook/handOff/handOffSheet";
import { handOffName } from "../../workbook/plan/sheetId";
import { addinVersion } from "../../workbook/request/madeBy";
import { addToLog, loadNextLogLine } from "./addToLog";
import { GatewayError, type LeftFormula, type RestoreOutcome } from "../Gateway";
import { frozenValue, valuesMark } from "../../workbook/handOff/frozenValue";
import { locateSheets } from "../read/locateSheets";
import { inParts, pauseExcel } from "../payload/inParts";
import { type SheetArea, readRanges } from "../read/readRanges";
import { refusalOfNewer } from "../../workbook/standing/refusal";
import { type KeptCells, emptyHandedOffCells, keepHandedOffCells, putHandedOffCellsBack } from "./handedOffCells";
import { refuse } from "../runInExcel";
import { withSecondTry } from "../write/withSecondTry";
import { type PlacedFormula, writeFormula } from "../write/writeFormula";
import { writeValues } from "./writeValues";

/** A line of the list: what stood where, and where that is now. */
interface Listed {
  readonly formula: string;
  readonly mark: string;
  readonly rows: number;
  readonly columns: number;
  /** Its cells as they were called when it was frozen. */
  readonly before: string;
  /** Its cells now; null once they have been deleted. */
  readonly now: ReturnType<typeof pointedTo>;
}

/** A frozen area as it stands. */
interface FrozenArea extends PlacedFormula {
  readonly values: readonly (readonly (string | number | boolean)[])[];
}

/**
 * Writes every listed formula back and takes the list away. A formula follows its cells where sheets were renamed or moved
 * and where rows, columns or cells were inserted, moved or deleted around them; it does not follow a copy. Where something
 * was typed since, that stays. Six syncs. When Excel refuses half-way, the values are put back, or the rest is done once the list is
 * gone.
 */
export async function restore(context: Excel.RequestContext, on: string): Promise<RestoreOutcome> {
  const located = await locateSheets(context);
  if (located.handOffSheet === null) throw new GatewayError({ kind: "notHandedOff" });
  refuse(refusalOfNewer(located.memory));
  const list = await readList(context);
  let keptCells!: ReturnType<typeof keepHandedOffCells>;
  let nextLine!: ReturnType<typeof loadNextLogLine>;
  const { areas, left } = await readFrozen(context, list, () => {
    keptCells = keepHandedOffCells(context, located.definedNames);
    nextLine = loadNextLogLine(context, located);
  });
  const notes = left.map(({ place, formula }) => `${place} ${formula}`);
  const entry = { kind: "restored", count: areas.length, left: notes, on, version: addinVersion } as const;
  const begun: Restoration = { areas, kept: keptCells(), logIt: (own) => addToLog(own, located, entry, nextLine()) };

  pauseExcel(context);
  try {
    await bringBack(context, begun, pauseExcel);
    // What Excel may refuse comes before the log, which tells of what is done.
    context.workbook.worksheets.getItem(located.handOffSheet).delete();
    context.workbook.names.getItem(handOffName).delete();
    begun.logIt(context);
    await context.sync();
  } catch (error) {
    const { handOffSheet, before } = located;
    const titles = [...areas.map(({ sheetId }) => before.titleById.get(sheetId)!), handOffSheet];
    const isDone = await withSecondTry((own) => putBackOrFinish(own, handOffSheet, begun), titles);
    if (!isDone) throw error;
  }
  return { count: areas.length, left };
}

/** What a restoration writes, and what stood there before. */
interface Restoration {
  readonly areas: readonly FrozenArea[];
  readonly kept: readonly KeptCells[];
  readonly logIt: (context: Excel.RequestContext) => void;
}

/** Queues the formulas, and empties what the hand-off has filled. */
async function bringBack(
  context: Excel.RequestContext,
  { areas, kept }: Pick<Restoration, "areas" | "kept">,
  again?: (context: Excel.RequestContext) => void,
): Promise<void> {
  await inParts(context, areas, (area) => writeFormula(context, area), again);
  emptyHandedOffCells(context, kept);
}

/**
 * Puts the values back after a failure half-way. Once the list is gone they could never become formulas again: then what is left to
 * do is done instead. Answers whether it is done. Two syncs.
 */
async function putBackOrFinish(
  context: Excel.RequestContext,
  listTitle: string,
  { areas, kept, logIt }: Restoration,
): Promise<boolean> {
  const sheets = context.workbook.worksheets.load({ id: true, name: true });
  const name = context.workbook.names.getItemOrNullObject(handOffName).load({ name: true });
  await context.sync();
  const isListed = sheets.items.some((sheet) => sheet.name === listTitle);
  // What has been deleted meanwhile keeps nothing else from it.
  const stays = ({ sheetId }: SheetArea) => sheets.items.some(({ id }) => id === sheetId);
  const present = { areas: areas.filter(stays), kept: kept.filter(stays) };
  if (isListed) {
    await inParts(context, present.areas, (area) => writeValues(context, area, area.values));
    putHandedOffCellsBack(context, present.kept);
  } else {
    await bringBack(context, present);
    if (!name.isNullObject) name.delete();
    logIt(context);
  }
  await context.sync();
  return !isListed;
}

async function readList(context: Excel.RequestContext): Promise<Listed[]> {
  const { workbook } = context;
  let protection!: Excel.WorkbookProtection;
  const ask = () => workbook.names.getItem(handOffName).getRange();
  const [range] = await readRanges(context, [ask], ["values", "formulas"], () => {
    protection = workbook.protection.load({ protected: true });
  });
  // The list could not be taken away.
  if (protection.protected) throw new GatewayError({ kind: "protectedWorkbook" });
  const { sheet, cell, formula, value, rows, columns, mark } = handOffColumns;
  return range!.values
    .map((line, index) => ({
      formula: String(line[formula]),
      mark: String(line[mark]),
      rows: Number(line[rows]),
      columns: Number(line[columns]),
      before: onSheet(String(line[sheet]), String(line[cell])),
      now: pointedTo(String(range!.formulas[index]?.[value])),
    }))
    .filter(({ formula: listed }) => listed.startsWith("="));
}

/** What stands in place of the listed formulas, and which of them cannot come back. */
async function readFrozen(context: Excel.RequestContext, list: readonly Listed[], beside: () => void) {
  const { worksheets } = context.workbook;
  const titles = new Set(list.flatMap(({ now }) => (now === null ? [] : [now.sheet])));
  const sheets = new Map<string, { sheet: Excel.Worksheet; protection: Excel.WorksheetProtection }>();
  const present = list.flatMap(({ now }) => (now === null ? [] : [now]));
  const ranges = present.map(
    ({ sheet, address }) =>
      () =>
        worksheets.getItem(sheet).getRange(address),
  );
  // Of the formats only the first cell's is kept: those of all cells take long to read.
  const firstCells = ranges.map((range) => () => range().getCell(0, 0));
  const formats = await readRanges(context, firstCells, ["numberFormat"]);
  const read = await readRanges(context, ranges, ["values", "valueTypes", "formulas"], () => {
    beside();
    for (const title of titles) {
      const sheet = worksheets.getItem(title).load({ id: true, name: true });
      sheets.set(title, { sheet, protection: sheet.protection.load({ protected: true }) });
    }
  });
  const contents = new Map(
    present.map((now, index) => [now, { ...read[index]!, format: String(formats[index]?.numberFormat[0]?.[0]) }]),
  );

  const areas: FrozenArea[] = [];
  const left: LeftFormula[] = [];
  const guarded = new Set<string>();
  for (const listed of list) {
    const { formula, before, now } = listed;
    if (now === null) {
      left.push({ place: before, formula, reason: "gone" });
      continue;
    }
    const { sheet, protection } = sheets.get(now.sheet)!;
    const { area, format, ...cells } = contents.get(now)!;
    const { frozen, ...content } = contentsOf(cells);
    const reason = reasonToLeave(listed, content);
    if (reason) left.push({ place: onSheet(sheet.name, areaAddress(area)), formula, reason });
    else {
      if (protection.protected) guarded.add(sheet.name);
      areas.push({ sheetId: sheet.id, area, formula, format, values: frozen });
    }
  }
  if (guarded.size > 0) throw new GatewayError({ kind: "protectedSheets", places: [...guarded] });
  return { areas, left };
}

function contentsOf({
  values,
  valueTypes,
  formulas,
}: Readonly<Record<"values" | "valueTypes" | "formulas", unknown[][]>>) {
  return {
    rows: values.length,
    columns: values[0]?.length ?? 0,
    mark: valuesMark(values),
    hasFormula: formulas.some((row, y) =>
      row.some((cell, x) => String(cell).startsWith("=") && cell !== values[y]?.[x]),
    ),
    frozen: values.map((row, y) => row.map((value, x) => frozenValue(value, String(valueTypes[y]?.[x])))),
  };
}

function reasonToLeave(
  { rows, columns, mark }: Listed,
  cells: Omit<ReturnType<typeof contentsOf>, "frozen">,
): LeftFormula["reason"] | null {
  if (cells.rows !== rows || cells.columns !== columns) return "reshaped";
  return cells.mark !== mark || cells.hasFormula ? "typedOver" : null;
}
