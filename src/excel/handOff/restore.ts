import { areaAddress, onSheet } from "../../workbook/plan/address";
import { handOffColumns, pointedTo } from "../../workbook/handOff/handOffSheet";
import { handOffName } from "../../workbook/plan/sheetId";
import { addinVersion } from "../../workbook/request/madeBy";
import { addToLog, nextLogLine } from "./addToLog";
import { GatewayError, type LeftFormula, type RestoreOutcome } from "../Gateway";
import { frozenValue, valuesMark } from "../../workbook/handOff/frozenValue";
import { locateSheets } from "../read/locateSheets";
import { inParts, lengthOf, pauseExcel, questionCost } from "../write/inParts";
import { rangeOf } from "./readOwnFormulas";
import { refusalOfNewer } from "../../workbook/standing/refusal";
import { emptyHandedOffCells, keepHandedOffCells } from "./handedOffCells";
import { refuse } from "../runInExcel";
import { type PlacedFormula, writeFormula } from "./writeFormula";

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
 * was typed since, that stays. Five syncs. When Excel refuses half-way, the values are put back.
 */
export async function restore(context: Excel.RequestContext, on: string): Promise<RestoreOutcome> {
  const located = await locateSheets(context);
  if (located.handOffSheet === null) throw new GatewayError({ kind: "notHandedOff" });
  refuse(refusalOfNewer(located.memory));
  const list = await readList(context);
  const putHandedOffCellsBack = keepHandedOffCells(context, located.definedNames);
  const { areas, left } = await readFrozen(context, list);
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
    await inParts(context, areas, ({ sheetId, area, values }) => {
      rangeOf(context, sheetId, area).values = values.map((row) => [...row]);
      return lengthOf(values);
    });
    putHandedOffCellsBack();
    await context.sync();
    throw error;
  }
  return { count: areas.length, left };
}

async function readList(context: Excel.RequestContext): Promise<Listed[]> {
  const { workbook } = context;
  const range = workbook.names.getItem(handOffName).getRange().load({ values: true, formulas: true });
  const protection = workbook.protection.load({ protected: true });
  await context.sync();
  // The list could not be taken away.
  if (protection.protected) throw new GatewayError({ kind: "protectedWorkbook" });
  const { sheet, cell, formula, value, rows, columns, mark } = handOffColumns;
  return (range.values as unknown[][])
    .map((line, index) => ({
      formula: String(line[formula]),
      mark: String(line[mark]),
      rows: Number(line[rows]),
      columns: Number(line[columns]),
      before: onSheet(String(line[sheet]), String(line[cell])),
      now: pointedTo(String((range.formulas as unknown[][])[index]?.[value])),
    }))
    .filter(({ formula: listed }) => listed.startsWith("="));
}

/** Queues the reading of what stands in place of a listed formula. */
function askFor(context: Excel.RequestContext, listed: Listed) {
  if (listed.now === null) return { listed };
  const sheet = context.workbook.worksheets.getItem(listed.now.sheet);
  const range = sheet.getRange(listed.now.address);
  return {
    listed,
    sheet: sheet.load({ id: true, name: true }),
    protection: sheet.protection.load({ protected: true }),
    // Of the formats only the first cell's is kept: those of all cells take long to read.
    first: range.getCell(0, 0).load({ numberFormat: true }),
    range: range.load({ rowIndex: true, columnIndex: true, values: true, valueTypes: true, formulas: true }),
  };
}

/** What stands in place of the listed formulas, and which of them cannot come back. */
async function readFrozen(context: Excel.RequestContext, list: readonly Listed[]) {
  const read: ReturnType<typeof askFor>[] = [];
  await inParts(context, list, (listed) => {
    read.push(askFor(context, listed));
    return questionCost;
  });
  await context.sync();

  const areas: FrozenArea[] = [];
  const left: LeftFormula[] = [];
  const guarded = new Set<string>();
  for (const { listed, sheet, protection, range, first } of read) {
    const { formula, before } = listed;
    if (range === undefined) {
      left.push({ place: before, formula, reason: "gone" });
      continue;
    }
    const cells = contentsOf(range);
    const area = { row: range.rowIndex, column: range.columnIndex, rows: cells.rows, columns: cells.columns };
    const reason = reasonToLeave(listed, cells);
    if (reason) left.push({ place: onSheet(sheet.name, areaAddress(area)), formula, reason });
    else {
      if (protection.protected) guarded.add(sheet.name);
      areas.push({
        sheetId: sheet.id,
        area,
        formula,
        format: String(first.numberFormat[0]?.[0]),
        values: cells.frozen,
      });
    }
  }
  if (guarded.size > 0) throw new GatewayError({ kind: "protectedSheets", places: [...guarded] });
  return { areas, left };
}

function contentsOf({ values, valueTypes, formulas }: Excel.Range) {
  return {
    rows: values.length,
    columns: values[0]?.length ?? 0,
    mark: valuesMark(values),
    hasFormula: formulas.some((row, y) =>
      row.some((cell, x) => String(cell).startsWith("=") && cell !== values[y]?.[x]),
    ),
    frozen: values.map((row, y) => row.map((value, x) => frozenValue(value, valueTypes[y]?.[x] ?? ""))),
  };
}

function reasonToLeave(
  { rows, columns, mark }: Listed,
  cells: ReturnType<typeof contentsOf>,
): LeftFormula["reason"] | null {
  if (cells.rows !== rows || cells.columns !== columns) return "reshaped";
  return cells.mark !== mark || cells.hasFormula ? "typedOver" : null;
}
