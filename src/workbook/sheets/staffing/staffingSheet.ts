import { type Area, cellAt } from "../../plan/address";
import { asCell } from "../../plan/asCell";
import { type Context, optionName } from "../context";
import { putBand, putHeading, tallHeaderHeight } from "../shared/heading";
import { numberFormats } from "../../plan/numberFormat";
import type { SheetPlan, Validation } from "../../plan/plan";
import { SheetBuilder } from "../../plan/sheetBuilder";
import { staffingFormulas } from "./staffingFormulas";
import { putStaffingGrids } from "./staffingGrids";
import {
  type StaffingRowId,
  type TargetId,
  demands,
  intervalMinutes,
  staffingResults,
  targets,
  weekdays,
} from "../../layout/staffing";
import { type StyleName, optionColors } from "../../plan/styles";

/** What each target holds before the user types; patience is blank, so nobody gives up. */
const defaultTargets: Record<TargetId, number | null> = {
  "service-level": 0.8,
  "answer-within": 20,
  patience: null,
  "max-occupancy": 0.85,
};

/** Within what the functions take, and no further than a call centre goes. */
const targetBounds: Record<TargetId, { least: number; most: number }> = {
  "service-level": { least: 0, most: 0.999 },
  "answer-within": { least: 0, most: 3600 },
  patience: { least: 1, most: 36_000 },
  "max-occupancy": { least: 0.01, most: 1 },
};

const defaultWeeks = 52;
const mostWeeks = 53;

const formats: Record<StaffingRowId, string> = {
  "service-level": numberFormats.share,
  "answer-within": numberFormats.whole,
  patience: numberFormats.whole,
  "max-occupancy": numberFormats.share,
  "contacts-per-week": numberFormats.count,
  "handle-seconds": numberFormats.count,
  shrinkage: numberFormats.share,
  "hours-per-fte": numberFormats.decimal,
  "peak-calls": numberFormats.count,
  "peak-agents": numberFormats.whole,
  "peak-agents-uncapped": numberFormats.whole,
  binding: numberFormats.general,
  "agent-hours": numberFormats.count,
  "week-service-level": numberFormats.share,
  "busy-share": numberFormats.share,
  occupancy: numberFormats.share,
  fte: numberFormats.decimal,
  "costs-fte": numberFormats.decimal,
  "fte-difference": numberFormats.difference,
  overloaded: numberFormats.whole,
};

