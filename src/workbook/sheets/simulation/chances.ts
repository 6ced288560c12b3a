import { relative } from "../../plan/address";
import { shareUpTo } from "./spreads";
import { chances } from "../../layout/simulation";
import { putSimulationTable, simulatedCell } from "./table";
import type { Context } from "../context";
import { numberFormats } from "../../plan/numberFormat";
import { putOptionRow } from "../common/optionTable";
import type { SheetBuilder } from "../../plan/sheetBuilder";
import { whereAnswered } from "../common/whereAnswered";

/** How often each option is the cheapest, how often it is cheaper than the baseline, and how often it costs more than the budget. */
export function putChances(sheet: SheetBuilder, context: Context): void {
  const { messages, simulation: layout } = context;
  const texts = messages.sheets.simulation;
  putSimulationTable(sheet, context, "chances", texts.bandChances);
  for (const id of chances)
    putOptionRow(sheet, context, layout.columns, {
      row: layout.chanceRow(id),
      label: texts.chances[id],
      unit: texts.chanceUnit,
      // The baseline is not compared with itself.
      formula: (option) => whereAnswered(simulatedCell(context, layout.costAnswer, id, option)),
      format: numberFormats.percent,
    });
  const budget = layout.setting("budget");
  putOptionRow(sheet, context, layout.columns, {
    row: layout.overBudgetRow,
    label: texts.overBudget,
    unit: texts.chanceUnit,
    formula: (option) => {
      const { row, column } = layout.spreadAnswer(option);
      const isKnown = `AND(ISNUMBER(${budget}),ISNUMBER(${relative(row + 1, column)}))`;
      return `IF(${isKnown},1-${shareUpTo(context, option, budget)},"")`;
    },
    format: numberFormats.percent,
  });
}
