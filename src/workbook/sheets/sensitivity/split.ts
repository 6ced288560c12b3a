import { splitColumns } from "../../../model/answers";
import { relative } from "../../plan/address";
import { putBestShare } from "./bestShare";
import { putFunctionTable } from "./functionTable";
import { baselineName, optionShown } from "./optionShown";
import { word } from "../common/word";
import { splitSteps } from "../../layout/sensitivity";
import type { Context } from "../context";
import { filledIn } from "../../plan/filledIn";
import { putBand } from "../common/heading";
import { numberFormats } from "../../plan/numberFormat";
import type { SheetBuilder } from "../../plan/sheetBuilder";
import { optionColors } from "../../plan/styles";
import { putFrozenMark } from "../common/handedOff";

/** What it costs to share the calls between the option and the baseline, beside what OUTSOURCE_SPLIT answers. */
export function putSplit(sheet: SheetBuilder, context: Context): void {
  const { messages, sensitivity: layout } = context;
  const texts = messages.sheets.sensitivity;
  const { columns, splitRow } = layout;
  putBand(sheet, splitRow, texts.bandSplit, columns.remark + 1);
  putFrozenMark(sheet, context, { row: splitRow, column: columns.remark }, "sensitivity");
  sheet.text(splitRow + 1, columns.label, texts.pooling, "evidence");
  sheet.text(splitRow + 2, columns.label, texts.minimumFee, "evidence");
  putBestShare(sheet, context);
  putHeader(sheet, context);
  for (let step = 1; step <= splitSteps + 1; step++) putStep(sheet, context, layout.splitHeaderRow + step);
  putFunctionTable(sheet, {
    area: layout.split,
    name: "OUTSOURCE_SPLIT",
    arguments: `Outsource_BaseAssumptions,${optionShown(context)}`,
    textColumns: 0,
  });
  putChart(sheet, context);
}

function putHeader(sheet: SheetBuilder, context: Context): void {
  const { messages, sensitivity: layout } = context;
  const texts = messages.sheets.sensitivity;
  const { splitHeaderRow: row, columns } = layout;
  sheet.text(row, columns.label, texts.share, "header");
  sheet.formula(row, columns.value, optionShown(context), numberFormats.general, "optionHeader");
  sheet.formula(row, columns.value + 1, baselineName(context), numberFormats.general, "optionHeader");
  sheet.text(row, columns.value + 2, texts.both, "optionHeader");
  sheet.text(row, columns.value + 3, messages.choices.headers.unit, "header");
}

function putStep(sheet: SheetBuilder, context: Context, row: number): void {
  const { messages, sensitivity: layout, request } = context;
  const { columns } = layout;
  const answered = (column: (typeof splitColumns)[number]) =>
    relative(row, columns.answer + splitColumns.indexOf(column));
  const places = { share: `FIXED(${answered("share")}*100,0)` };
  const label = filledIn(word(context, "shareLabel"), messages.sheets.sensitivity.shareLabel, places);
  sheet.formula(row, columns.label, label, numberFormats.general);
  for (const [offset, column] of splitColumns.slice(1).entries())
    sheet.formula(row, columns.value + offset, answered(column), numberFormats.money);
  sheet.text(row, columns.value + 3, request.currency, "unit");
}

function putChart(sheet: SheetBuilder, { messages, sensitivity: layout, request }: Context): void {
  const texts = messages.sheets.sensitivity;
  sheet.chart({
    kind: "lines",
    name: "Outsource split",
    title: texts.splitTitle,
    categoryAxisTitle: texts.share,
    valueAxisTitle: messages.sheets.comparison.chartAxis(request.currency),
    valueFormat: numberFormats.millions,
    source: layout.costs,
    seriesBy: "columns",
    colors: optionColors.slice(0, splitColumns.length - 1),
    position: layout.splitChart,
  });
}
