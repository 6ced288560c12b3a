import { type CostMetric, costMetrics } from "../../../model/catalogue/metric";
import { areaAddress, onSheet, relative, rowFixed } from "../../plan/address";
import { putResult, relativeGap, resultHeadings } from "./result";
import { type Context, cellOn } from "../context";
import { numberFormats, priceFormat } from "../../plan/numberFormat";
import { putOptionFormulas, putOptionTable, putRowLabels } from "../common/optionTable";
import type { SheetBuilder } from "../../plan/sheetBuilder";

/** Metrics of a size at which two more decimals tell. */
const smallMetrics: ReadonlySet<CostMetric> = new Set(["per-call", "per-resolved-call", "fte"]);

/** Every figure that the sheets and OUTSOURCE_TCO both compute, side by side. */
export function putReconciliation(sheet: SheetBuilder, context: Context): void {
  const { checks: layout, messages } = context;
  const texts = messages.sheets.checks;
  const { columns, headerRow } = layout;
  putOptionTable(sheet, context, {
    headerRow,
    band: { row: headerRow - 2, title: texts.bandReconciled, columns: layout.lastColumn + 1 },
    headings: [
      { column: columns.check, text: texts.figure },
      { column: columns.unit, text: messages.choices.headers.unit },
      ...resultHeadings(context),
    ],
    groups: [
      { first: columns.sheet, title: texts.bySheet },
      { first: columns.computed, title: texts.byFunction },
      { first: columns.difference, title: texts.difference },
    ],
  });
  for (const metric of costMetrics) putMetric(sheet, context, metric);
}

function putMetric(sheet: SheetBuilder, context: Context, metric: CostMetric): void {
  const { checks: layout, messages, request } = context;
  const { columns } = layout;
  const row = layout.metricRow(metric);
  const across = (column: number) => ({ row, column, rows: 1, columns: layout.optionCount });
  const format = smallMetrics.has(metric) ? priceFormat(request.currency, 2) : numberFormats.money;
  putRowLabels(sheet, { label: columns.check, unit: columns.unit }, row, {
    label: messages.lines.metrics[metric],
    unit: metric === "fte" ? messages.units.fte("") : request.currency,
  });
  sheet.formula(row, columns.computed, `OUTSOURCE_TCO(Outsource_Assumptions,,"${metric}")`, format);
  sheet.reserve(across(columns.computed), format);
  putOptionFormulas(sheet, context, across(columns.sheet), {
    formula: (option) => onSheets(context, metric, option),
    format,
    style: "linked",
  });
  putOptionFormulas(sheet, context, across(columns.difference), {
    formula: (option) => {
      const [native, computed] = [relative(row, columns.sheet + option), relative(row, columns.computed + option)];
      return `ABS(${native}-${computed})/MAX(1,ABS(${native}))`;
    },
    format: numberFormats.difference,
  });
  const largest = `MAX(${areaAddress(across(columns.difference))})`;
  putResult(sheet, context, row, relativeGap(largest, { cell: relative(row, columns.computed), part: "costs" }));
}

/** The cell in which the sheets show a metric: the groups on Costs, the others on Comparison. */
function onSheets(context: Context, metric: CostMetric, option: number): string {
  const { comparison, costs, titles } = context;
  switch (metric) {
    case "one-off":
    case "run":
    case "quality":
    case "risk":
    case "outside":
      return cellOn(context, "costs", costs.rowOf(metric, option), costs.columns.present);
    default:
      return onSheet(titles.comparison, rowFixed(comparison.rowOf(metric), comparison.optionColumn(option)));
  }
}
