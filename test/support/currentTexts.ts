import type { startHeadless } from "excel-preview/headless";

/** The values of all cells of a workbook, in no order that counts. */
export function currentTexts({ cells, tabs }: ReturnType<typeof startHeadless>["grid"]): unknown[] {
  return tabs.all().flatMap(({ id }) => {
    const used = cells.usedArea(id, true);
    if (!used) return [];
    const columns = Array.from({ length: used.right + 1 }, (_, column) => column);
    return Array.from({ length: used.bottom + 1 }, (_, row) =>
      columns.map((column) => cells.value(id, row, column)),
    ).flat();
  });
}
