import { articles } from "../../../model/catalogue/factor";
import { legiblePrint } from "../../plan/pageSetup";
import type { SheetPlan } from "../../plan/plan";
import { SheetBuilder } from "../../plan/sheetBuilder";
import { sheetIds } from "../../plan/sheetId";
import type { Context } from "../context";
import { putHeading } from "../common/heading";
import { AboutPage } from "./aboutPage";
import { putChangeLog } from "./changeLog";
import { putColourKey } from "./colourKey";
import { putFacts } from "./facts";

/** What the workbook is for, how to read it, and where it comes from. */
export function aboutSheet(context: Context): SheetPlan {
  const { messages, titles, about: layout } = context;
  const texts = messages.sheets.about;
  const sheet = new SheetBuilder("about", titles.about);
  putHeading(sheet, context, texts.subtitle);

  const page = new AboutPage(sheet, layout.purposeRow);
  page.band(texts.bandPurpose);
  page.paragraph(texts.purpose);
  page.paragraph(texts.decision);
  page.row = layout.factsRow;
  page.band(texts.bandFacts);
  putFacts(sheet, context);
  page.row = layout.sheetsRow;
  putSheetList(page, context);
  page.row += 1;
  page.band(texts.bandReading);
  for (const rule of [texts.signs, ...texts.rules]) page.paragraph(rule);
  page.row += 1;
  putHelp(page, context);
  page.row += 1;
  putColourKey(page, context);
  page.row += 1;
  putSources(page, context);
  page.row += 1;
  putChangeLog(page, context);

  const looks = { columnWidths: page.columnWidths, rowHeights: page.rowHeights };
  const pages = { area: { row: 0, column: 0, rows: page.row + 1, columns: 2 }, titleRows: 1, landscape: false };
  return sheet.plan({
    ...looks,
    frozen: { rows: 2, columns: 0 },
    print: legiblePrint(looks, [{ ...pages, isOnePage: true }, pages]),
  });
}

/** The other sheets, each with a link to it and what it is for. */
function putSheetList(page: AboutPage, { messages, titles }: Context): void {
  const { bandSheets, sheets } = messages.sheets.about;
  page.band(bandSheets);
  for (const id of sheetIds) {
    if (id === "about") continue;
    page.sheet.link(page.row, 0, id);
    page.line([titles[id], "link"], [sheets[id], "text"]);
  }
}

/** The pages of the help that explain the workbook; where they are served is known once it is written. */
function putHelp(page: AboutPage, { messages, request }: Context): void {
  const { bandHelp, help } = messages.sheets.about;
  page.band(bandHelp);
  for (const [name, { title, text }] of Object.entries(help)) {
    page.sheet.linkHelp(page.row, 0, `${request.language}/${name}.html`);
    page.line([title, "label"], [text, "text"]);
  }
}

function putSources(page: AboutPage, { messages }: Context): void {
  const texts = messages.sheets.about;
  page.band(texts.bandSources);
  page.line([texts.danishArticle, "label"], [articles.danish, "text"]);
  page.line([texts.filipinoArticle, "label"], [articles.filipino, "text"]);
  page.paragraph(texts.defaultsNote);
}
