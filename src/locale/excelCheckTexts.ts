import { daExcelCheck } from "./da/excelCheck";
import { type ExcelCheckTexts, enExcelCheck } from "./en/excelCheck";
import { filExcelCheck } from "./fil/excelCheck";
import type { Language } from "./language";

/** Apart from the other texts: these are asked for seldom, and come with the views that say them. */
export const excelCheckTexts: Record<Language, ExcelCheckTexts> = {
  en: enExcelCheck,
  da: daExcelCheck,
  fil: filExcelCheck,
};
