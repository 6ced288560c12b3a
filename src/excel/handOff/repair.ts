import { areaAddress, cellAt, onSheet } from "../../workbook/plan/address";
import { errorName } from "../../workbook/handOff/errorName";
import { GatewayError, type RepairOutcome } from "../Gateway";
import { type Patience, answersIn } from "../read/answersIn";
import { asTyped, isUnknown } from "../../workbook/handOff/ownFormula";
import { inParts, questionCost } from "../payload/inParts";
import { rangeOf } from "../read/readRanges";
import { type OwnFormula, readOwnFormulas } from "./readOwnFormulas";
import { writeFormula } from "../write/writeFormula";

/** Functions are given a moment to answer; in milliseconds. */
const patience: Patience = { most: 5000, pause: 250 };

/**
 * Writes our formulas again where Excel shows #NAME?, or still takes them for unknown behind an IFERROR: a file that was
 * opened before the add-in was installed. So it does where they show #REF!, as where the add-in is installed twice, or #VALUE!,
 * as some Excels do the first time they call a function; a #VALUE! that stays says for itself what is wrong. No other cell is
 * touched. Six syncs, and more while functions are computing.
 */
export async function repair(context: Excel.RequestContext): Promise<RepairOutcome> {
  const all = await readOwnFormulas(context);
  const broken = (await readCells(context, all)).filter(isBroken);
  const guarded = new Set(broken.filter(({ own }) => own.sheet.isProtected).map(({ own }) => own.sheet.title));
  if (guarded.size > 0) throw new GatewayError({ kind: "protectedSheets", places: [...guarded] });
  if (broken.length === 0) return { count: 0, left: [], doubled: [], faulty: [] };

  await inParts(context, broken, ({ own, format }) =>
    writeFormula(context, { sheetId: own.sheet.id, area: placeOf(own), formula: asTyped(own.formula), format }),
  );
  await context.sync();
  const cells = broken.map(({ own }) => rangeOf(context, own.sheet.id, placeOf(own)));
  const after = (await answersIn(context, cells, patience)).map(errorName);
  const showing = (error: string) =>
    broken
      .filter((_, index) => after[index] === error)
      .map(({ own }) => onSheet(own.sheet.title, areaAddress(placeOf(own))));
  const [left, doubled, faulty] = [showing("#NAME?"), showing("#REF!"), showing("#VALUE!")];
  return { count: broken.length - left.length - doubled.length - faulty.length, left, doubled, faulty };
}

/** A #REF! that stands in the formula itself is the user's to mend. */
function isBroken({ own, error }: { readonly own: OwnFormula; readonly error: unknown }): boolean {
  if (error === "#REF!") return !own.formula.includes("#REF!");
  return error === "#NAME?" || error === "#VALUE!" || isUnknown(own.formula);
}

async function readCells(context: Excel.RequestContext, formulas: readonly OwnFormula[]) {
  const read: { own: OwnFormula; cell: Excel.Range }[] = [];
  await inParts(context, formulas, (own) => {
    const cell = rangeOf(context, own.sheet.id, placeOf(own)).load({ values: true, numberFormat: true });
    read.push({ own, cell });
    return questionCost;
  });
  await context.sync();
  return read.map(({ own, cell }) => ({
    own,
    error: errorName(cell.values[0]?.[0]),
    format: String(cell.numberFormat[0]?.[0]),
  }));
}

const placeOf = ({ row, column }: OwnFormula) => cellAt(row, column);
