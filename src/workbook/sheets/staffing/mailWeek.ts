import { type MailGridId, mailGrids, weekdays } from "../../layout/staffing";
import { absolute, areaAddress, relative, rowFixed } from "../../plan/address";
import { numberFormats } from "../../plan/numberFormat";
import type { SheetBuilder } from "../../plan/sheetBuilder";
import type { Context } from "../context";
import { putBand } from "../common/heading";
import { putRowLabels } from "../common/optionTable";
import { queueCells } from "./queueFormulas";
import { putTimes, putWeekdays } from "./timesAndWeekdays";

const formats: Record<MailGridId, string> = { order: "0;-0;", worked: "#,##0.0;-#,##0.0;" };

/**
 * When the e-mails of a week are worked on. Each is worked on evenly in the open intervals until its time is up, so that one that
 * comes in the last hour of a day is worked on the next morning too; the week goes round from its end to its beginning.
 */
export function putMailWeek(sheet: SheetBuilder, context: Context): void {
  const { messages, staffing: layout } = context;
  const texts = messages.sheets.staffing;
  const { columns, mailRow, openRow, answerRow } = layout;
  putBand(sheet, mailRow, texts.bandMail, columns.left + weekdays);
  sheet.text(mailRow + 1, columns.label, texts.mailNote, "evidence");
  sheet.close(mailRow + 1, layout.averagesRow - 2);
  const { interval, shape } = queueCells(context, 0);
  const open = absolute(openRow, columns.value);
  const hours = absolute(layout.rowOf("mail-hours"), columns.value);
  putRowLabels(sheet, columns, openRow, texts.openIntervals);
  sheet.formula(openRow, columns.value, `COUNTIF(${shape},">0")`, numberFormats.whole);
  putRowLabels(sheet, columns, answerRow, texts.answerIntervals);
  const answered = `IF(ISNUMBER(${hours}),MIN(${open},${hours}*60/${interval}),0)`;
  sheet.formula(answerRow, columns.value, answered, numberFormats.whole);
  for (const grid of mailGrids) {
    const { row, column } = layout.mailGrid(grid);
    sheet.text(row - 2, column, texts.mailGrids[grid], "band");
    putWeekdays(sheet, context, { row: row - 1, column });
    putTimes(sheet, context, row - 1);
    putGrid(sheet, context, grid);
  }
}

function putGrid(sheet: SheetBuilder, context: Context, grid: MailGridId): void {
  const { row, column, rows, columns } = context.staffing.mailGrid(grid);
  const formula = grid === "order" ? orderFormula : workedFormula;
  for (let interval = 0; interval < rows; interval++)
    for (let day = 0; day < columns; day++)
      sheet.formula(row + interval, column + day, formula(context, interval, day), formats[grid]);
}

/** Which open interval of the week this is; those of the days before it come first. */
function orderFormula({ staffing }: Context, interval: number, day: number): string {
  const { row, column, rows } = staffing.shape;
  const here = column + day;
  const days = [`${rowFixed(row, here)}:${relative(row + interval, here)}`];
  if (day > 0) days.unshift(`${absolute(row, column)}:${rowFixed(row + rows - 1, here - 1)}`);
  const count = days.map((each) => `COUNTIF(${each},">0")`).join("+");
  return `IF(N(${relative(row + interval, here)})>0,${count},0)`;
}

/** An even part of each weight that has come in the intervals until now within which it is answered. */
function workedFormula({ staffing }: Context, interval: number, day: number): string {
  const orders = staffing.mailGrid("order");
  const order = relative(orders.row + interval, orders.column + day);
  const [weights, numbers] = [staffing.shape, orders].map((area) => areaAddress(area, absolute));
  const [open, answered] = [staffing.openRow, staffing.answerRow].map((row) => absolute(row, staffing.columns.value));
  const thisWeek = `SUMIFS(${weights},${numbers},"<="&${order},${numbers},">"&${order}-${answered})`;
  const lastWeek = `SUMIFS(${weights},${numbers},">"&${order}-${answered}+${open})`;
  return `IF(${answered}*${order}>0,(${thisWeek}+${lastWeek})/${answered},0)`;
}
