import type { Typed } from "../../../model/fault";
import { ComparisonLayout } from "../../layout/comparison";
import { comparisonSettings } from "../../layout/comparisonRows";
import { type TypedSheet, cellsIn, nonBlank } from "./typedSheet";

export const typedComparison: TypedSheet = {
  /** The settings are found by the ids at the end of their rows. */
  read: ({ typed }, { kept }) => {
    const comparison: Record<string, Typed> = {};
    for (const row of cellsIn(typed, new ComparisonLayout(kept.length).settings)) {
      const id = String(row.at(-1));
      const value = nonBlank(row[1]);
      if (comparisonSettings.some((setting) => setting === id) && value !== undefined) comparison[id] = value;
    }
    return { comparison };
  },
};
