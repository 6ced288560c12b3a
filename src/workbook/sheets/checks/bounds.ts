import { plausibleHandleSeconds, plausibleHourShare } from "../../../model/catalogue/plausible";
import { relative } from "../../plan/address";
import { numberFormats } from "../../plan/numberFormat";
import type { SheetBuilder } from "../../plan/sheetBuilder";
import type { Context } from "../context";

/** Between which values what a check looks at passes; the check reads them from its own row. */
const bounds = { handleTime: plausibleHandleSeconds, priceAlone: plausibleHourShare } as const;
type BoundCheck = keyof typeof bounds;
const ends = ["least", "most"] as const;

export function putBounds(sheet: SheetBuilder, { checks }: Context): void {
  for (const check of Object.keys(bounds) as BoundCheck[])
    for (const end of ends)
      sheet.number(checks.checkRow(check), checks.columns[end], bounds[check][end], numberFormats.general, "evidence");
}

/** The cells of the least and the most. */
export function boundsOf({ checks }: Context, check: BoundCheck): string[] {
  return ends.map((end) => relative(checks.checkRow(check), checks.columns[end]));
}