/** A week in half hours per option: calls, the agents they need, service level, occupancy and FTE. */
export function staffingSheet(context: Context): SheetPlan {
  const { messages, staffing: layout, request, titles } = context;
  const texts = messages.sheets.staffing;
  const { columns } = layout;
  const sheet = new SheetBuilder("staffing", titles.staffing);
  const options = request.options.map((_, option) => option);
  const formulas = options.map((option) => staffingFormulas(context, option));
  const typed = context.typed.staffing;

  putHeading(sheet, context, titles.staffing, texts.howTo);
  putSettings();
  putTargets();
  putResults();
  putCharts();
  putStaffingGrids(sheet, context);

  const widths = new Array<number>(layout.lastColumn + 1).fill(11);
  widths.splice(0, columns.value, 38, 20, 17);
  widths.fill(14, columns.value, columns.value + Math.max(weekdays, options.length));
  return sheet.plan({
    columnWidths: widths,
    rowHeights: threeLineRows().map((row) => ({ row, points: tallHeaderHeight })),
    frozen: { rows: 2, columns: 1 },
    print: {
      area: { row: 0, column: 0, rows: layout.lastRow + 1, columns: layout.lastColumn + 1 },
      titleRows: 1,
      landscape: true,
      rowBreaks: [layout.shapeRow, layout.averagesRow, ...options.flatMap((option) => pagesOf(option))],
    },
  });

  /** A page for calls and agents, and one for service level and occupancy. */
  function pagesOf(option: number): number[] {
    return [layout.blockRow(option), layout.grid("serviceLevel", option).row - 2];
  }

  function threeLineRows(): number[] {
    return [layout.targetsHeaderRow, layout.resultsHeaderRow, layout.rowOf("binding"), layout.average("calls").row];
  }

  function putSettings(): void {
    const { weeksRow, intervalRow } = layout;
    putLabel(weeksRow, texts.weeks);
    const weeks = typed?.weeksPerYear === undefined ? defaultWeeks : typed.weeksPerYear;
    sheet.input(weeksRow, columns.value, asCell(weeks), numberFormats.general);
    const prompt = { title: texts.weeks.label, text: texts.weeksHelp };
    validateNumber([cellAt(weeksRow, columns.value)], { least: 1, most: mostWeeks }, prompt);
    putLabel(intervalRow, texts.interval);
    sheet.number(intervalRow, columns.value, intervalMinutes, numberFormats.whole, "evidence");
  }

  function putLabel(row: number, { label, unit }: { label: string; unit: string }, style: StyleName = "label"): void {
    sheet.text(row, columns.label, label, style);
    sheet.text(row, columns.unit, unit, "unit");
  }

  function putRowLabel(id: StaffingRowId, style?: StyleName): void {
    putLabel(layout.rowOf(id), texts.rows[id], style);
    sheet.text(layout.rowOf(id), columns.id, id, "id");
  }

  function validateNumber(
    areas: readonly Area[],
    bounds: { least: number; most: number },
    prompt: Validation["prompt"],
  ): void {
    const { number, refuseNumber } = messages.sheets.inputs;
    const refusal = refuseNumber(number(bounds.least), number(bounds.most));
    sheet.validate({ areas, rule: { kind: "number", ...bounds, whole: false }, prompt, refusal });
  }

  function putTableHeader(row: number, band: string): void {
    putBand(sheet, row - 1, band, columns.value + options.length);
    sheet.text(row, columns.label, "", "header");
    sheet.text(row, columns.unit, messages.choices.headers.unit, "header");
    sheet.text(row, columns.id, messages.choices.headers.id, "header");
    for (const option of options)
      sheet.formula(row, layout.optionColumn(option), optionName(context, option), "General", "optionHeader");
  }

  function putTargets(): void {
    putTableHeader(layout.targetsHeaderRow, texts.bandTargets);
    for (const id of targets) {
      putRowLabel(id);
      for (const [option, { name }] of request.options.entries()) {
        const own = typed?.targets[id]?.[name];
        const value = own === undefined ? defaultTargets[id] : own;
        sheet.input(layout.rowOf(id), layout.optionColumn(option), asCell(value), formats[id]);
      }
      const prompt = { title: texts.rows[id].label, text: texts.targetHelp[id] };
      validateNumber([layout.across(id)], targetBounds[id], prompt);
    }
    for (const id of demands) {
      putRowLabel(id);
      for (const [option, { demands: formula }] of formulas.entries())
        sheet.formula(layout.rowOf(id), layout.optionColumn(option), formula[id], formats[id], "linked");
    }
  }

  function putResults(): void {
    putTableHeader(layout.resultsHeaderRow, texts.bandResults);
    for (const id of staffingResults) {
      const style = styleOf(id);
      putRowLabel(id, style === "subtotal" ? style : "label");
      for (const [option, { results }] of formulas.entries())
        sheet.formula(layout.rowOf(id), layout.optionColumn(option), results[id], formats[id], style);
    }
    sheet.text(layout.notesRow, columns.label, texts.occupancyNote, "evidence");
    sheet.text(layout.notesRow + 1, columns.label, texts.differenceNote, "evidence");
  }

  function styleOf(id: (typeof staffingResults)[number]): StyleName {
    if (id === "occupancy" || id === "fte") return "subtotal";
    if (id === "binding") return "rightAligned";
    return id === "costs-fte" ? "linked" : "formula";
  }

  function putCharts(): void {
    const chart = (grid: "calls" | "agents", side: "left" | "right", title: string) =>
      sheet.chart({
        kind: "lines",
        name: `Outsource ${grid} over the day`,
        title,
        categoryAxisTitle: texts.time,
        valueAxisTitle: texts.grids[grid],
        valueFormat: numberFormats.whole,
        source: layout.average(grid),
        seriesBy: "columns",
        colors: optionColors.slice(0, options.length),
        position: layout.chart(side),
      });
    chart("agents", "left", texts.agentsChart);
    chart("calls", "right", texts.callsChart);
  }
}
