import { asCell } from "../../plan/asCell";
import type { PlannedCell } from "../../plan/plan";
import type { AskedFor } from "../../request/typedInputs";
import type { Context } from "../context";

/**
 * What is asked for: as it is typed, or else as it is written on the user's behalf.
 *
 * @param option its name; "" for what all options share
 */
export function askedCell({ typed }: Context, what: AskedFor, written: PlannedCell, option = ""): PlannedCell {
  const cell = typed.asked?.[what]?.[option];
  return cell ? asCell(cell.typed) : written;
}
