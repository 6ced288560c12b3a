import type { Area } from "../../plan/address";
import type { SheetBuilder } from "../../plan/sheetBuilder";
import type { Context } from "../context";

interface ChoiceInputs {
  readonly areas: readonly Area[];
  /** The cells that hold the choices. */
  readonly source: string;
  readonly title: string;
  readonly text: string;
}

/** Cells that accept an entry of a list. */
export function acceptChoice(sheet: SheetBuilder, { messages }: Context, inputs: ChoiceInputs): void {
  const { areas, source, title, text } = inputs;
  sheet.validate({
    areas,
    rule: { kind: "list", source },
    prompt: { title, text },
    refusal: messages.sheets.inputs.refuseChoice,
  });
}
