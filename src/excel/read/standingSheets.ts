import { asText } from "../../workbook/plan/asText";
import { sheetIds } from "../../workbook/plan/sheetId";
import type { StandingCell, StandingSheet } from "../../workbook/standing/standingSheet";
import type { Located } from "../../workbook/standing/located";
import { readRanges } from "./readRanges";

/** All our sheets; `beside` queues what else is to be read with them. One sync, and more where Excel does not answer at such length. */
export async function readStandingSheets(
  context: Excel.RequestContext,
  titles: Located["titles"],
  beside: () => void = () => {},
): Promise<StandingSheet[]> {
  const { worksheets } = context.workbook;
  const sheets = sheetIds.flatMap((id) => (titles[id] === undefined ? [] : [{ id, title: titles[id] }]));
  // Cells that are only coloured may reach to the end of the sheet.
  const used = sheets.map(
    ({ title }) =>
      () =>
        worksheets.getItem(title).getUsedRangeOrNullObject(true),
  );
  let charts: readonly Excel.ChartCollection[] = [];
  const read = await readRanges(context, used, ["formulas", "values", "numberFormat"], () => {
    beside();
    charts = sheets.map(({ title }) => worksheets.getItem(title).charts.load({ name: true }));
  });
  return sheets.map(({ id, title }, index) => {
    const cells = read[index];
    const fromA1 = <Cell>(matrix: unknown[][] | undefined, blank: Cell) =>
      cells && matrix ? padded(matrix as Cell[][], cells.area.row, cells.area.column, blank) : [];
    const values = fromA1<StandingCell>(cells?.values, "");
    return {
      id,
      title,
      values,
      cells: fromA1<StandingCell>(cells?.formulas, "").map((row, r) =>
        row.map((formula, c) => asEntered(formula, values[r]?.[c])),
      ),
      numberFormats: fromA1<string>(cells?.numberFormat, "General"),
      chartNames: charts[index]?.items.map(({ name }) => name) ?? [],
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
