import type { Typed } from "../../../model/fault";
import { ComparisonLayout, focusId } from "../../layout/comparison";
import { comparisonSettings } from "../../layout/comparisonRows";
import { type TypedSheet, cellsIn, keptChoice, nonBlank } from "./typedSheet";

export const typedComparison: TypedSheet = {
  /** The settings are found by the ids at the end of their rows. */
  read: ({ typed }, options) => {
    const comparison: Record<string, Typed> = {};
    const rows = cellsIn(typed, new ComparisonLayout(options.kept.length).settings);
    for (const row of rows) {
      const id = String(row.at(-1));
      const value = nonBlank(row[1]);
      if (comparisonSettings.some((setting) => setting === id) && value !== undefined) comparison[id] = value;
    }
    const focus = rows.find((row) => row.at(-1) === focusId);
    return { comparison, focusOption: keptChoice(focus?.[1], options) };
  },
};
