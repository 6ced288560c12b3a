import type { SummaryFact } from "../../layout/summary";
import { numberFormats } from "../../plan/numberFormat";
import type { SheetBuilder } from "../../plan/sheetBuilder";
import { type Context, cellOn, inForce } from "../context";

/** What the figures rest on: how many that only the user can know are still defaults, and the terms of the comparison. */
export function putSummaryFacts(sheet: SheetBuilder, context: Context): void {
  const { about, messages, simulation: simulated, summary: layout, workings } = context;
  const { about: aboutTexts, comparison: texts, simulation } = messages.sheets;
  const put = (fact: SummaryFact, label: string, cell: string, format: string) => {
    const { row, label: from, value } = layout.fact(fact);
    sheet.text(row, from, label, "label");
    sheet.formula(row, value, cell, format, "linkedLeft");
  };
  const onAbout = (fact: "unsourced" | "written") => {
    const { row, column } = about.fact(fact);
    return cellOn(context, "about", row, column);
  };
  const { whole, share } = numberFormats;
  const missing = cellOn(context, "workings", workings.placeRow("missingOfAll"), workings.firstOptionColumn);
  put("essentials-missing", texts.numbers["essentials-missing"], missing, numberFormats.general);
  put("unsourced", aboutTexts.unsourced, onAbout("unsourced"), whole);
  put("written", aboutTexts.written, onAbout("written"), aboutTexts.dateFormat);
  put("horizon", messages.drivers["horizon-years"].name, inForce(context, "horizon-years", 0), whole);
  put("discount", messages.drivers["discount-rate"].name, inForce(context, "discount-rate", 0), share);
  put(
    "trials",
    simulation.settings.trials,
    cellOn(context, "simulation", simulated.settingRow("drawn"), simulated.columns.inForce),
    whole,
  );
}
