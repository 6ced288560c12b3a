import type { Typed } from "../../model/fault";
import { type StaffingLayout, targets } from "../layout/staffing";
import type { TypedStaffing } from "../request/typedInputs";

/** What stands in the yellow cells of the Staffing sheet, given its cells from A1 as they were typed. */
export function typedStaffing(
  cells: readonly (readonly (Typed | null | undefined)[])[],
  layout: StaffingLayout,
  optionNames: readonly string[],
): TypedStaffing {
  const at = (row: number, column: number) => {
    const cell = cells[row]?.[column] ?? "";
    return cell === "" ? null : cell;
  };
  const ofOptions = (row: number) =>
    Object.fromEntries(optionNames.map((name, option) => [name, at(row, layout.optionColumn(option))]));
  const { row, column, rows, columns } = layout.shape;
  const indices = (count: number) => Array.from({ length: count }, (_, index) => index);
  return {
    weeksPerYear: at(layout.weeksRow, layout.columns.value),
    targets: Object.fromEntries(targets.map((id) => [id, ofOptions(layout.rowOf(id))])),
    shape: indices(rows).map((interval) => indices(columns).map((weekday) => at(row + interval, column + weekday))),
  };
}
