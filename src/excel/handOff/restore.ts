import { areaAddress, onSheet } from "../../workbook/plan/address";
import { handOffColumns, pointedTo } from "../../workbook/handOff/handOffSheet";
import { handOffName } from "../../workbook/plan/sheetId";
import { addinVersion } from "../../workbook/request/madeBy";
import { addToLog, nextLogLine } from "./addToLog";
import { GatewayError, type LeftFormula, type RestoreOutcome } from "../Gateway";
import { frozenValue, valuesMark } from "../../workbook/handOff/frozenValue";
import { locateSheets } from "../read/locateSheets";
import { inParts, pauseExcel } from "../payload/inParts";
import { readRanges } from "../read/readRanges";
import { refusalOfNewer } from "../../workbook/standing/refusal";
import { emptyHandedOffCells, keepHandedOffCells } from "./handedOffCells";
import { refuse } from "../runInExcel";
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
 * was typed since, that stays. Six syncs. When Excel refuses half-way, the values are put back.
 */
export async function restore(context: Excel.RequestContext, on: string): Promise<RestoreOutcome> {
  const located = await locateSheets(context);
  if (located.handOffSheet === null) throw new GatewayError({ kind: "notHandedOff" });
  refuse(refusalOfNewer(located.memory));
  const list = await readList(context);
  let putHandedOffCellsBack!: () => void;
  const { areas, left } = await readFrozen(context, list, () => {
    putHandedOffCellsBack = keepHandedOffCells(context, located.definedNames);
  });
  const notes = left.map(({ place, formula }) => `${place} ${formula}`);

  pauseExcel(context);
  try {
    const line = nextLogLine(context, located);
    await inParts(context, areas, (area) => writeFormula(context, area), pauseExcel);
    emptyHandedOffCells(context, located.definedNames);
    const done = { kind: "restored", count: areas.length, left: notes } as const;
    addToLog(context, located, { ...done, on, version: addinVersion }, line);
    context.workbook.worksheets.getItem(located.handOffSheet).delete();
    context.workbook.names.getItem(handOffName).delete();
    await context.sync();
  } catch (error) {
    await inParts(context, areas, (area) => writeValues(context, area, area.values));
    putHandedOffCellsBack();
    await context.sync();
    throw error;
  }
  return { count: areas.length, left };
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
