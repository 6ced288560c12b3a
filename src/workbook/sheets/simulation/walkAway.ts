import type { walkAwayRows } from "../../layout/simulation";
import { absolute, onSheet, relative, rowFixed } from "../../plan/address";
import { numberFormats } from "../../plan/numberFormat";
import type { SheetBuilder } from "../../plan/sheetBuilder";
import { type Context, optionName } from "../context";
import { unlessOutOfDate } from "../common/handedOff";
import { putOptionRow } from "../common/optionTable";
import { putSimulationTable } from "./table";
import { word } from "../common/word";

type WalkAwayRow = (typeof walkAwayRows)[number];

/** The price from which on each vendor is no longer cheaper than the baseline with the confidence asked for, beside its price today. */
export function putWalkAway(sheet: SheetBuilder, context: Context): void {
  const { messages, request, simulation: layout } = context;
  const { drivers, units } = messages;
  const texts = messages.sheets.simulation;
  putSimulationTable(sheet, context, "walkAway", texts.bandWalkAway);
  sheet.text(layout.tableRows.walkAway + 1, layout.columns.label, texts.walkAwayNote, "evidence");
  const put = (id: WalkAwayRow, label: string, unit: string, format: string) =>
    putOptionRow(sheet, context, layout.columns, {
      row: layout.walkAwayRow(id),
      label,
      unit,
      formula: (option) => formulaOf(context, id, option),
      format,
      style: "rightAligned",
    });
  put("basis", drivers["price-unit"].name, units.choice(request.currency), numberFormats.general);
  put("price", texts.priceToday, units.moneyPerUnit(request.currency), numberFormats.anyDriver);
  put("walkAway", texts.walkAway, units.moneyPerUnit(request.currency), numberFormats.anyDriver);
  put("room", texts.room, texts.roomUnit, numberFormats.percent);
}

/** Blank for the baseline, which is not compared with itself, and for an option without a price. */
function formulaOf(context: Context, id: WalkAwayRow, option: number): string {
  const { inputs, simulation: layout, titles } = context;
  const column = layout.optionColumn(option);
  const base = (driver: "price" | "price-unit") =>
    onSheet(titles.inputs, rowFixed(inputs.rowOf(driver), inputs.columns.base + option));
  const isVendor = `${onSheet(titles.inputs, rowFixed(inputs.linkRows.vendor, inputs.columns.typed + option))}=1`;
  const header = layout.headerRow("walkAway");
  const number = `COLUMNS(${absolute(header, layout.columns.firstOption)}:${rowFixed(header, column)})`;
  const ofVendor = (formula: string) => `IF(AND(${isVendor},${number}>1),${formula},"")`;
  switch (id) {
    case "basis":
      return ofVendor(base("price-unit"));
    case "price":
      return ofVendor(base("price"));
    case "walkAway": {
      const run = `${layout.setting("decisionTrials")},Outsource_SeedValue,,${layout.setting("decisionSampling")}`;
      const asked = `Outsource_BaseAssumptions,${optionName(context, option)},${layout.setting("confidence")},,,${run}`;
      return ofVendor(`IFNA(OUTSOURCE_WALKAWAY(${asked}),${word(context, "noPrice")})`);
    }
    case "room": {
      const [price, walkAway] = (["price", "walkAway"] as const).map((row) =>
        relative(layout.walkAwayRow(row), column),
      ) as [string, string];
      const isKnown = `AND(ISNUMBER(${walkAway}),N(${price})<>0)`;
      return unlessOutOfDate(context, "simulation", `IF(${isKnown},${walkAway}/${price}-1,"")`);
    }
  }
}
