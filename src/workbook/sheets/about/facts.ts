import { dayOf } from "../../request/dayOf";
import { drivers } from "../../../model/catalogue/drivers";
import type { AboutFact } from "../../layout/about";
import { numberFormats } from "../../plan/numberFormat";
import type { SheetBuilder } from "../../plan/sheetBuilder";
import { type Context, areaOn, cellOn } from "../context";

/** What was compared, when and in which terms, and how well the defaults are sourced. */
export function putFacts(sheet: SheetBuilder, context: Context): void {
  const { about: layout, inputs, messages, request } = context;
  const texts = messages.sheets.about;
  /** Labels a fact, and gives the place of its value. */
  const labelled = (fact: AboutFact, label: string): [row: number, column: number] => {
    sheet.text(layout.factRow(fact), layout.columns.label, label, "label");
    return [layout.factRow(fact), layout.columns.value];
  };
  const { general, whole } = numberFormats;
  const onInputs = (row: number, column: number) => cellOn(context, "inputs", row, column);
  const age = sourceAge(context);
  sheet.formula(...labelled("version", texts.version), "OUTSOURCE_VERSION()", general);
  sheet.formula(...labelled("written", texts.written), dateOf(request.writtenOn), texts.dateFormat, "leftAligned");
  const baseline = onInputs(inputs.headerRow, inputs.columns.typed);
  sheet.formula(...labelled("baseline", texts.baseline), baseline, general);
  sheet.text(...labelled("language", texts.language), request.language, "label");
  sheet.formula(...labelled("country", messages.drivers.country.name), "Outsource_Country", general);
  sheet.text(...labelled("currency", texts.currency), request.currency, "label");
  const scenario = onInputs(inputs.scenarioRow, inputs.valueColumn);
  sheet.formula(...labelled("scenario", texts.scenario), scenario, general);
  sheet.formula(...labelled("seed", texts.seed), "Outsource_SeedValue", whole, "leftAligned");
  const unsourced = `COUNTIF(${overDrivers(context, inputs.columns.grade)},"U")`;
  sheet.formula(...labelled("unsourced", texts.unsourced), unsourced, whole, "leftAligned");
  sheet.formula(...labelled("sourceAge", messages.sheets.inputs.sourceAge), age, texts.yearsFormat, "linkedLeft");
  sheet.formula(...labelled("old", texts.old), oldCount(context), whole, "leftAligned");
}

function sourceAge(context: Context): string {
  const { inputs } = context;
  return cellOn(context, "inputs", inputs.sourceAgeRow, inputs.valueColumn);
}

/** The defaults with an old source. Where a default needs no source its year is blank, which some programs take for 0. */
function oldCount(context: Context): string {
  const years = overDrivers(context, context.inputs.columns.year);
  const written = context.about.factCell("written");
  return `COUNTIFS(${years},">0",${years},"<"&(YEAR(${written})-${sourceAge(context)}))`;
}

function overDrivers(context: Context, column: number): string {
  const rows = drivers.map(({ id }) => context.inputs.rowOf(id));
  const first = Math.min(...rows);
  return areaOn(context, "inputs", { row: first, column, rows: Math.max(...rows) - first + 1, columns: 1 });
}

/** The day of a moment, ISO 8601, as a formula: some workbooks count days from 1904, and a bare number would be another day there. */
function dateOf(moment: string): string {
  return `DATE(${dayOf(moment).split("-").map(Number).join(",")})`;
}
