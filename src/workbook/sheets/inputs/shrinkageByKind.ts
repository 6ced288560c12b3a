import { absolute, areaAddress } from "../../plan/address";
import type { Context } from "../context";

/** Where a blank shrinkage follows the kinds typed on Staffing: for how many options, and the cells with the words for it. */
export function shrinkageByKind({ inputs }: Context) {
  const { columns, linkRows, optionCount } = inputs;
  const row = linkRows.shrinkage;
  const sums = areaAddress({ row, column: columns.typed, rows: 1, columns: optionCount }, absolute);
  return {
    ofSome: `COUNT(${sums})>0`,
    ofAll: `COUNT(${sums})=COLUMNS(${sums})`,
    source: absolute(row, columns.name),
    // Occupancy follows Staffing always, and says so in the reader's language.
    follows: absolute(inputs.rowOf("occupancy"), columns.defaultLeast),
  };
}
