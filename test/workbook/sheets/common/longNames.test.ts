import { longestName } from "../../../../src/workbook/request/nameProblem";
import { mostOptions } from "../../../../src/workbook/request/request";
import { isWithin } from "../../../../src/workbook/plan/address";
import type { SheetPlan } from "../../../../src/workbook/plan/plan";
import { type Style, styles } from "../../../../src/workbook/plan/styles";
import { wrappedHeight } from "../../../../src/workbook/sheets/common/wrappedHeight";
import { installCustomFunctions } from "../../../support/customFunctions";
import { samplePlan } from "../../../support/sample";
import { valuesOf } from "../../../support/valuesOf";

jest.setTimeout(300_000);

/** As long as a name may be, of many words, of two and of one, and told apart by their last letter only. */
const names = [
  "Contact Centre Manila Makati 1A",
  "Contact Centre Manila Makati 1B",
  "Kundeservicepartnerselskabet 2A",
  "Kundeservicepartnerselskabet 2B",
  "AutomatedConversationPlatform3A",
  "AutomatedConversationPlatform3B",
  "Headquarters Contact Centre 4 A",
  "Headquarters Contact Centre 4 B",
];

/** How a cell looks: every style that it has. */
function lookOf({ styles: styled }: SheetPlan, row: number, column: number): Style {
  const own = styled.filter(({ areas }) => areas.some((area) => isWithin(area, row, column)));
  return own.reduce<Style>((look, { style }) => ({ ...look, ...styles[style] }), {});
}

test("every name of the longest can be read to its last letter in every cell that shows it alone", () => {
  expect(names.map(({ length }) => length)).toEqual(new Array(mostOptions).fill(longestName));
  installCustomFunctions();
  const plan = samplePlan({ options: names.map((name) => ({ name, arrangement: "offshore" as const })) });
  const values = valuesOf(plan);
  const isName = (value: unknown) => names.some((name) => name === value);
  const shown = plan.sheets.flatMap((sheet) =>
    values[sheet.id].flatMap((cells, row) =>
      cells.flatMap((value, column) => (isName(value) ? [{ sheet, row, column, text: String(value) }] : [])),
    ),
  );
  const cut = shown.filter(({ sheet, row, column, text }) => {
    const { wrap = false, size = 11, bold = false } = lookOf(sheet, row, column);
    const columnWidth = sheet.columnWidths[column] ?? 0;
    const { points } = wrappedHeight(row, [{ text, columnWidth, size: bold ? size + 0.5 : size }]);
    const next = values[sheet.id][row]?.[column + 1] ?? "";
    if (!wrap) return points > size * 1.5 && next !== "";
    // A row without a height of its own is as high as what it wraps when it is written.
    const height = sheet.rowHeights.find((each) => each.row === row)?.points;
    return height !== undefined && height < points;
  });
  expect(cut.map(({ sheet, row, column, text }) => `${sheet.id} row ${row} column ${column}: ${text}`)).toEqual([]);
  expect(shown.length).toBeGreaterThan(500);
});

test.each([
  ["one line", "Manila", 1],
  ["words on lines of their own", "Contact Centre Manila Makati", 4],
  ["a word longer than a line, broken", "Kundeservicepartnerselskabet", 3],
  ["the rest of such a word and what follows it", "Kundeservicepartnerselskab A5", 3],
  ["a long word after a short one", "A Kundeservicepartnerselskab", 4],
])("a text of %s is as high as its lines", (_, text, lines) => {
  expect(wrappedHeight(7, [{ text, columnWidth: 9.3 }])).toEqual({ row: 7, points: lines * 15 });
});
