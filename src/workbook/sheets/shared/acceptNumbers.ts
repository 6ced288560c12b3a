import type { Context } from "../context";
import type { Area } from "../../plan/address";
import type { SheetBuilder } from "../../plan/sheetBuilder";

interface NumberInputs {
  readonly areas: readonly Area[];
  readonly least: number;
  readonly most: number;
  readonly whole: boolean;
  /** What stands beside the cell while it is selected. */
  readonly title: string;
  readonly text: string;
}

/** Cells that accept the numbers between two ends, and name both ends when they refuse an entry. */
export function acceptNumbers(sheet: SheetBuilder, { messages }: Context, inputs: NumberInputs): void {
  const { refuseNumber, number } = messages.sheets.inputs;
  const { areas, least, most, whole, title, text } = inputs;
  sheet.validate({
    areas,
    rule: { kind: "number", least, most, whole },
    prompt: { title, text },
    refusal: refuseNumber(number(least), number(most)),
  });
}
