import type { Context } from "../context";
import type { Area } from "../../plan/address";
import type { SheetBuilder } from "../../plan/sheetBuilder";

interface NumberInputs {
  readonly areas: readonly Area[];
  readonly least: number;
  readonly most: number;
  readonly whole: boolean;
  /** Whether the ends are shares, which are typed in percent. */
  readonly isShare?: boolean;
  /** What stands beside the cell while it is selected. */
  readonly title: string;
  readonly text: string;
}

/** Cells that accept the numbers between two ends, and name both ends when they refuse an entry. */
export function acceptNumbers(sheet: SheetBuilder, { messages }: Context, inputs: NumberInputs): void {
  const { refuseNumber, number, share } = messages.sheets.inputs;
  const { areas, least, most, whole, isShare, title, text } = inputs;
  const written = isShare ? share : number;
  sheet.validate({
    areas,
    rule: { kind: "number", least, most, whole },
    prompt: { title, text },
    refusal: refuseNumber(written(least), written(most)),
  });
}
