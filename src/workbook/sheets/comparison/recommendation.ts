import { areaOn, type Context } from "../context";
import { recommendationSentences } from "../../layout/comparisonRows";
import { relative, rowFixed } from "../../plan/address";
import { numberFormats } from "../../plan/numberFormat";
import type { SheetBuilder } from "../../plan/sheetBuilder";
import { putBand } from "../common/heading";

/** The sentences that apply, one below the other, with no gap where one does not. */
export function putRecommendation(sheet: SheetBuilder, context: Context): void {
  const { comparison: layout, messages, workings } = context;
  putBand(sheet, layout.recommendationRow, messages.sheets.comparison.bandRecommendation, layout.idColumn + 1);
  const inSentences = (column: number) =>
    areaOn(context, "workings", workings.down(workings.sections.sentences, column));
  const [texts, counters] = [inSentences(workings.labelColumn), inSentences(workings.idColumn)];
  const first = layout.recommendationRow + 1;
  for (let row = first; row < first + recommendationSentences.length; row++) {
    const beside = layout.firstOptionColumn;
    const place = `ROWS(${rowFixed(first, beside)}:${relative(row, beside)})`;
    const found = `INDEX(${texts},MATCH(${place},${counters},0),1)`;
    sheet.formula(row, layout.labelColumn, `IF(${place}>MAX(${counters}),"",${found})`, numberFormats.general, "label");
  }
}
