import { type Context, areaOn } from "../context";

/** What the base assumptions hold in a row of Inputs for the option that the Audit sheet shows. */
export function ofOptionShown(context: Context, inputsRow: number): string {
  return shownOf(context, inputsRow, context.inputs.columns.base);
}

/** What the base workings hold in a row of Inputs for that option. */
export function workingOfOptionShown(context: Context, inputsRow: number): string {
  return shownOf(context, inputsRow, context.inputs.columns.typed);
}

function shownOf(context: Context, row: number, column: number): string {
  const { audit, inputs } = context;
  const values = { row, column, rows: 1, columns: inputs.optionCount };
  return `INDEX(${areaOn(context, "inputs", values)},1,${audit.setting("number")})`;
}
