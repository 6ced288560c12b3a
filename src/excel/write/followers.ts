import { cellAt, isWithin } from "../../workbook/plan/address";
import { isFormula } from "../../workbook/plan/isFormula";
import { arrayBlocks } from "../../workbook/standing/arrayBlocks";
import { GatewayError } from "../Gateway";
import { loadProtection } from "../read/loadProtection";
import { type SheetArea, rangeOf, readRanges } from "../read/readRanges";
import type { PlacedFormula } from "./writeFormula";

/**
 * The formulas on sheets of the user's own that refer to cells which move. Refused is what could not follow and would read other cells
 * from then on: a protected sheet with such a formula, and one that may have been entered over several cells at once, as Excel changes
 * none of them alone. One sync, and one more where there are such formulas.
 *
 * @param titles the sheets to look on, by their ids
 * @param isMoved whether a formula refers to such a cell
 */
export async function readFollowers(
  context: Excel.RequestContext,
  titles: ReadonlyMap<string, string>,
  isMoved: (formula: string) => boolean,
): Promise<PlacedFormula[]> {
  const sheetIds = [...titles.keys()];
  if (sheetIds.length === 0) return [];
  const sheetOf = (id: string) => context.workbook.worksheets.getItem(id);
  const protections = new Map<string, () => void>();
  const used = await readRanges(
    context,
    sheetIds.map((id) => () => sheetOf(id).getUsedRangeOrNullObject(true)),
    ["formulas"],
    () => {
      for (const id of sheetIds) protections.set(id, loadProtection([sheetOf(id)]));
    },
  );
  const found = used.flatMap((range, index) => {
    if (!range) return [];
    const { area, formulas } = range;
    return formulas.flatMap((line, r) =>
      line.flatMap((formula, c): Found[] => {
        if (!isFormula(formula) || !isMoved(formula)) return [];
        return [{ sheetId: sheetIds[index]!, area: cellAt(area.row + r, area.column + c), formula }];
      }),
    );
  });
  const followers = found.length === 0 ? [] : await onlyFormulas(context, found, titles);
  for (const id of new Set(followers.map(({ sheetId }) => sheetId))) protections.get(id)!();
  return followers;
}

type Found = Omit<PlacedFormula, "format">;

/** Texts that begin as formulas do are none. Should Excel show a formula in the cells it has spilled into too, the first cell speaks for them. */
async function onlyFormulas(
  context: Excel.RequestContext,
  found: readonly Found[],
  titles: ReadonlyMap<string, string>,
): Promise<PlacedFormula[]> {
  const cells: Excel.Range[] = [];
  const ranges = found.flatMap(({ sheetId, area }, index) => {
    const cell = () => rangeOf(context, sheetId, area);
    return [() => (cells[index] = cell().load({ savedAsArray: true })), () => cell().getSpillingToRangeOrNullObject()];
  });
  const read = await readRanges(context, ranges, ["values", "numberFormat"]);
  const spills = found.flatMap((first, index) => {
    const spill = read[2 * index + 1];
    return spill ? [{ first, area: spill.area }] : [];
  });
  const isFilled = ({ sheetId, area: { row, column } }: SheetArea) =>
    spills.some(({ first, area }) => first.sheetId === sheetId && isWithin(area, row, column));
  const arrays = found.filter((each, index) => cells[index]!.savedAsArray && !isFilled(each));
  const places = arrayBlocks(arrays, titles);
  if (places.length > 0) throw new GatewayError({ kind: "arrayFormulas", places });
  return found.flatMap((each, index) => {
    const { row, column } = each.area;
    const { values, numberFormat } = read[2 * index]!;
    const isText = values[0]?.[0] === each.formula;
    const isSpilled = spills.some(
      ({ first, area }) => first !== each && first.sheetId === each.sheetId && isWithin(area, row, column),
    );
    return isText || isSpilled ? [] : [{ ...each, format: String(numberFormat[0]?.[0]) }];
  });
}
