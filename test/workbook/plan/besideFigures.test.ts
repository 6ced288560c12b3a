import { languages } from "../../../src/locale/language";
import { ComparisonLayout } from "../../../src/workbook/layout/comparison";
import { CostsLayout } from "../../../src/workbook/layout/costs";
import { isWithin } from "../../../src/workbook/plan/address";
import { numberFormats } from "../../../src/workbook/plan/numberFormat";
import type { SheetPlan } from "../../../src/workbook/plan/plan";
import { type Style, styles } from "../../../src/workbook/plan/styles";
import { samplePlan } from "../../support/sample";

/** Above this row stands the banner, whose texts have room of their own. */
const firstRow = 3;

/** How a cell looks: every style that it has. */
function lookOf({ styles: styled }: SheetPlan, row: number, column: number): Style {
  const own = styled.filter(({ areas }) => areas.some((area) => isWithin(area, row, column)));
  return own.reduce<Style>((look, { style }) => ({ ...look, ...styles[style] }), {});
}

/** The texts from the left edge of their cells that follow a figure or a text at the right edge of the cell before. */
function touching(sheet: SheetPlan): string[] {
  return sheet.cells.slice(firstRow).flatMap((cells, index) => {
    const row = firstRow + index;
    const isGeneral = (column: number) => sheet.numberFormats[row]?.[column] === numberFormats.general;
    return cells.flatMap((text, column) => {
      if (column === 0 || typeof text !== "string" || !isGeneral(column) || (cells[column - 1] ?? null) === null)
        return [];
      const [before, own] = [lookOf(sheet, row, column - 1), lookOf(sheet, row, column)];
      const endsAtRight = before.align === "right" || (before.align === undefined && !isGeneral(column - 1));
      const beginsAtLeft = (own.align ?? "left") === "left" && !own.indent;
      return endsAtRight && beginsAtLeft ? [`${sheet.id}, row ${row}, column ${column}: ${text}`] : [];
    });
  });
}

/** The verdicts that stand in a line with the figure before them. */
function touchingVerdicts(sheet: SheetPlan): string[] {
  return sheet.checkAreas
    .filter(({ row, column }) => row >= firstRow && column > 0 && (sheet.cells[row]?.[column - 1] ?? null) !== null)
    .filter(({ row, column }) => !lookOf(sheet, row, column).indent)
    .map(({ row, column }) => `${sheet.id}, row ${row}, column ${column}`);
}

test("no verdict touches the tolerance before it", () => {
  const { sheets } = samplePlan();
  expect(sheets.flatMap(touchingVerdicts)).toEqual([]);
  expect(sheets.flatMap(({ checkAreas }) => checkAreas).length).toBeGreaterThan(20);
});

test("the units of Costs begin in one line, sums among them", () => {
  const costs = samplePlan().sheets.find(({ id }) => id === "costs")!;
  const layout = new CostsLayout(4);
  const rows = ["wages", "run", "total", "present"] as const;
  const indents = rows.map((id) => lookOf(costs, layout.rowOf(id, 1), layout.columns.unit).indent);
  expect(indents).toEqual([1, 1, 1, 1]);
});

test.each(languages)("no text touches the figure or the header before it, in %s", (language) => {
  expect(samplePlan({ language }).sheets.flatMap(touching)).toEqual([]);
});

test("no header on Comparison ends at the right over words that begin at the left", () => {
  const comparison = samplePlan().sheets.find(({ id }) => id === "comparison")!;
  const { breakEvens, inFavour, against, tightest } = new ComparisonLayout(4).sections;
  const beginsAtLeft = (row: number, column: number) =>
    comparison.numberFormats[row]?.[column] === numberFormats.general &&
    (lookOf(comparison, row, column).align ?? "left") === "left";
  const overWords = [breakEvens, inFavour, against, tightest].flatMap(({ header, first }) =>
    [1, 2, 3, 4].filter((column) => beginsAtLeft(first, column)).map((column) => [header, column] as const),
  );
  expect(overWords.map(([row, column]) => lookOf(comparison, row, column).align)).toEqual(
    overWords.map(() => undefined),
  );
  expect(overWords).toHaveLength(3);
});
