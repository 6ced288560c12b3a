import { vocabulary } from "../../../locale/vocabulary";
import { type DriverId, drivers } from "../../../model/catalogue/drivers";
import type { Typed } from "../../../model/fault";
import { InputsLayout } from "../../layout/inputs";
import { unquoted } from "../../plan/unquoted";
import type { TypedInputs } from "../../request/typedInputs";
import { scenarioOf } from "./asked";
import { type TypedSheet, nonBlank, orNull } from "./typedSheet";

export const typedInputs: TypedSheet = {
  read: ({ typed: cells, shown }, { kept }) => {
    const layout = new InputsLayout(kept.length);
    const { columns, scenarioRow, sourceAgeRow, valueColumn } = layout;
    const typed = (row: number, column: number) => nonBlank(cells[row]?.[column]);
    const drivenBy: Record<string, Record<string, Typed>> = {};
    const evidence: Record<string, TypedInputs["evidence"][string]> = {};
    for (const { id } of drivers) {
      const row = layout.rowOf(id);
      drivenBy[id] = valuesByOption(id, kept, (option) => typed(row, columns.typed + option));
      if (cells[row]?.[columns.low] === undefined) continue;
      const shape = typed(row, columns.distribution);
      evidence[id] = {
        low: orNull(typed(row, columns.low)),
        high: orNull(typed(row, columns.high)),
        distribution: shape === undefined ? null : (vocabulary.distribution(unquoted(String(shape))) ?? shape),
        note: orNull(typed(row, columns.note)),
      };
    }
    for (const id of ["arrangement", "country"] as const) {
      const note = typed(layout.rowOf(id), columns.note);
      if (note !== undefined) evidence[id] = { note };
    }
    return {
      drivers: drivenBy,
      evidence,
      scenario: scenarioOf(String(nonBlank(shown[scenarioRow]?.[valueColumn]))),
      sourceAge: typed(sourceAgeRow, valueColumn),
    };
  },
  ofOptions: (optionCount) => {
    const layout = new InputsLayout(optionCount);
    const ofOptions = drivers.filter(({ scope }) => scope === "option").map(({ id }) => layout.rowOf(id));
    return {
      rows: [layout.headerRow, layout.rowOf("arrangement"), ...ofOptions],
      column: (option) => layout.columns.typed + option,
    };
  },
};

/** What was typed for a driver, by option name, a formula of the user's own included. */
function valuesByOption(
  id: DriverId,
  names: readonly string[],
  typedFor: (option: number) => Typed | undefined,
): Record<string, Typed> {
  const own: Record<string, Typed> = {};
  for (const [index, name] of names.entries()) {
    const value = typedFor(index);
    if (value !== undefined)
      own[name] = id === "price-unit" ? (vocabulary.priceUnit(unquoted(String(value))) ?? value) : value;
  }
  return own;
}
