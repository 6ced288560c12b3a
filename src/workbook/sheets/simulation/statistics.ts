import type { SimulatedStatistic } from "../../../model/answers";
import { costStatistics, savingStatistics } from "../../layout/simulation";
import { putSimulationTable, simulatedCell } from "./table";
import type { Context } from "../context";
import { numberFormats } from "../../plan/numberFormat";
import { putOptionRow } from "../common/optionTable";
import type { SheetBuilder } from "../../plan/sheetBuilder";
import { whereAnswered } from "../common/whereAnswered";

/** What each option may cost, and whether the trials are enough to say so. */
export function putCostStatistics(sheet: SheetBuilder, context: Context): void {
  const { messages, simulation: layout } = context;
  const texts = messages.sheets.simulation;
  putSimulationTable(sheet, context, "costs", texts.bandCosts);
  sheet.text(layout.tableRows.costs + 1, layout.columns.label, texts.costsNote, "evidence");
  for (const id of costStatistics)
    if (id === "enough") putIsEnough(sheet, context);
    else putAmount(sheet, context, { row: layout.costRow(id), label: texts.statistics[id], id, answer: "costAnswer" });
}

/** What each option may save against the baseline. */
export function putSavingStatistics(sheet: SheetBuilder, context: Context): void {
  const { messages, simulation: layout } = context;
  const texts = messages.sheets.simulation;
  putSimulationTable(sheet, context, "saving", texts.bandSaving);
  sheet.text(layout.tableRows.saving + 1, layout.columns.label, texts.savingNote, "evidence");
  for (const id of savingStatistics) {
    const label = id === "cvar95" ? texts.lowestSaving : texts.statistics[id];
    putAmount(sheet, context, { row: layout.savingRow(id), label, id, answer: "savingAnswer" });
  }
}

interface Amount {
  readonly row: number;
  readonly label: string;
  readonly id: SimulatedStatistic;
  readonly answer: "costAnswer" | "savingAnswer";
}

function putAmount(sheet: SheetBuilder, context: Context, { row, label, id, answer }: Amount): void {
  const { request, simulation: layout } = context;
  putOptionRow(sheet, context, layout.columns, {
    row,
    label,
    unit: request.currency,
    formula: (option) => whereAnswered(simulatedCell(context, layout[answer], id, option)),
    format: numberFormats.money,
  });
}

function putIsEnough(sheet: SheetBuilder, context: Context): void {
  const { messages, simulation: layout } = context;
  const { units, agreementFormat } = messages.sheets.comparison;
  putOptionRow(sheet, context, layout.columns, {
    row: layout.costRow("enough"),
    label: messages.sheets.simulation.statistics.enough,
    unit: units.plausibility,
    formula: (option) => {
      const isEnough = simulatedCell(context, layout.costAnswer, "enough", option);
      return whereAnswered(isEnough, `IF(${isEnough}=1,1,0)`);
    },
    format: agreementFormat,
  });
}
