import fc from "fast-check";
import { atPlannedPlaces, recognise } from "../../../src/workbook/standing/recognise";
import { anyAddition, edited, inputs, smallBook } from "../../support/editedBook";
import { smallSheet } from "../../support/smallSheet";

test("rows and columns are known by their words, whatever numbers stand in them", () => {
  const plan = smallSheet([
    ["Inputs", "Typed", null],
    ["Price", 1, "=B2"],
    ["Calls", 2, "=B3"],
  ]);
  const cells = [
    [null, "Inputs", null, "Typed", null],
    ["own", null, null, 9, null],
    [null, "Price", "note", 30, "=D3"],
  ];
  const recognised = recognise(plan, cells);
  expect(recognised).toEqual({ rows: [0, 2, undefined], columns: [1, 3, 4] });
  expect(atPlannedPlaces(recognised, cells)).toEqual([
    ["Inputs", "Typed", null],
    ["Price", 30, "=D3"],
    [undefined, undefined, undefined],
  ]);
});

test("where rows, columns and entries were added, each label that still stands is found in the row and column it stands in", () => {
  const labels = ["one", "two", "three", "four", "five"];
  const [plan] = [smallBook(labels)];
  fc.assert(
    fc.property(anyAddition, (edits) => {
      const { cells } = edited(plan, edits)[inputs]!;
      const found = atPlannedPlaces(recognise(plan.sheets[inputs]!, cells), cells);
      const standing = new Set(cells.flat());
      const expected = plan.sheets[inputs]!.cells.flatMap((row, r) =>
        row.flatMap((cell, c) =>
          typeof cell === "string" && !cell.startsWith("=") && standing.has(cell) ? [[r, c, cell]] : [],
        ),
      );
      expect(expected.map(([r, c]) => [r, c, found[Number(r)]?.[Number(c)]])).toEqual(expected);
    }),
  );
});
