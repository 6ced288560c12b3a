import { articles } from "../../../model/catalogue/factor";
import { drivers } from "../../../model/catalogue/drivers";
import { absolute, cellAt } from "../../plan/address";
import { putChangeLog } from "./changeLog";
import { type Context, areaOn, cellOn } from "../context";
import { putBand, putHeading, putVerdict } from "../shared/heading";
import { numberFormats } from "../../plan/numberFormat";
import type { SheetPlan } from "../../plan/plan";
import { SheetBuilder } from "../../plan/sheetBuilder";
import { sheetIds } from "../../plan/sheetId";
import type { StyleName } from "../../plan/styles";

/** Cells of the About sheet that other parts of the workbook name. */
export const aboutCells = { currency: cellAt(13, 1), language: cellAt(12, 1) };

/** In characters of the default font. */
const textWidth = 96;

/** In points. */
const lineHeight = 16;

/** What each colour and type says; a second sign always says the same. */
export function colourKey({ messages }: Pick<Context, "messages">): Partial<Record<StyleName, string>> {
  const texts = messages.sheets.about;
  return {
    input: texts.keyInput,
    formula: texts.keyFormula,
    linked: texts.keyLinked,
    closed: texts.keyClosed,
    header: texts.keyHeader,
    total: texts.keyTotal,
    unit: texts.keyUnit,
    evidence: texts.keyEvidence,
    id: texts.keyId,
    check: texts.keyCheck,
  };
}

/** Excel counts days from the last but one of 1899. */
function dayNumber(iso: string): number {
  const millisecondsPerDay = 86_400_000;
  return (Date.parse(`${iso}T00:00Z`) - Date.UTC(1899, 11, 30)) / millisecondsPerDay;
}

/** What the workbook is for, how to read it, and where it comes from. */
export function aboutSheet(context: Context): SheetPlan {
  const { messages, request, titles, inputs } = context;
  const texts = messages.sheets.about;
  const sheet = new SheetBuilder("about", titles.about);
  const paragraphs: { row: number; lines: number }[] = [];
  let row = 3;

  putHeading(sheet, context, titles.about, texts.subtitle);
  band(texts.bandPurpose);
  paragraph(texts.purpose);
  paragraph(texts.decision);
  row = 8;
  band(texts.bandFacts);
  fact(texts.version, () => sheet.formula(row, 1, "OUTSOURCE_VERSION()", numberFormats.general));
  const created = absolute(row, 1);
  fact(texts.created, () => sheet.number(row, 1, dayNumber(request.createdOn), texts.dateFormat, "leftAligned"));
  fact(texts.baseline, () =>
    sheet.formula(row, 1, cellOn(context, "inputs", inputs.headerRow, inputs.columns.typed), "General"),
  );
  fact(messages.sheets.about.language, () => sheet.text(row, 1, request.language, "label"));
  fact(texts.currency, () => sheet.text(row, 1, request.currency, "label"));
  fact(texts.scenario, () =>
    sheet.formula(row, 1, cellOn(context, "inputs", inputs.scenarioRow, inputs.valueColumn), "General"),
  );
  fact(texts.seed, () => sheet.formula(row, 1, "Outsource_SeedValue", numberFormats.whole, "leftAligned"));
  fact(texts.unsourced, () => sheet.formula(row, 1, unsourcedCount(), numberFormats.whole, "leftAligned"));
  fact(messages.sheets.inputs.sourceAge, () => {
    const age = cellOn(context, "inputs", inputs.sourceAgeRow, inputs.valueColumn);
    sheet.formula(row, 1, age, texts.yearsFormat, "linkedLeft");
  });
  fact(texts.old, () => sheet.formula(row, 1, oldCount(created), numberFormats.whole, "leftAligned"));
  row += 1;
  band(texts.bandSheets);
  for (const id of sheetIds.filter((each) => each !== "about")) {
    sheet.text(row, 0, titles[id], "link");
    sheet.link(row, 0, id);
    sheet.text(row, 1, texts.sheets[id], "text");
    row += 1;
  }
  row += 1;
  band(texts.bandReading);
  for (const rule of [texts.signs, ...texts.rules]) paragraph(rule);
  row += 1;
  band(texts.bandColours);
  for (const [style, meaning] of Object.entries(colourKey(context)) as [StyleName, string][]) {
    if (style === "check") putVerdict(sheet, context, row, 0);
    else sheet.text(row, 0, style === "closed" ? "" : texts.sample, style);
    sheet.text(row, 1, meaning, "label");
    row += 1;
  }
  row += 1;
  band(texts.bandSources);
  sheet.text(row, 0, texts.danishArticle, "label");
  sheet.text(row++, 1, articles.danish, "text");
  sheet.text(row, 0, texts.filipinoArticle, "label");
  sheet.text(row++, 1, articles.filipino, "text");
  paragraph(texts.defaultsNote);
  row = putChangeLog(sheet, context, row + 1);

  return sheet.plan({
    columnWidths: [30, textWidth],
    rowHeights: paragraphs.map(({ row: at, lines }) => ({ row: at, points: lines * lineHeight })),
    frozen: { rows: 2, columns: 0 },
    print: { area: { row: 0, column: 0, rows: row + 1, columns: 2 }, titleRows: 1, landscape: false },
  });

  function band(text: string): void {
    putBand(sheet, row, text, 2);
    row += 1;
  }

  function paragraph(text: string): void {
    sheet.text(row, 1, text, "text");
    paragraphs.push({ row, lines: Math.ceil(text.length / textWidth) });
    row += 1;
  }

  function fact(label: string, put: () => void): void {
    sheet.text(row, 0, label, "label");
    put();
    row += 1;
  }

  function unsourcedCount(): string {
    return `COUNTIF(${overDrivers(inputs.columns.grade)},"U")`;
  }

  /** Blank where a default needs no source; a blank year is none. */
  function oldCount(day: string): string {
    const years = overDrivers(inputs.columns.year);
    const age = cellOn(context, "inputs", inputs.sourceAgeRow, inputs.valueColumn);
    return `SUMPRODUCT((${years}<>"")*(YEAR(${day})-${years}>${age}))`;
  }

  function overDrivers(column: number): string {
    const rows = drivers.map(({ id }) => inputs.rowOf(id));
    const first = Math.min(...rows);
    return areaOn(context, "inputs", { row: first, column, rows: Math.max(...rows) - first + 1, columns: 1 });
  }
}
