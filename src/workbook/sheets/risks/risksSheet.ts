import { yearlyEvents } from "../../../model/catalogue/yearlyEvent";
import { factorsOfLine } from "../../../model/cost/moneyLine";
import { putOwnRisks } from "./ownRisks";
import { riskColumnCount } from "./table";
import { putYearlyEvents } from "./yearlyEvents";
import type { Context } from "../context";
import { extraDigits } from "../common/extraDigits";
import { columnWidths } from "../common/columnWidths";
import { namesHeight, putHeading, tallHeaderHeight } from "../common/heading";
import { wrappedHeight } from "../common/wrappedHeight";
import type { SheetPlan } from "../../plan/plan";
import { legiblePrint } from "../../plan/pageSetup";
import { SheetBuilder } from "../../plan/sheetBuilder";

/** In characters. */
const optionWidth = 10.1;
const riskWidth = 25;
const factorWidth = 17;
const sourceWidth = 15;

/** The register: the model's yearly events, and the user's own risks, whose expected loss is an input. */
export function risksSheet(context: Context): SheetPlan {
  const { messages, risks: layout, titles } = context;
  const { columns } = layout;
  const columnCount = riskColumnCount(layout);
  const sheet = new SheetBuilder("risks", titles.risks);

  putHeading(sheet, context, messages.sheets.risks.howTo);
  putYearlyEvents(sheet, context);
  putOwnRisks(sheet, context);

  const looks = {
    columnWidths: columnWidths(columnCount, {
      [columns.risk]: riskWidth,
      [columns.factor]: factorWidth,
      [columns.source]: sourceWidth,
      [columns.unit]: 16,
      [columns.id]: 10,
      [columns.probability]: optionWidth + extraDigits(context),
    }),
    rowHeights: [
      ...[layout.eventsHeaderRow, layout.ownHeaderRow].map((row) =>
        namesHeight(context, row, optionWidth, tallHeaderHeight),
      ),
      ...eventHeights(context),
    ],
  };
  const area = { row: 0, column: 0, rows: layout.resultRow("incomplete") + 1, columns: columnCount };
  const onePage = { area, titleRows: 1, landscape: true, isOnePage: true };
  // Of many options impacts and losses have a page of their own.
  const twoPages = { ...onePage, isOnePage: false, isPartAPage: true, titleColumns: 1, columnBreaks: [columns.impact] };
  return sheet.plan({
    ...looks,
    frozen: { rows: 2, columns: 1 },
    print: legiblePrint(looks, [onePage, twoPages]),
  });
}

/** As high as an event, the factor it comes from or the items of the articles ask for. */
function eventHeights({ messages, risks: layout }: Context) {
  return yearlyEvents.map((event) => {
    const factor = factorsOfLine(event)[0]!;
    return wrappedHeight(layout.eventRow(event), [
      { text: messages.lines.lines[event], columnWidth: riskWidth },
      { text: messages.factors[factor.id].title, columnWidth: factorWidth },
      { text: messages.sheets.factors.cite(factor), columnWidth: sourceWidth, size: 9 },
    ]);
  });
}
