import type { DescribedFunction } from "./functionBook";
import type { exampleOf } from "./examples";
import type { ReadArgument } from "./readArgument";

/** An example's arguments in the function's order, those that it leaves out too. */
export function exampleArguments(
  { parameters }: DescribedFunction,
  example: NonNullable<ReturnType<typeof exampleOf>>,
): ReadArgument[] {
  return parameters.map(({ name, takesRange }) => {
    const value = example[name];
    if (value === undefined) return { inFormula: { kind: "leftOut" }, given: null, block: null };
    if (typeof value === "object") return { inFormula: { kind: "array", rows: value }, given: value, block: null };
    return { inFormula: { kind: "value", value }, given: takesRange ? [[value]] : value, block: null };
  });
}
