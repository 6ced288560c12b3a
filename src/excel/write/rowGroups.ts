import type { RowGroup } from "../../workbook/plan/plan";
import type { SheetWriting } from "../../workbook/standing/plannedWriting";

/** The rows of a sheet that were in groups of ours, and those that are to be. */
export interface MovedGroups {
  readonly target: Excel.Worksheet;
  readonly before: readonly RowGroup[];
  readonly after: readonly RowGroup[];
  /** Whether no group was open. */
  readonly areClosed: boolean;
}

const rowsOf = (target: Excel.Worksheet, { first, last }: RowGroup) => target.getRange(`${first + 1}:${last + 1}`);

/** Queues rows as closed groups. */
export function closeRows(target: Excel.Worksheet, closedRows: readonly RowGroup[]): void {
  for (const group of closedRows) {
    const rows = rowsOf(target, group);
    rows.group("ByRows");
    rows.hideGroupDetails("ByRows");
  }
}

/** Queues the question which groups are closed on sheets whose rows are to move; call the result after a sync. */
export function loadMovedGroups(
  targets: readonly Excel.Worksheet[],
  sheets: readonly SheetWriting[],
): () => MovedGroups[] {
  const loaded = sheets.flatMap(({ plan, change: { before, isMoved } }, index) => {
    if (!before || !isMoved || before.closedRows.length === 0) return [];
    const target = targets[index]!;
    const rows = before.closedRows.map((group) => rowsOf(target, group).load({ rowHidden: true }));
    return [{ target, before: before.closedRows, after: plan.closedRows, rows }];
  });
  return () => loaded.map(({ rows, ...each }) => ({ ...each, areClosed: rows.every(({ rowHidden }) => rowHidden) }));
}

/**
 * Has groups follow rows that have moved, as Excel leaves them where they were. It tells nobody which groups there are, but refuses to
 * ungroup rows that are in none: where the user has taken groups of ours away, none are made. The user's own stay, as ungrouping takes
 * rows out of one group only. The comparison stands by then, so that a refusal changes nothing but this. Two syncs a
 * sheet with such groups.
 */
export async function moveGroups(context: Excel.RequestContext, sheets: readonly MovedGroups[]): Promise<void> {
  for (const { target, before, after, areClosed } of sheets) {
    for (const group of before) rowsOf(target, group).ungroup("ByRows");
    if (!(await isDone(context))) continue;
    if (areClosed) closeRows(target, after);
    else for (const group of after) rowsOf(target, group).group("ByRows");
    await isDone(context);
  }
}

async function isDone(context: Excel.RequestContext): Promise<boolean> {
  try {
    await context.sync();
    return true;
  } catch (error) {
    if (error instanceof OfficeExtension.Error) return false;
    throw error;
  }
}
