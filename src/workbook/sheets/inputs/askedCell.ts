import type { Typed } from "../../../model/fault";
import { asCell } from "../../plan/asCell";
import type { PlannedCell } from "../../plan/plan";
import type { AskedFor } from "../../request/typedInputs";
import type { Context } from "../context";

interface Asked {
  readonly what: AskedFor;
  /** The option's name; "" for what all options share. */
  readonly option?: string;
  readonly value: Typed;
}

/** What is asked for: as it is typed, while that means what is asked for, or else as it is written on the user's behalf. */
export function askedCell({ typed }: Context, { what, option = "", value }: Asked, written: PlannedCell): PlannedCell {
  const cell = typed.asked?.[what]?.[option];
  return cell?.meant === value ? asCell(cell.typed) : written;
}
