import { absolute, areaAddress } from "../../plan/address";
import { baselineName, optionShown } from "./optionShown";
import { word } from "../common/word";
import type { Context } from "../context";
import { filledIn } from "../../plan/filledIn";
import { putAnswerInWords } from "../common/answerInWords";
import { numberFormats } from "../../plan/numberFormat";
import type { SheetBuilder } from "../../plan/sheetBuilder";

/** The share of the calls at which both sites together cost least, in words and in figures. */
export function putBestShare(sheet: SheetBuilder, context: Context): void {
  const { messages, sensitivity: layout, request } = context;
  const texts = messages.sheets.sensitivity;
  const { bestRow, columns } = layout;
  const shares = areaAddress(layout.overSplit("share"), absolute);
  const both = areaAddress(layout.overSplit("npv-both"), absolute);
  const share = absolute(bestRow + 1, columns.value);
  const places = { option: optionShown(context), baseline: baselineName(context), share: `FIXED(${share}*100,0)` };
  const [stay, go, part] = [word(context, "stay"), word(context, "go"), word(context, "part")];
  const chosen = `IF(${share}=0,${stay},IF(${share}=1,${go},${part}))`;
  putAnswerInWords(sheet, {
    row: bestRow,
    formula: filledIn(chosen, texts.stay + texts.go + texts.part, places),
    columns: columns.remark + 1,
  });
  putLine(sheet, context, bestRow + 1, {
    label: texts.bestShare,
    formula: `INDEX(${shares},MATCH(MIN(${both}),${both},0))`,
    format: numberFormats.share,
    unit: texts.shareUnit,
  });
  putLine(sheet, context, bestRow + 2, {
    label: texts.bestCost,
    formula: `MIN(${both})`,
    format: numberFormats.money,
    unit: request.currency,
  });
}

interface Line {
  readonly label: string;
  readonly formula: string;
  readonly format: string;
  readonly unit: string;
}

function putLine(sheet: SheetBuilder, { sensitivity }: Context, row: number, line: Line): void {
  const { label, low, value } = sensitivity.columns;
  sheet.text(row, label, line.label, "label");
  sheet.formula(row, value, line.formula, line.format, "leftAligned");
  sheet.text(row, low, line.unit, "unit");
}
