import { type HoursRowId, type WeekKind, loadTenths, pointResults, weekKinds, weekRows } from "../../layout/staffing";
import { absolute, areaAddress, onSheet, rowFixed } from "../../plan/address";
import { numberFormats } from "../../plan/numberFormat";
import type { SheetBuilder } from "../../plan/sheetBuilder";
import type { Context } from "../context";
import { optionsOf, putOptionTable, putRowLabels } from "../common/optionTable";
import { putFrozenMark } from "../common/handedOff";
import { agentsTogether, queueCells, queueRows } from "./queueFormulas";

const formats: Record<HoursRowId, string> = {
  contacts: numberFormats.count,
  handle: numberFormats.count,
  chats: numberFormats.count,
  "chat-seconds": numberFormats.count,
  "chat-within": numberFormats.whole,
  mails: numberFormats.count,
  "mail-seconds": numberFormats.count,
  calls: numberFormats.count,
  "call-seconds": numberFormats.count,
  "queue-work": numberFormats.count,
  work: numberFormats.count,
  "function-hours": numberFormats.count,
  "work-then": '#,##0.0;-#,##0.0;"–"',
  share: numberFormats.percent,
  point: numberFormats.year,
  "table-hours": numberFormats.count,
  hours: numberFormats.count,
};

/**
 * Agent hours by load. While functions answer, agent hours are theirs; a hand-off fills in the table, and from then on they
 * are read off between its points, so that whatever rests on them stays live.
 */
export function putHoursTable(sheet: SheetBuilder, context: Context): void {
  const { messages, staffing: layout } = context;
  const texts = messages.sheets.staffing;
  const { columns, hoursBand, hoursHeaderRow, points, hoursTable } = layout;
  putOptionTable(sheet, context, {
    headerRow: hoursHeaderRow,
    band: { row: hoursBand, title: texts.hours.band, columns: layout.hoursColumn("base", layout.optionCount) },
    headings: [
      { column: columns.label, text: "" },
      { column: columns.unit, text: messages.choices.headers.unit },
      { column: columns.id, text: messages.choices.headers.id },
    ],
    groups: weekKinds.map((kind) => ({ first: layout.hoursColumn(kind, 0), title: texts.hours[kind] })),
  });
  sheet.close(hoursBand + 1, layout.lastRow);
  putFrozenMark(sheet, context, { row: hoursBand, column: columns.id }, "agentHours");
  sheet.text(hoursBand + 1, columns.label, texts.hours.note, "evidence");
  sheet.text(hoursBand + 2, columns.label, texts.hours.limits, "evidence");
  for (const [point, tenths] of loadTenths.entries()) {
    const row = points.row + point;
    putRowLabels(sheet, columns, row, texts.hours.point);
    sheet.number(row, columns.id, tenths / 10, numberFormats.percent, "id");
  }
  for (const id of [...weekRows, ...pointResults])
    putRowLabels(sheet, columns, layout.hoursRow(id), { ...texts.hours.rows[id], id });
  for (const kind of weekKinds)
    for (const option of optionsOf(context)) {
      const column = layout.hoursColumn(kind, option);
      const formulas = hoursFormulas(context, kind, option);
      for (const [id, formula] of Object.entries(formulas) as [HoursRowId, string][])
        sheet.formula(layout.hoursRow(id), column, formula, formats[id], id === "hours" ? "subtotal" : "formula");
      // 0 stands for what no hand-off has written yet.
      for (let row = hoursTable.row; row < hoursTable.row + hoursTable.rows; row++)
        sheet.number(row, column, 0, formats["work-then"], "evidence");
    }
}

type HoursFormulas = Record<Exclude<HoursRowId, "work-then">, string>;

function hoursFormulas(context: Context, kind: WeekKind, option: number): HoursFormulas {
  const { staffing: layout } = context;
  const column = layout.hoursColumn(kind, option);
  const here = (id: HoursRowId) => rowFixed(layout.hoursRow(id), column);
  const loads = areaAddress(layout.points, absolute);
  const hours = areaAddress({ ...layout.points, column }, rowFixed);
  const [share, point] = [here("share"), here("point")];
  const at = (values: string, later = "") => `INDEX(${values},${point}${later},1)`;
  const ahead = `(${share}-${at(loads)})/(${at(loads, "+1")}-${at(loads)})`;
  const between = `${at(hours)}+${ahead}*(${at(hours, "+1")}-${at(hours)})`;
  // Outside the table the hours stay in proportion to the load, as at its nearest end.
  const inProportion = (end: string, index: string) => `${share}/${end}*INDEX(${hours},${index},1)`;
  const above = `IF(${share}>MAX(${loads}),${inProportion(`MAX(${loads})`, `ROWS(${hours})`)},${between})`;
  return {
    ...weekFormulas(context, kind, option),
    ...queueRows(context, kind, option),
    work: `${here("contacts")}*${here("handle")}/3600`,
    share: `IF(${here("work-then")}>0,${here("work")}/${here("work-then")},0)`,
    point: `IF(${share}<MIN(${loads}),1,MIN(ROWS(${loads})-1,MATCH(${share},${loads},1)))`,
    "table-hours": `IF(${share}<MIN(${loads}),${inProportion(`MIN(${loads})`, "1")},${above})`,
    hours: `IF(${here("work-then")}>0,${here("table-hours")},${here("function-hours")})`,
  };
}

/** What the week brings, and the agent hours that the function answers for it. */
function weekFormulas(
  context: Context,
  kind: WeekKind,
  option: number,
): Pick<HoursFormulas, "contacts" | "handle" | "function-hours"> {
  const { inputs, staffing: layout, titles } = context;
  const { cell, interval, mail, perWeight, shape, weekSum } = queueCells(context, option, kind);
  const whereOpen = (figure: string) => `IF(${weekSum}>0,${figure},0)`;
  if (kind === "inForce") {
    const demand = (id: "contacts-per-week" | "handle-seconds") =>
      rowFixed(layout.rowOf(id), layout.optionColumn(option));
    const agents = areaAddress(layout.grid("agents", option), absolute);
    return {
      contacts: whereOpen(demand("contacts-per-week")),
      handle: demand("handle-seconds"),
      "function-hours": `SUM(${agents})*${interval}/60`,
    };
  }
  const onInputs = (row: number) => onSheet(titles.inputs, rowFixed(row, inputs.columns.typed + option));
  const arrivals = {
    calls: `${cell("calls")}*${shape}/${weekSum}`,
    chats: `${perWeight("chats")}*${shape}`,
    mails: `${perWeight("mails")}*${mail}`,
  };
  const agents = agentsTogether(context, option, arrivals, kind);
  const weeks = absolute(layout.weeksRow, layout.columns.value);
  return {
    contacts: whereOpen(`${onInputs(inputs.baseRows.handled)}/${weeks}`),
    handle: onInputs(inputs.baseRows.handleSeconds),
    "function-hours": whereOpen(`SUMPRODUCT(${agents})*${interval}/60`),
  };
}
