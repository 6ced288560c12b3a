import type { CellBlock } from "../../excel/Gateway";
import { readTruth } from "../../locale/truth";
import type { Language } from "../../locale/language";
import { readNumber } from "../../locale/numberText";
import type { Typed } from "../../model/fault";
import type { GivenArgument } from "./callFunction";
import type { FormulaArgument } from "./formulaText";
import type { DescribedParameter } from "./functionBook";

/** Why what was typed for an argument cannot be handed over; what it means is for the function itself to judge. */
export type ArgumentProblem =
  | { readonly kind: "missing" | "noBlock" }
  | { readonly kind: "ambiguous"; readonly typed: string }
  | { readonly kind: "tooLarge"; readonly address: string }
  | { readonly kind: "oneCell"; readonly rows: number; readonly columns: number };

/** An argument that can be handed over: for the formula, for the function, and the cells it reads. */
export interface ReadArgument {
  readonly inFormula: FormulaArgument;
  readonly given: GivenArgument;
  readonly block: CellBlock | null;
}

export type ArgumentReading =
  { readonly ok: true; readonly argument: ReadArgument } | { readonly ok: false; readonly problem: ArgumentProblem };

/**
 * What was typed for an argument: a number or a percentage in the user's own way, text in quotes, TRUE or FALSE, a range or a defined name; any
 * other text is text.
 */
export async function readArgument(
  typed: string,
  parameter: DescribedParameter,
  language: Language,
  readCells: (reference: string) => Promise<CellBlock | null>,
): Promise<ArgumentReading> {
  const text = typed.trim();
  if (text === "") return parameter.isOptional ? leftOut : refused({ kind: "missing" });
  if (parameter.choices.length > 0) return value(text, parameter);
  const number = readShare(text, language);
  if (number === "ambiguous") return refused({ kind: "ambiguous", typed: text });
  if (number !== "unreadable") return value(number, parameter);
  const [, quoted] = /^"(.*)"$/s.exec(text) ?? [];
  if (quoted !== undefined) return value(quoted.replaceAll('""', '"'), parameter);
  const truth = readTruth(text);
  if (truth !== undefined) return value(truth, parameter);
  const block = await readCells(text.replace(/^=/, ""));
  return block ? ofBlock(block, parameter) : value(text, parameter);
}

/** A number, or one in a hundred: 80 % is 0.8, as in a cell. */
function readShare(text: string, language: Language): ReturnType<typeof readNumber> {
  const bare = text.replace(/\s*%$/, "");
  const number = readNumber(bare, language);
  return bare !== text && typeof number === "number" ? Number((number / 100).toPrecision(15)) : number;
}

function ofBlock(block: CellBlock, { takesRange }: DescribedParameter): ArgumentReading {
  const { address, area, values } = block;
  if (!takesRange && area.rows * area.columns > 1)
    return refused({ kind: "oneCell", rows: area.rows, columns: area.columns });
  if (values === null) return refused({ kind: "tooLarge", address });
  const given = takesRange ? values : (values[0]?.[0] ?? "");
  return { ok: true, argument: { inFormula: { kind: "range", address }, given, block } };
}

const leftOut: ArgumentReading = {
  ok: true,
  argument: { inFormula: { kind: "leftOut" }, given: null, block: null },
};

/** Excel hands a value over as a block of one cell where the function takes a range. */
function value(typed: Typed, { takesRange }: DescribedParameter): ArgumentReading {
  const given = takesRange ? [[typed]] : typed;
  return { ok: true, argument: { inFormula: { kind: "value", value: typed }, given, block: null } };
}

function refused(problem: ArgumentProblem): ArgumentReading {
  return { ok: false, problem };
}
