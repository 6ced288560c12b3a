import { areaAddress, cellAt, isWithin, onSheet } from "../../workbook/plan/address";
import { isFormula } from "../../workbook/plan/isFormula";
import { joined } from "../../workbook/plan/joined";
import { GatewayError } from "../Gateway";
import { loadProtection } from "../read/loadProtection";
import { type SheetArea, rangeOf, readRanges } from "../read/readRanges";
import type { PlacedFormula } from "./writeFormula";

/**
 * The formulas on sheets of the user's own that refer to cells which move. Refused is what could not follow and would read other cells
 * from then on: a protected sheet with such a formula, and one that was entered over several cells at once, as Excel changes none of
 * them alone. One sync, and one more where there are such formulas.
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
  const cells = found.map(
    ({ sheetId, area }) =>
      () =>
        rangeOf(context, sheetId, area),
  );
  const ranges = cells.flatMap((cell) => [cell, () => cell().getSpillingToRangeOrNullObject()]);
  let blocks: (SheetArea & { readonly range: Excel.Range })[] = [];
  const read = await readRanges(context, ranges, ["values", "numberFormat"], () => {
    blocks = alike(found).map(({ sheetId, area }) => {
      return { sheetId, area, range: rangeOf(context, sheetId, area).load({ savedAsArray: true }) };
    });
  });
  const spills = found.flatMap((first, index) => {
    const spill = read[2 * index + 1];
    return spill ? [{ first, area: spill.area }] : [];
  });
  const isFilled = ({ sheetId, area: { row, column } }: SheetArea) =>
    spills.some(({ first, area }) => first.sheetId === sheetId && isWithin(area, row, column));
  const places = blocks
    .filter((block) => block.range.savedAsArray && !isFilled(block))
    .map(({ sheetId, area }) => onSheet(titles.get(sheetId)!, areaAddress(area)));
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

/** Cells beside each other with one formula: one that was entered over several cells at once stands in each of them. */
function alike(found: readonly Found[]): SheetArea[] {
  const cells = new Map<string, Found[]>();
  for (const each of found) {
    const key = `${each.sheetId} ${each.formula}`;
    cells.set(key, [...(cells.get(key) ?? []), each]);
  }
  return [...cells.values()].flatMap((same) =>
    joined(same.map(({ area }) => area)).flatMap((area) =>
      area.rows * area.columns > 1 ? [{ sheetId: same[0]!.sheetId, area }] : [],
    ),
  );
}
