import { drivers } from "../../../src/model/catalogue/drivers";
import { InputsLayout } from "../../../src/workbook/layout/inputs";

test("every row from the header to the last driver is a group's, a choice's or a driver's, and each has one", () => {
  const layout = new InputsLayout(2);
  const choices = [layout.rowOf("arrangement"), layout.rowOf("country")];
  const taken = [...choices, ...layout.groupRows.values(), ...drivers.map(({ id }) => layout.rowOf(id))];
  const first = layout.headerRow + 1;
  const all = Array.from({ length: layout.lastDriverRow - layout.headerRow }, (_, index) => first + index);
  expect(taken.sort((one, other) => one - other)).toEqual(all);
});

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
