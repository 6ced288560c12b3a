import { areaAddress, relative } from "../../plan/address";
import type { Context } from "../context";
import { numberFormats } from "../../plan/numberFormat";
import type { SheetBuilder } from "../../plan/sheetBuilder";
import { bridgeSteps } from "../../layout/simulation";
import { putOptionFormulas, putRowLabels } from "../common/optionTable";
import { putSimulationTable, simulatedCell } from "./table";
import { whereAnswered } from "../common/whereAnswered";

type BridgeStep = (typeof bridgeSteps)[number];

/** From the net present cost of the base to the mean of the simulation, and what lies between them. */
export function putBridge(sheet: SheetBuilder, context: Context): void {
  const { messages, request, simulation: layout } = context;
  const texts = messages.sheets.simulation;
  const { columns } = layout;
  putSimulationTable(sheet, context, "bridge", texts.bandBridge);
  for (const step of bridgeSteps) {
    const isSubtotal = step === "mean" || step === "means";
    const row = layout.bridgeRow(step);
    const labels = { label: texts.bridge[step], unit: request.currency };
    putRowLabels(sheet, columns, row, { ...labels, labelStyle: isSubtotal ? "subtotal" : "label" });
    if (step === "deterministic") continue;
    putOptionFormulas(
      sheet,
      context,
      { row, column: columns.firstOption },
      {
        formula: (option) => formulaOf(context, step, option),
        format: numberFormats.money,
        style: isSubtotal ? "subtotal" : "formula",
      },
    );
  }
  putCosts(sheet, context);
  for (const [index, step] of (["deterministic", "lopsided", "rest"] as const).entries())
    sheet.text(layout.bridgeNotesRow + index, columns.label, texts.bridgeNotes[step], "evidence");
}

/** What OUTSOURCE_TCO answers for the base and for the means. */
function putCosts(sheet: SheetBuilder, { simulation: layout }: Context): void {
  const { meansAnswer } = layout;
  const deterministic = layout.across(layout.bridgeRow("deterministic"));
  const base = "OUTSOURCE_TCO(Outsource_BaseAssumptions)";
  sheet.formula(deterministic.row, deterministic.column, base, numberFormats.money);
  sheet.reserve(deterministic, numberFormats.money);

  sheet.text(meansAnswer.row - 1, meansAnswer.column, "OUTSOURCE_TCO", "band");
  const means = `OUTSOURCE_TCO(${areaAddress(layout.means)})`;
  sheet.formula(meansAnswer.row, meansAnswer.column, means, numberFormats.money);
  sheet.reserve(meansAnswer, numberFormats.money);
}

function formulaOf(context: Context, step: Exclude<BridgeStep, "deterministic">, option: number): string {
  const { simulation: layout } = context;
  const here = (other: BridgeStep) => relative(layout.bridgeRow(other), layout.optionColumn(option));
  switch (step) {
    case "lopsided":
      return `${here("means")}-${here("deterministic")}`;
    case "means":
      return relative(layout.meansAnswer.row, layout.meansAnswer.column + option);
    case "rest":
      return whereAnswered(here("mean"), `${here("mean")}-${here("means")}`);
    case "mean":
      return whereAnswered(simulatedCell(context, layout.costAnswer, "mean", option));
  }
}
