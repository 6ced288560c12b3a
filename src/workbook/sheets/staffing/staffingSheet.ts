import { type StaffingLayout, averages, weekdays } from "../../layout/staffing";
import type { SheetPlan } from "../../plan/plan";
import { SheetBuilder } from "../../plan/sheetBuilder";
import type { Context } from "../context";
import { columnWidths } from "../common/columnWidths";
import { namesHeight, putHeading, tallHeaderHeight } from "../common/heading";
import { optionsOf } from "../common/optionTable";
import { putAverages } from "./averages";
import { putHoursTable } from "./hoursTable";
import { putMailWeek } from "./mailWeek";
import { putQueues } from "./queues";
import { putShrinkage } from "./shrinkage";
import { putStaffingCharts } from "./staffingCharts";
import { putStaffingResults } from "./staffingResults";
import { putStaffingSettings } from "./staffingSettings";
import { putTargets } from "./targets";
import { putWeek } from "./week";
import { putWeekShape } from "./weekShape";

/** In characters: of the columns of options and days, and of those that the hours by load have beside them. */
const optionWidth = 14;
const narrowWidth = 11;

/** A week by interval per option: calls, the agents they need, service level, occupancy and FTE. */
export function staffingSheet(context: Context): SheetPlan {
  const { messages, staffing: layout, titles } = context;
  const sheet = new SheetBuilder("staffing", titles.staffing);
  const options = optionsOf(context);
  putHeading(sheet, context, messages.sheets.staffing.howTo);
  putStaffingSettings(sheet, context);
  putTargets(sheet, context);
  putStaffingResults(sheet, context);
  putStaffingCharts(sheet, context);
  putShrinkage(sheet, context);
  putQueues(sheet, context);
  putWeekShape(sheet, context);
  putMailWeek(sheet, context);
  putAverages(sheet, context);
  for (const option of options) putWeek(sheet, context, option);
  putHoursTable(sheet, context);

  const { columns } = layout;
  const threeLineRows = [
    layout.targetsHeaderRow,
    layout.resultsHeaderRow,
    layout.peakHeaderRow,
    layout.shrinkageHeaderRow,
    layout.queuesHeaderRow,
    layout.rowOf("binding"),
    ...averages.map((grid) => layout.average(grid).row),
  ];
  return sheet.plan({
    columnWidths: columnWidths(layout.intervalChoices.column + layout.intervalChoices.columns, {
      [columns.label]: 38,
      [columns.unit]: 20,
      [columns.id]: 17,
      [columns.value]: optionWidth,
      [columns.value + Math.max(weekdays, options.length)]: narrowWidth,
    }),
    rowHeights: [
      ...threeLineRows.map((row) => namesHeight(context, row, optionWidth, tallHeaderHeight)),
      namesHeight(context, layout.hoursHeaderRow, narrowWidth, tallHeaderHeight),
    ],
    frozen: { rows: 2, columns: 1 },
    print: {
      area: layout.printed,
      titleRows: 1,
      landscape: true,
      isPartAPage: true,
      rowBreaks: pageBreaks(layout),
    },
  });
}

/** The rows of the week that a page holds legibly. */
const mostOnAPage = 48;

/** What the week needs, its busiest week, what is typed of shrinkage and queues, and the week: in two parts where it is long. */
function pageBreaks({ peakHeaderRow, shrinkageHeaderRow, shapeRow, shape, intervals }: StaffingLayout): number[] {
  const noon = intervals > mostOnAPage ? [shape.row + intervals / 2] : [];
  return [peakHeaderRow - 1, shrinkageHeaderRow - 1, shapeRow, ...noon];
}
