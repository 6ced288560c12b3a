import type { Typed } from "../../model/fault";
import { InputsLayout } from "../layout/inputs";
import type { LeftToSheet, TypedInputs } from "../request/typedInputs";
import type { StandingComparison } from "./readStanding";
import { readTyped } from "./readTyped";
import { leftToSheet } from "./typed/asked";

/** The Inputs sheet as it stands. */
export interface InputsStanding {
  readonly title: string;
  /** As the sheet calls them, the baseline first. */
  readonly options: readonly string[];
  /** Of every amount on the sheet. */
  readonly currency: string;
  /** What is typed: by driver id, then by option name. A shared driver's value stands under the baseline's name. */
  readonly typed: TypedInputs["drivers"];
  /** What the pane asks for and leaves to the sheet, for a formula or something that means nothing stands there. */
  readonly leftToSheet: LeftToSheet;
  /** The table that the functions read, with every value before any scenario. */
  readonly assumptions: readonly (readonly (Typed | null)[])[];
}

/** Reads the Inputs sheet; null where it is gone. */
export function inputsStanding({ request, places, sheets }: StandingComparison): InputsStanding | null {
  const placed = places.inputs;
  const title = sheets.find(({ id }) => id === "inputs")?.title;
  if (!placed || title === undefined) return null;
  const { request: present, typed } = readTyped({ inputs: placed }, request);
  const { row, column, rows, columns } = new InputsLayout(request.options.length).baseArea;
  return {
    title,
    options: present.options.map(({ name }) => name),
    currency: present.currency,
    typed: typed.drivers,
    leftToSheet: leftToSheet(typed.asked ?? {}),
    assumptions: placed.shown
      .slice(row, row + rows)
      .map((cells) => cells.slice(column, column + columns).map((cell) => cell ?? null)),
  };
}
