import { columnWidths } from "../../../../src/workbook/sheets/common/columnWidths";

describe("Column widths", () => {
  it("hold from the column they are given at to the next", () => {
    expect(columnWidths(6, { 0: 46, 1: 20, 4: 3 })).toEqual([46, 20, 20, 20, 3, 3]);
  });

  it("do not depend on the order in which they are given", () => {
    expect(columnWidths(3, { 2: 9, 0: 46 })).toEqual([46, 46, 9]);
  });

  it("that begin after the last column are left out", () => {
    expect(columnWidths(2, { 0: 46, 2: 9 })).toEqual([46, 46]);
  });
});
