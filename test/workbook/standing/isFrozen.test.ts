import { isFrozen } from "../../../src/workbook/standing/isFrozen";

test.each([
  ["=OUTSOURCE_COST(A1)", false],
  ["=_xldudf_OUTSOURCE_COST(A1)", false],
  ['="see OUTSOURCE_COST(A1)"', true],
  ["=Outsource_Assumptions", true],
  ["OUTSOURCE_COST(A1)", true],
])("a sheet whose values stand beside %s: frozen %s", (cell, is) =>
  expect(
    isFrozen([
      ["Costs", 5],
      [null, cell],
    ]),
  ).toBe(is),
);
