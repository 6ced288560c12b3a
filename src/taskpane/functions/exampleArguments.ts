import type { Typed } from "../../model/fault";
import { type Example, type ExampleCell, cellsInExample, isArea } from "../../workbook/examples/example";
import type { DescribedFunction } from "./functionBook";
import type { ReadArgument } from "./readArgument";

/** An example's arguments in the function's order, those that it leaves out too; what the help has on a sheet stands here as it is. */
export function exampleArguments({ parameters }: DescribedFunction, { sheet = [], given }: Example): ReadArgument[] {
  return parameters.map(({ takesRange }, place) => {
    const argument = given[place] ?? null;
    if (argument === null) return { inFormula: { kind: "leftOut" }, given: null, block: null };
    if (isArea(argument)) {
      const rows = cellsInExample(sheet, argument).map((row) => row.map(typedIn));
      return { inFormula: { kind: "array", rows }, given: rows, block: null };
    }
    return {
      inFormula: { kind: "value", value: argument },
      given: takesRange ? [[argument]] : argument,
      block: null,
    };
  });
}

/** An array in a formula holds no blanks. */
function typedIn(cell: ExampleCell): Typed {
  return cell ?? "";
}
