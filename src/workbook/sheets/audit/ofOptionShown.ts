import { type Context, areaOn } from "../context";

/** What the base assumptions hold in a row of Inputs for the option that the Audit sheet shows. */
export function ofOptionShown(context: Context, inputsRow: number): string {
  const { audit, inputs } = context;
  const values = { row: inputsRow, column: inputs.columns.base, rows: 1, columns: inputs.optionCount };
  return `INDEX(${areaOn(context, "inputs", values)},1,${audit.setting("number")})`;
}
