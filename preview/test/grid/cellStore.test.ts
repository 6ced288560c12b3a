import { startHeadless } from "../../headless";

test("the mark of a sheet changes with a value, a style, a formula and what spills, and stays while nothing does", async () => {
  const preview = startHeadless();
  const { cells } = preview.grid;
  const sheet = preview.host.workbookRoot().worksheets.getActiveWorksheet();
  const markOf = async () => {
    await cells.settled();
    return cells.mark(sheet.id);
  };
  sheet.getRange("A1:B1").values = [[2, "=A1+1"]];
  sheet.getRange("D1").values = "=SEQUENCE(Other!A1)";
  preview.grid.tabs.add("other", "Other", { cellData: { 0: { 0: { v: 2 } } } });
  const marks = [await markOf()];
  expect(await markOf()).toBe(marks[0]);
  const changes = [
    () => (sheet.getRange("A1").values = 3),
    () => (sheet.getRange("A1").format.font.bold = true),
    // The same answer by another formula.
    () => (sheet.getRange("B1").values = "=A1+1+0"),
    // Another sheet's value has more spilled into this one.
    () => cells.write("other", 0, 0, { value: 3 }),
  ];
  for (const change of changes) {
    change();
    marks.push(await markOf());
  }
  expect(sheet.getRange("D1:D4").values).toEqual([[1], [2], [3], [""]]);
  expect(new Set(marks).size).toBe(5);
  preview.close();
});
