import { allOptions, tornadoColumns } from "../../../model/answers";
import { areaAddress, relative } from "../../plan/address";
import { putFunctionTable } from "./functionTable";
import { optionShown, savingToday } from "./optionShown";
import { word } from "../common/word";
import { tornadoRows } from "../../layout/sensitivity";
import { type Context, areaOn } from "../context";
import { putBand } from "../common/heading";
import { numberFormats } from "../../plan/numberFormat";
import type { SheetBuilder } from "../../plan/sheetBuilder";
import type { StyleName } from "../../plan/styles";
import { putFrozenMark } from "../common/handedOff";

/** What moves the option's saving most, the widest swing first, beside what OUTSOURCE_TORNADO answers. */
export function putTornado(sheet: SheetBuilder, context: Context): void {
  const { messages, sensitivity: layout } = context;
  const texts = messages.sheets.sensitivity;
  const { columns } = layout;
  putBand(sheet, layout.tornadoRow, texts.bandTornado, columns.remark + 1);
  putFrozenMark(sheet, context, { row: layout.tornadoRow, column: columns.remark }, "sensitivity");
  sheet.text(layout.tornadoRow + 1, columns.label, texts.tornadoNote, "evidence");
  putHeader(sheet, context);
  for (let index = 1; index <= tornadoRows; index++) putSwing(sheet, context, layout.tornadoHeaderRow + index);
  putFunctionTable(sheet, {
    area: layout.tornado,
    name: "OUTSOURCE_TORNADO",
    arguments: `Outsource_BaseAssumptions,${optionShown(context)}`,
    textColumns: tornadoColumns.indexOf("low"),
  });
}

function putHeader(sheet: SheetBuilder, { messages, sensitivity: layout }: Context): void {
  const texts = messages.sheets.sensitivity;
  const { headers } = messages.choices;
  const { tornadoHeaderRow: row, columns } = layout;
  sheet.text(row, columns.label, headers.driver, "header");
  sheet.text(row, columns.of, texts.of, "header");
  for (const id of ["low", "high", "swing"] as const) sheet.text(row, columns[id], texts[id], "optionHeader");
  sheet.text(row, columns.unit, headers.unit, "header");
  sheet.text(row, columns.remark, texts.remark, "header");
}

/** A row in the reader's words; blank where fewer drivers are uncertain. */
function putSwing(sheet: SheetBuilder, context: Context, row: number): void {
  const { inputs, sensitivity: layout } = context;
  const { columns } = layout;
  const answered = (column: (typeof tornadoColumns)[number]) =>
    relative(row, columns.answer + tornadoColumns.indexOf(column));
  const put = (column: number, formula: string, format: string = numberFormats.general, style?: StyleName) =>
    sheet.formula(row, column, `IF(${answered("id")}="","",${formula})`, format, style);
  const over = { row: inputs.headerRow, rows: inputs.lastDriverRow - inputs.headerRow + 1, columns: 1 };
  const names = areaOn(context, "inputs", { ...over, column: inputs.columns.name });
  const ids = areaOn(context, "inputs", { ...over, column: inputs.columns.baseId });
  put(columns.label, `INDEX(${names},MATCH(${answered("id")},${ids},0))`);
  const of = `IF(${answered("of")}="${allOptions}",${word(context, "all")},${answered("of")})`;
  put(columns.of, of, numberFormats.general, "text");
  for (const id of ["low", "high", "swing"] as const) put(columns[id], answered(id), numberFormats.money);
  put(columns.unit, "Outsource_Currency", numberFormats.general, "unit");
  const ends = areaAddress({ row, column: columns.low, rows: 1, columns: 2 });
  const today = savingToday(context);
  const isOutside = `OR(${today}<MIN(${ends}),${today}>MAX(${ends}))`;
  put(columns.remark, `IF(${isOutside},${word(context, "turns")},"")`);
}
