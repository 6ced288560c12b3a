import { asText } from "../../workbook/plan/asText";
import { sheetIds } from "../../workbook/plan/sheetId";
import type { StandingCell, StandingSheet } from "../../workbook/standing/standingSheet";
import type { Located } from "../../workbook/standing/located";

/** Queues the reading of all our sheets; call the result after a sync. */
export function loadStandingSheets(
  { workbook }: Excel.RequestContext,
  titles: Located["titles"],
): () => StandingSheet[] {
  const loaded = sheetIds.flatMap((id) => {
    const title = titles[id];
    if (title === undefined) return [];
    const sheet = workbook.worksheets.getItem(title);
    // Cells that are only coloured may reach to the end of the sheet.
    const used = sheet
      .getUsedRangeOrNullObject(true)
      .load({ formulas: true, values: true, numberFormat: true, rowIndex: true, columnIndex: true });
    return [{ id, title, used, charts: sheet.charts.load({ name: true }) }];
  });
  return () =>
    loaded.map(({ id, title, used, charts }) => {
      const isEmpty = used.isNullObject;
      const fromA1 = <Cell>(cells: readonly (readonly Cell[])[], blank: Cell) =>
        isEmpty ? [] : padded(cells, used.rowIndex, used.columnIndex, blank);
      const values = fromA1<StandingCell>(used.values as StandingCell[][], "");
      return {
        id,
        title,
        values,
        cells: fromA1<StandingCell>(used.formulas as StandingCell[][], "").map((row, r) =>
          row.map((formula, c) => asEntered(formula, values[r]?.[c])),
        ),
        numberFormats: fromA1<string>(used.numberFormat as string[][], "General"),
        chartNames: charts.items.map(({ name }) => name),
      };
    });
}

/** Excel shows text without the apostrophe that made it one; only a formula differs from what it shows. */
function asEntered(formula: StandingCell, value: StandingCell | undefined): StandingCell {
  if (formula === "" || formula === null) return null;
  if (typeof formula !== "string") return formula;
  if (formula.startsWith("=") && value !== formula) return formula;
  return formula.startsWith("'") ? `'${formula}` : asText(formula);
}

function padded<Cell>(cells: readonly (readonly Cell[])[], rows: number, columns: number, blank: Cell): Cell[][] {
  const width = columns + (cells[0]?.length ?? 0);
  const above = Array.from({ length: rows }, () => new Array<Cell>(width).fill(blank));
  return [...above, ...cells.map((row) => [...new Array<Cell>(columns).fill(blank), ...row])];
}
