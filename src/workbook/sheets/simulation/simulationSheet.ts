import { informationColumns } from "../../../model/answers";
import { movedScenarios } from "../../layout/simulation";
import { putBridge } from "./bridge";
import { putChances } from "./chances";
import { putEnough } from "./enough";
import { putHistogram } from "./histogram";
import { informationHeights, putInformation } from "./information";
import { putInformationChart } from "./informationChart";
import { putMeans } from "./means";
import { putRunSettings } from "./runSettings";
import { putScenarioCosts } from "./scenarioCosts";
import { putSpreads } from "./spreads";
import { putSimulated } from "./simulated";
import { putCostStatistics, putSavingStatistics } from "./statistics";
import { putWalkAway } from "./walkAway";
import type { Context } from "../context";
import { columnWidths } from "../common/columnWidths";
import { headerHeight, namesHeight, putHeading } from "../common/heading";
import type { SheetPlan } from "../../plan/plan";
import { legiblePrint } from "../../plan/pageSetup";
import { SheetBuilder } from "../../plan/sheetBuilder";

/** In characters. */
const leastLabelWidth = 48;
const optionWidth = 16;

/** What each option may cost when everything uncertain varies at once, what to find out first, and which price to walk away from. */
export function simulationSheet(context: Context): SheetPlan {
  const { messages, simulation: layout, titles } = context;
  const { columns } = layout;
  const sheet = new SheetBuilder("simulation", titles.simulation);

  putHeading(sheet, context, messages.sheets.simulation.howTo);
  putRunSettings(sheet, context);
  putSimulated(sheet, context);
  putEnough(sheet, context);
  putCostStatistics(sheet, context);
  putSavingStatistics(sheet, context);
  putScenarioCosts(sheet, context);
  putChances(sheet, context);
  putInformation(sheet, context);
  putInformationChart(sheet, context);
  putWalkAway(sheet, context);
  putBridge(sheet, context);
  putMeans(sheet, context);
  putHistogram(sheet, context);
  putSpreads(sheet, context);

  const headerRows = (["costs", "saving", "scenarios", "chances", "walkAway", "bridge"] as const).map((table) =>
    layout.headerRow(table),
  );
  const looks = {
    columnWidths: widths(context),
    rowHeights: [
      ...[layout.settingsRow, layout.informationHeaderRow, ...headerRows].map((row) =>
        namesHeight(context, row, optionWidth, headerHeight),
      ),
      ...informationHeights(context, labelWidth(context)),
    ],
  };
  const area = { row: 0, column: 0, rows: layout.lastRow + 1, columns: columns.unit + 1 };
  const upright = { area, titleRows: 1, landscape: false, isPartAPage: true, rowBreaks: [layout.histogramRow] };
  const lying = { ...upright, landscape: true, rowBreaks: [layout.tableRows.saving, layout.informationRow] };
  return sheet.plan({ ...looks, frozen: { rows: 2, columns: 1 }, print: legiblePrint(looks, [upright, lying]) });
}

/** Sentences across the table have room beside two options too. */
function labelWidth({ request }: Context): number {
  return Math.max(leastLabelWidth, 66 - (request.options.length - 2) * optionWidth);
}

/** In characters of the default font. */
function widths(context: Context): number[] {
  const { simulation: layout } = context;
  const { axisColumns, columns, curves } = layout;
  const spreads = layout.spreadAnswer(0).column;
  return columnWidths(axisColumns.value + 1, {
    [columns.label]: labelWidth(context),
    [columns.typed]: 18,
    [columns.inForce]: optionWidth,
    [columns.unit]: 20,
    [columns.unit + 1]: 3,
    [columns.answer]: 28,
    [columns.answer + informationColumns.indexOf("of")]: 22,
    [columns.answer + informationColumns.indexOf("name")]: 28,
    [columns.answer + informationColumns.indexOf("evppi")]: 22,
    [columns.drawn]: 62,
    [columns.drawn + 1]: 26,
    [columns.meanMultiplier]: 14,
    [columns.means]: 22,
    [columns.means + 1]: 16,
    ...Object.fromEntries(movedScenarios.map((id) => [layout.moved(id).column, 22])),
    ...Object.fromEntries(movedScenarios.map((id) => [layout.moved(id).column + 1, 16])),
    [spreads]: 22,
    [curves.between.column]: 18,
    [axisColumns.label]: 40,
    [axisColumns.value]: 18,
  });
}
