import { type YearlyEvent, yearlyEvents } from "../../../model/catalogue/yearlyEvent";
import { absolute, areaAddress, cellAt, relative, rowFixed } from "../../plan/address";
import type { Context } from "../context";
import { putCostBlock, putTimeline, putYearRow } from "../common/costBlock";
import type { CostBlock } from "../common/costFormulas";
import { putBand } from "../common/heading";
import { numberFormats } from "../../plan/numberFormat";
import { mostYears } from "../../../model/catalogue/drivers";
import type { SheetBuilder } from "../../plan/sheetBuilder";

/** The money lines of the trial by year: those of Costs, with the values drawn and the events that happen. */
export function putTrialByYear(sheet: SheetBuilder, context: Context): void {
  const { audit: layout, messages } = context;
  const { block, columns } = layout;
  const costs: CostBlock = {
    layout: block,
    driver: (id) => (id === "price-unit" ? layout.setting("priceUnit") : absolute(layout.driverRow(id), columns.drawn)),
    forecastUnits: layout.setting("forecastUnits"),
    chance: (event, year) => relative(layout.happeningRow(event), block.yearColumn(year)),
  };
  putBand(sheet, layout.costsRow, messages.sheets.audit.bandCosts, columns.difference + 1);
  putTimeline(sheet, context, costs);
  for (const event of yearlyEvents) putHappening(sheet, context, costs, event);
  putCostBlock(sheet, context, costs, layout.setting("optionShown"));
}

/** Whether an event happens in each year, out of its draws below each other. */
function putHappening(sheet: SheetBuilder, context: Context, costs: CostBlock, event: YearlyEvent): void {
  const { audit: layout, messages } = context;
  const { block, columns } = layout;
  const draws = { ...cellAt(layout.eventRow(event, 1), columns.drawn), rows: mostYears };
  const at = (row: number, year: number) => rowFixed(row, block.yearColumn(year));
  const happens = (year: number) => `INDEX(${areaAddress(draws, absolute)},${at(block.yearRow, year)},1)`;
  putYearRow(sheet, costs, {
    row: layout.happeningRow(event),
    label: messages.lines.lines[event],
    unit: messages.sheets.audit.happens,
    formula: (year) => `IF(${at(block.flagRows.inHorizon, year)}=1,${happens(year)},0)`,
    format: numberFormats.year,
    style: "formula",
  });
}
