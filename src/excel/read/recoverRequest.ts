import type { ComparisonRequest } from "../../workbook/request/request";
import { type SheetId, identityNames } from "../../workbook/plan/sheetId";
import type { StandingCell } from "../../workbook/standing/standingSheet";

/**
 * The request of a workbook that does not remember one; null where its names are not those of a comparison. One sync where
 * there are inputs to read.
 */
export async function recoverRequest(
  context: Excel.RequestContext,
  { inputs }: Partial<Record<SheetId, string>>,
): Promise<ComparisonRequest | null> {
  if (inputs === undefined) return null;
  const [assumptions, language, currency] = [identityNames.inputs, "Outsource_Language", "Outsource_Currency"].map(
    (name) => context.workbook.names.getItemOrNullObject(name).getRangeOrNullObject().load({ values: true }),
  );
  const week = context.workbook.names.getItemOrNullObject(identityNames.staffing).getRangeOrNullObject();
  week.load({ rowCount: true });
  await context.sync();
  const { recoveredRequest } = await import(
    /* webpackChunkName: "recovered" */ "../../workbook/standing/recoveredRequest"
  );
  const shown = (range: Excel.Range | undefined) =>
    range === undefined || range.isNullObject ? [] : (range.values as StandingCell[][]);
  return recoveredRequest({
    assumptions: shown(assumptions),
    language: shown(language)[0]?.[0] ?? null,
    currency: shown(currency)[0]?.[0] ?? null,
    weekRows: week.isNullObject ? undefined : week.rowCount,
  });
}
