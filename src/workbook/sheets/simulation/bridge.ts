import { areaAddress, relative } from "../../plan/address";
import type { Context } from "../context";
import { numberFormats } from "../../plan/numberFormat";
import type { SheetBuilder } from "../../plan/sheetBuilder";
import { bridgeSteps } from "../../layout/simulation";
import { whereAnswered } from "../shared/whereAnswered";

/** From the net present cost of the base to the mean of the simulation, and what lies between them. */
export function putBridge(sheet: SheetBuilder, { messages, request, simulation: layout }: Context): void {
  const texts = messages.sheets.simulation;
  const { columns, costAnswer, meansAnswer } = layout;
  for (const step of bridgeSteps) {
    const row = layout.bridgeRow(step);
    const style = step === "mean" || step === "means" ? "subtotal" : "formula";
    sheet.text(row, columns.label, texts.bridge[step], style === "formula" ? "label" : style);
    sheet.text(row, columns.unit, request.currency, "unit");
    if (step === "deterministic") continue;
    for (const option of request.options.keys())
      sheet.formula(row, layout.optionColumn(option), formulaOf(step, option), numberFormats.money, style);
  }
  const deterministic = layout.across(layout.bridgeRow("deterministic"));
  sheet.formula(
    deterministic.row,
    deterministic.column,
    "OUTSOURCE_TCO(Outsource_BaseAssumptions)",
    numberFormats.money,
  );
  sheet.reserve(deterministic, numberFormats.money);

  sheet.text(meansAnswer.row - 1, meansAnswer.column, "OUTSOURCE_TCO", "band");
  const means = `OUTSOURCE_TCO(${areaAddress(layout.means)})`;
  sheet.formula(meansAnswer.row, meansAnswer.column, means, numberFormats.money);
  sheet.reserve(meansAnswer, numberFormats.money);

  for (const [index, step] of (["deterministic", "lopsided", "rest"] as const).entries())
    sheet.text(layout.bridgeNotesRow + index, columns.label, texts.bridgeNotes[step], "evidence");

  function formulaOf(step: "lopsided" | "means" | "rest" | "mean", option: number): string {
    const here = (other: (typeof bridgeSteps)[number]) =>
      relative(layout.bridgeRow(other), layout.optionColumn(option));
    switch (step) {
      case "lopsided":
        return `${here("means")}-${here("deterministic")}`;
      case "means":
        return relative(meansAnswer.row, meansAnswer.column + option);
      case "rest":
        return whereAnswered(here("mean"), `${here("mean")}-${here("means")}`);
      case "mean":
        return whereAnswered(relative(layout.answeredRow(costAnswer, "mean"), costAnswer.column + 1 + option));
    }
  }
}
