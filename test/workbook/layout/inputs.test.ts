import { InputsLayout } from "../../../src/workbook/layout/inputs";

test.each([2, 5, 8])(
  "what is in force stands right beside what is typed, and the default with its source beside that: %i options",
  (optionCount) => {
    const { columns } = new InputsLayout(optionCount);
    const inOrder = [columns.typed, columns.inForceId, columns.inForce, columns.defaultLeast, columns.source];
    expect(inOrder.map((column) => column - columns.typed)).toEqual([
      0,
      optionCount,
      optionCount + 1,
      2 * optionCount + 1,
      2 * optionCount + 5,
    ]);
  },
);
