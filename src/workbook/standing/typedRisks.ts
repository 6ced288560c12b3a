import type { Typed } from "../../model/fault";
import type { RisksLayout } from "../layout/risks";
import type { OwnRisk } from "../request/typedInputs";

/** What stands in the yellow cells of the Risks sheet, given its cells from A1 as they were typed. */
export function typedRisks(
  cells: readonly (readonly (Typed | null | undefined)[])[],
  { columns, firstOwnRow, ownCount }: RisksLayout,
  optionNames: readonly string[],
): OwnRisk[] {
  return Array.from({ length: ownCount }, (_, index) => {
    const at = (column: number) => {
      const cell = cells[firstOwnRow + index]?.[column] ?? "";
      return cell === "" ? null : cell;
    };
    return {
      name: at(columns.risk),
      owner: at(columns.factor),
      low: at(columns.low),
      mode: at(columns.mode),
      high: at(columns.high),
      probabilities: Object.fromEntries(optionNames.map((name, option) => [name, at(columns.probability + option)])),
    };
  });
}
