import { RisksLayout } from "../../layout/risks";
import { type TypedSheet, orNull } from "./typedSheet";

export const typedRisks: TypedSheet = {
  read: ({ typed, ownRiskCount }, { kept }) => {
    const { columns, firstOwnRow, ownCount } = new RisksLayout(kept.length, ownRiskCount);
    const ownRisks = Array.from({ length: ownCount }, (_, index) => {
      const at = (column: number) => orNull(typed[firstOwnRow + index]?.[column]);
      return {
        name: at(columns.risk),
        owner: at(columns.factor),
        low: at(columns.low),
        mode: at(columns.mode),
        high: at(columns.high),
        probabilities: Object.fromEntries(kept.map((name, option) => [name, at(columns.probability + option)])),
      };
    });
    return { ownRisks };
  },
  ofOptions: (optionCount, { ownRiskCount }) => {
    const { columns, firstOwnRow, ownCount } = new RisksLayout(optionCount, ownRiskCount);
    return {
      rows: Array.from({ length: ownCount }, (_, index) => firstOwnRow + index),
      column: (option) => columns.probability + option,
    };
  },
};
