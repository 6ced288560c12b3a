import { cellAt } from "../workbook/plan/address";
import type { CellPlace } from "../workbook/standing/factorsStanding";
import type { StandingComparison } from "../workbook/standing/readStanding";
import { GatewayError } from "./Gateway";
import { loadProtection } from "./read/loadProtection";
import { rangeOf } from "./read/readRanges";

/** What is typed on a sheet, null to empty a cell; a place is null where its row or column is gone. */
export interface TypedCell {
  readonly place: CellPlace | null;
  readonly value: string | number | null;
}

/** Types in cells of the one sheet that was read, all at once or none. Two syncs. */
export async function typeCells(
  context: Excel.RequestContext,
  standing: StandingComparison | null,
  cells: readonly TypedCell[],
): Promise<void> {
  const title = standing?.sheets[0]?.title;
  if (title === undefined) throw new GatewayError({ kind: "cellsGone", places: [] });
  const refuseProtected = loadProtection([context.workbook.worksheets.getItem(title)]);
  await context.sync();
  refuseProtected();
  for (const { place, value } of cells) {
    if (place === null) throw new GatewayError({ kind: "cellsGone", places: [title] });
    rangeOf(context, title, cellAt(place.row, place.column)).values = [[value ?? ""]];
  }
  await context.sync();
}
