import { type Area, areaAddress, onSheet } from "../plan/address";
import { joined } from "../plan/joined";

interface SheetArea {
  readonly sheetId: string;
  readonly area: Area;
}

/** A cell with a formula that Excel saves as an array, and that does not spill. */
interface ArrayFormula extends SheetArea {
  readonly formula: string;
}

/**
 * Where formulas stand that may have been entered over several cells at once: Excel changes none of these cells alone.
 *
 * @param titles of the sheets, by their ids
 */
export function arrayBlocks(arrays: readonly ArrayFormula[], titles: ReadonlyMap<string, string>): string[] {
  return alike(arrays).map(({ sheetId, area }) => onSheet(titles.get(sheetId)!, areaAddress(area)));
}

/**
 * Cells beside each other with one formula: one that was entered over several cells at once stands in each of them. Excel does not
 * tell it from those typed one by one that compute with areas: it saves both as arrays.
 */
function alike(arrays: readonly ArrayFormula[]): SheetArea[] {
  const cells = new Map<string, ArrayFormula[]>();
  for (const each of arrays) {
    const key = `${each.sheetId} ${each.formula}`;
    const same = cells.get(key);
    if (same) same.push(each);
    else cells.set(key, [each]);
  }
  return [...cells.values()].flatMap((same) =>
    joined(same.map(({ area }) => area)).flatMap((area) =>
      area.rows * area.columns > 1 ? [{ sheetId: same[0]!.sheetId, area }] : [],
    ),
  );
}
