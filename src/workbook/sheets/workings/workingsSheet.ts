import { putAids } from "./aids";
import { putBreakEvenNumbers } from "./breakEvenNumbers";
import { putFactorWorkings } from "./factorWorkings";
import { putFlips } from "./flips";
import { putEssentials, putLeftOut } from "./lists";
import { putNumbers } from "./numbers";
import { putPaybackSteps } from "./paybackSteps";
import { putPlaces } from "./places";
import { putSentences } from "./sentences";
import { putWords } from "./words";
import type { SheetPlan } from "../../plan/plan";
import { SheetBuilder } from "../../plan/sheetBuilder";
import type { Context } from "../context";
import { columnWidths } from "../common/columnWidths";
import { headerHeight, namesHeight, putHeading } from "../common/heading";

/** Sections without a header row. */
const withoutHeader: ReadonlySet<string> = new Set(["places", "templates", "words"]);

/** In characters. */
const optionWidth = 20;

/** What a reader need not see, but an auditor may: what the answers rest on, and what the sentences are made of. */
export function workingsSheet(context: Context): SheetPlan {
  const { messages, titles, workings: layout } = context;
  const { sections } = layout;
  const sheet = new SheetBuilder("workings", titles.workings);

  putHeading(sheet, context, messages.sheets.comparison.workingsHowTo);
  putAids(sheet, context);
  putNumbers(sheet, context);
  putPaybackSteps(sheet, context);
  putFlips(sheet, context);
  putBreakEvenNumbers(sheet, context);
  putFactorWorkings(sheet, context);
  putEssentials(sheet, context);
  putLeftOut(sheet, context);
  putPlaces(sheet, context);
  putSentences(sheet, context);
  putWords(sheet, context);

  const tables = Object.entries(sections).filter(([id]) => !withoutHeader.has(id));
  return sheet.plan({
    columnWidths: columnWidths(layout.idColumn + 1, {
      [layout.labelColumn]: 46,
      [layout.firstOptionColumn]: optionWidth,
      [layout.unitColumn]: 20,
      [layout.idColumn]: 17,
    }),
    rowHeights: tables.map(([, { header }]) => namesHeight(context, header, optionWidth, headerHeight)),
    frozen: { rows: 2, columns: 1 },
    print: {
      area: { row: 0, column: 0, rows: layout.lastRow + 1, columns: layout.idColumn + 1 },
      titleRows: 1,
      landscape: true,
      rowBreaks: [sections.tornado.band, sections.essentials.band, sections.places.band, sections.templates.band],
    },
  });
}
