import { factors } from "../../../model/catalogue/factors";
import type { Typed } from "../../../model/fault";
import { FactorsLayout } from "../../layout/factors";
import { type TypedSheet, nonBlank } from "./typedSheet";

export const typedFactors: TypedSheet = {
  read: ({ typed }, { kept }) => {
    const layout = new FactorsLayout(kept.length);
    const { columns } = layout;
    const ratings: Record<string, Record<string, Typed>> = {};
    const weights: Record<string, Typed> = {};
    const rationales: Record<string, Typed> = {};
    for (const { id } of factors) {
      const row = typed[layout.rowOf(id)] ?? [];
      const own: Record<string, Typed> = {};
      for (const [option, name] of kept.entries()) {
        const rating = nonBlank(row[columns.typed + option]);
        if (rating !== undefined) own[name] = rating;
      }
      ratings[id] = own;
      const weight = nonBlank(row[columns.points]);
      if (weight !== undefined) weights[id] = weight;
      const rationale = nonBlank(row[columns.rationale]);
      if (rationale !== undefined) rationales[id] = rationale;
    }
    const sideBalance = nonBlank(typed[layout.balanceRow]?.[columns.side]);
    return { ratings, weights, rationales, ...(sideBalance !== undefined && { sideBalance }) };
  },
  ofOptions: (optionCount) => {
    const layout = new FactorsLayout(optionCount);
    return {
      rows: factors.map(({ id }) => layout.rowOf(id)),
      column: (option) => layout.columns.typed + option,
    };
  },
};
