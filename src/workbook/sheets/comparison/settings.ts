import { cellAt } from "../../plan/address";
import { type ComparisonSetting, comparisonSettings } from "../../layout/comparisonRows";
import { putFocus } from "./focus";
import { putLabels, putSection } from "../common/sectionTable";
import type { Context } from "../context";
import { acceptNumbers } from "../common/acceptNumbers";
import { numberFormats } from "../../plan/numberFormat";
import type { PlannedCell } from "../../plan/plan";
import type { SheetBuilder } from "../../plan/sheetBuilder";

interface Setting {
  readonly byDefault: number;
  readonly least: number;
  readonly most: number;
  readonly whole: boolean;
  readonly format: string;
}

/** Savings that lasted in practice were 15 to 30 %: Overby's cases, CIO 2003; the rest is judgement. */
const settings: Record<ComparisonSetting, Setting> = {
  "close-cost": { byDefault: 0.05, least: 0, most: 1, whole: false, format: numberFormats.share },
  "close-score": { byDefault: 5, least: 0, most: 100, whole: false, format: numberFormats.points },
  "plausible-saving": { byDefault: 0.3, least: 0, most: 1, whole: false, format: numberFormats.share },
  "shown-digits": { byDefault: 4, least: 1, most: 15, whole: true, format: numberFormats.year },
  "without-cost-factor": { byDefault: 0, least: 0, most: 1, whole: true, format: numberFormats.year },
};

/** What the user may type on this sheet. */
export function putSettings(sheet: SheetBuilder, context: Context): void {
  const { comparison: layout, messages, typed } = context;
  const texts = messages.sheets.comparison;
  putSection(sheet, context, layout.sections.settings, { title: texts.bandSettings });
  for (const id of comparisonSettings) {
    const { byDefault, least, most, whole, format } = settings[id];
    const row = layout.settingRow(id);
    putLabels(sheet, context, row, { label: texts.settings[id], unit: texts.settingUnits[id], id });
    if (id === "without-cost-factor") sheet.text(row, layout.firstOptionColumn + 1, texts.withoutCost, "evidence");
    const kept = typed.comparison?.[id];
    const value: PlannedCell = typeof kept === "boolean" || kept === undefined ? byDefault : kept;
    sheet.input(row, layout.firstOptionColumn, value, format);
    acceptNumbers(sheet, context, {
      areas: [cellAt(row, layout.firstOptionColumn)],
      least,
      most,
      whole,
      isShare: format === numberFormats.share,
      title: texts.bandSettings,
      text: texts.settingHelp[id],
    });
  }
  putFocus(sheet, context);
}
