import { type FrozenPart, frozenCheck, frozenPartIds, frozenParts, watchedInputs } from "../../layout/checks";
import { absolute } from "../../plan/address";
import { numberFormats } from "../../plan/numberFormat";
import type { SheetBuilder } from "../../plan/sheetBuilder";
import { type Context, areaOn, cellOn } from "../context";
import { outOfDateWord } from "../common/handedOff";
import { putOptionTable, putRowLabels } from "../common/optionTable";
import { putCheck } from "./result";

/** What a hand-off freezes, and whether it is out of date; below it, what is watched for changes. */
export function putFrozenParts(sheet: SheetBuilder, context: Context): void {
  const { checks: layout, messages } = context;
  const texts = messages.sheets.checks;
  const { columns, partsRow } = layout;
  const { unit } = messages.choices.headers;
  const headings = (text: string) => [
    { column: columns.check, text },
    { column: columns.unit, text: unit },
    { column: columns.value, text: texts.value, style: "optionHeader" as const },
  ];
  putOptionTable(sheet, context, {
    headerRow: partsRow + 1,
    band: { row: partsRow, title: texts.bandParts, columns: columns.result + 1 },
    filled: columns.result + 1,
    headings: [...headings(texts.part), { column: columns.result, text: texts.result }],
    groups: [],
  });
  for (const part of frozenPartIds) putPart(sheet, context, part);
  putOptionTable(sheet, context, {
    headerRow: layout.watchedRow + 1,
    band: { row: layout.watchedRow, title: texts.bandWatched, columns: columns.result + 1 },
    filled: columns.result + 1,
    headings: headings(texts.watchedInput),
    groups: [],
  });
  for (const input of watchedInputs) {
    const row = layout.inputRow(input);
    putRowLabels(sheet, { label: columns.check, unit: columns.unit }, row, {
      label: texts.watched[input],
      unit: texts.changedCells,
    });
    // A hand-off puts here what counts the changes since.
    sheet.number(row, columns.value, 0, numberFormats.whole);
  }
  sheet.text(layout.wordRow, columns.check, texts.wordNote, "evidence");
  sheet.text(layout.wordRow, columns.value, texts.outOfDate, "evidence");
}

function putPart(sheet: SheetBuilder, context: Context, part: FrozenPart): void {
  const { checks: layout, messages } = context;
  const texts = messages.sheets.checks;
  const { columns } = layout;
  const row = layout.partRow(part);
  const [changed, probe] = [absolute(row, columns.value), probeOf(context, part)];
  const counted = frozenParts[part].map((input) => absolute(layout.inputRow(input), columns.value));
  const counts = [...counted, ...(part === "agentHours" ? [weeksOutsideTable(context)] : [])].join("+");
  putRowLabels(sheet, { label: columns.check, unit: columns.unit }, row, {
    label: texts.parts[part],
    unit: texts.changedCells,
  });
  // Where the list of a hand-off is gone, nobody knows what has changed.
  sheet.formula(row, columns.value, `IF(ISFORMULA(${probe}),0,IFERROR(${counts},1))`, numberFormats.whole);
  const state = `IF(${changed}>0,${outOfDateWord(context)},${frozenCheck})`;
  putCheck(sheet, context, { row, column: columns.result, formula: `IF(ISFORMULA(${probe}),1,${state})` });
}

/** Counts the weeks whose work is less or more than any in the table of agent hours. */
function weeksOutsideTable(context: Context): string {
  const { staffing } = context;
  const loads = areaOn(context, "staffing", staffing.points);
  const shares = areaOn(context, "staffing", { ...staffing.hoursTable, row: staffing.hoursRow("share"), rows: 1 });
  return `SUMPRODUCT((${shares}>0)*((${shares}<MIN(${loads}))+(${shares}>MAX(${loads}))))`;
}

/** The first cell of a function that is frozen with a part. */
function probeOf(context: Context, part: FrozenPart): string {
  const { audit, checks, factors, risks, sensitivity, simulation, staffing, workings } = context;
  switch (part) {
    case "costs":
      return absolute(checks.metricRow("npv"), checks.columns.computed);
    case "ratings":
      return cellOn(context, "factors", factors.firstRow, factors.columns.byFunction);
    case "score":
      return cellOn(context, "factors", factors.scoreRow, factors.columns.inForce);
    case "returns":
      return cellOn(context, "workings", workings.aidRow("irr-computed"), workings.firstOptionColumn);
    case "breakEvens":
      return cellOn(context, "workings", workings.tornado.row, workings.tornado.column);
    case "sensitivity":
      return cellOn(context, "sensitivity", sensitivity.tornado.row, sensitivity.tornado.column);
    case "simulation":
      return cellOn(context, "simulation", simulation.costAnswer.row, simulation.costAnswer.column);
    case "histogram":
      return cellOn(context, "simulation", simulation.histogramAnswer.row, simulation.histogramAnswer.column);
    case "staffing": {
      const { row, column } = staffing.grid("agents", 0);
      return cellOn(context, "staffing", row, column);
    }
    case "agentHours":
      return cellOn(context, "staffing", staffing.hoursRow("function-hours"), staffing.hoursColumn("base", 0));
    case "ownRisks":
      return cellOn(context, "risks", risks.resultRow("byFunction"), risks.columns.loss);
    case "audit":
      return cellOn(context, "audit", audit.answer.row, audit.answer.column);
  }
}
