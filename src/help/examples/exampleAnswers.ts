import type { Language } from "../../locale/language";
import type { ExampleCell } from "../../workbook/examples/example";
import answers from "./answers.json";

/** What a cell function answers to its example, as the tests have called it. */
export interface ExampleAnswer {
  /** The first rows and columns. */
  readonly cells: readonly (readonly ExampleCell[])[];
  /** How many there are. */
  readonly rows: number;
  readonly columns: number;
  readonly refusal: { readonly error: string; readonly sentences: Readonly<Record<Language, string>> } | null;
}

export const exampleAnswers = answers as Readonly<Record<string, ExampleAnswer>>;
