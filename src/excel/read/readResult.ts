import type { ComparisonFigure } from "../../workbook/layout/comparisonRows";
import { frozenCheck } from "../../workbook/layout/checks";
import { messages } from "../../locale/messages";
import type { ComparisonRequest } from "../../workbook/request/request";
import { type SheetId, identityNames, sheetIds } from "../../workbook/plan/sheetId";
import type { ComparisonResult } from "../Gateway";

/** Reads the figures the pane shows. Rows are found by their ids, so the user may have moved them. One sync. */
export async function readResult(
  context: Excel.RequestContext,
  request: ComparisonRequest,
  titles: Readonly<Record<SheetId, string>>,
): Promise<ComparisonResult> {
  const { names } = context.workbook;
  const figures = names.getItem(identityNames.comparison).getRange().load({ values: true });
  const check = names.getItem(identityNames.checks).getRange().load({ values: true });
  await context.sync();

  const rows = new Map((figures.values as unknown[][]).map((row) => [row.at(-1), row]));
  const figure = (id: ComparisonFigure, option: number) => asNumber(rows.get(id)?.[option + 1]);
  const verdict = (check.values as unknown[][])[0]?.[0];
  const master = asNumber(verdict);
  // The one verdict that is a word.
  const isOutOfDate = verdict === messages[request.language].sheets.checks.outOfDate;
  return {
    request,
    options: request.options.map(({ name }, option) => ({
      name,
      score: figure("score", option),
      npv: figure("npv", option),
      saving: figure("saving", option),
      rankByCost: figure("cost-rank", option),
    })),
    checksPass: isOutOfDate ? false : master === null ? null : master === 1,
    isFrozen: master === frozenCheck,
    isOutOfDate,
    keptSheet: null,
    sheets: sheetIds.map((id) => ({ id, title: titles[id] })),
  };
}

/** An error cell reads as text. */
function asNumber(value: unknown): number | null {
  return typeof value === "number" ? value : null;
}
