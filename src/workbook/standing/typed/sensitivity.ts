import { SensitivityLayout } from "../../layout/sensitivity";
import { type TypedSheet, keptChoice } from "./typedSheet";

export const typedSensitivity: TypedSheet = {
  read: ({ typed }, options) => {
    const { optionRow, columns } = new SensitivityLayout();
    return { sensitivityOption: keptChoice(typed[optionRow]?.[columns.value], options) };
  },
};
