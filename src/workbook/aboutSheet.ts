import { articles } from "../model/factor";
import { drivers } from "../model/drivers";
import { cellAt } from "./address";
import { type Context, areaOn, cellOn } from "./context";
import { putBand, putHeading } from "./heading";
import { numberFormats } from "./numberFormat";
import type { SheetPlan } from "./plan";
import { SheetBuilder } from "./sheetBuilder";
import { sheetIds } from "./sheetId";
import type { StyleName } from "./styles";

/** Cells of the About sheet that other parts of the workbook name. */
export const aboutCells = { currency: cellAt(13, 1), language: cellAt(12, 1) };

/** In characters of the default font. */
const textWidth = 96;

/** In points. */
const lineHeight = 16;

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
  fact(texts.created, () => sheet.text(row, 1, texts.date(request.createdOn), "label"));
  fact(texts.baseline, () =>
    sheet.formula(row, 1, cellOn(context, "inputs", inputs.headerRow, inputs.columns.typed), "General"),
  );
  fact(messages.sheets.about.language, () => sheet.text(row, 1, request.language, "label"));
  fact(texts.currency, () => sheet.text(row, 1, request.currency, "label"));
  fact(texts.scenario, () =>
    sheet.formula(row, 1, cellOn(context, "inputs", inputs.scenarioRow, inputs.valueColumn), "General"),
  );
  fact(texts.unsourced, () => sheet.formula(row, 1, unsourcedCount(), numberFormats.whole, "leftAligned"));
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
  for (const rule of texts.rules) paragraph(rule);
  row += 1;
  band(texts.bandColours);
  const key: [StyleName, string][] = [
    ["input", texts.keyInput],
    ["formula", texts.keyFormula],
    ["linked", texts.keyLinked],
    ["closed", texts.keyClosed],
    ["id", texts.keyId],
  ];
  for (const [style, meaning] of key) {
    sheet.text(row, 0, texts.sample, style);
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
    const rows = drivers.map(({ id }) => inputs.rowOf(id));
    const first = Math.min(...rows);
    const grades = { row: first, column: inputs.columns.grade, rows: Math.max(...rows) - first + 1, columns: 1 };
    return `COUNTIF(${areaOn(context, "inputs", grades)},"U")`;
  }
}
