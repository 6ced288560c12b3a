import { areaAddress, cellAt, onSheet } from "../../workbook/plan/address";
import { GatewayError, type RepairOutcome } from "../Gateway";
import { asTyped, isUnknown } from "../../workbook/handOff/ownFormula";
import { type OwnFormula, rangeOf, readOwnFormulas } from "./readOwnFormulas";
import { writeFormula } from "./writeFormula";

const unknownName = "#NAME?";

/**
 * Writes our formulas again where Excel shows #NAME?, or still takes them for unknown behind an IFERROR: a file that was
 * opened before the add-in was installed. No other cell is touched. Six syncs.
 */
export async function repair(context: Excel.RequestContext): Promise<RepairOutcome> {
  const all = await readOwnFormulas(context);
  const before = await readCells(context, all);
  const broken = before.filter(({ own, value }) => value === unknownName || isUnknown(own.formula));
  const guarded = new Set(broken.filter(({ own }) => own.sheet.isProtected).map(({ own }) => own.sheet.title));
  if (guarded.size > 0) throw new GatewayError({ kind: "protectedSheets", places: [...guarded] });

  for (const { own, format } of broken)
    writeFormula(context, { sheetId: own.sheet.id, area: placeOf(own), formula: asTyped(own.formula), format });
  await context.sync();
  const after = await readCells(
    context,
    broken.map(({ own }) => own),
  );
  const left = after.filter(({ value }) => value === unknownName);
  return {
    count: broken.length - left.length,
    left: left.map(({ own }) => onSheet(own.sheet.title, areaAddress(placeOf(own)))),
  };
}

async function readCells(context: Excel.RequestContext, formulas: readonly OwnFormula[]) {
  const read = formulas.map((own) => ({
    own,
    cell: rangeOf(context, own.sheet.id, placeOf(own)).load({ values: true, numberFormat: true }),
  }));
  await context.sync();
  return read.map(({ own, cell }) => ({
    own,
    value: cell.values[0]?.[0] as unknown,
    format: String(cell.numberFormat[0]?.[0]),
  }));
}

const placeOf = ({ row, column }: OwnFormula) => cellAt(row, column);
