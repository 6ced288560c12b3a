import { areaAddress, relative } from "../../plan/address";
import { filledIn } from "../../plan/filledIn";
import type { AuditAnswer } from "../../layout/audit";
import { type Context, cellOn } from "../context";
import { putAnswerInWords } from "../common/answerInWords";
import { putBand } from "../common/heading";
import { numberFormats } from "../../plan/numberFormat";
import { putRowLabels } from "../common/optionTable";
import type { SheetBuilder } from "../../plan/sheetBuilder";
import { putFrozenMark } from "../common/handedOff";
import { word } from "../common/word";

/** Whether the sheet's formulas and OUTSOURCE_TRIAL agree: in words, then the figures that the words rest on. */
export function putAgreement(sheet: SheetBuilder, context: Context): void {
  const { audit: layout, messages } = context;
  const texts = messages.sheets.audit;
  const { columns, answerRow } = layout;
  putBand(sheet, answerRow, texts.bandAnswer, columns.difference + 1);
  putFrozenMark(sheet, context, { row: answerRow, column: columns.difference }, "audit");
  const agrees = `IFERROR(IF(${layout.result("largest")}<=${layout.result("tolerance")},1,0),0)=1`;
  const places = { trial: layout.setting("shown"), option: layout.setting("optionShown") };
  putAnswerInWords(sheet, {
    row: answerRow + 1,
    formula: filledIn(
      `IF(${agrees},${word(context, "agree")},${word(context, "differ")})`,
      texts.agree + texts.differ,
      places,
    ),
    columns: columns.difference + 1,
  });
  putFigures(sheet, context);
}

function putFigures(sheet: SheetBuilder, context: Context): void {
  const { audit: layout, checks, messages, request } = context;
  const texts = messages.sheets.audit;
  const { columns } = layout;
  const put = (id: AuditAnswer, unit: string, formula: string, format: string) => {
    const row = layout.resultRow(id);
    putRowLabels(sheet, columns, row, { label: texts.answers[id], unit });
    sheet.formula(row, columns.value, formula, format);
  };
  put("native", request.currency, relative(layout.npvRow, columns.drawn), numberFormats.money);
  put("computed", request.currency, relative(layout.npvRow, columns.model), numberFormats.money);
  const differences = areaAddress(layout.overDraws(columns.difference));
  put("largest", texts.relative, `MAX(${differences})`, numberFormats.difference);
  const tolerance = cellOn(context, "checks", checks.checkRow("audit"), checks.columns.tolerance);
  put("tolerance", texts.relative, tolerance, numberFormats.difference);
}
