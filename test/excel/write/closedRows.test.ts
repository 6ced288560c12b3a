import { writeSheet } from "../../../src/excel/write/writeSheet";
import { wholeSheet } from "../../../src/workbook/standing/sheetChange";
import { callsOf, recordOf, recordingObject } from "../../support/recordedExcel";
import { smallSheet } from "../../support/smallSheet";

const plan = smallSheet(Array(9).fill([null]), { closedRows: [{ first: 3, last: 6 }] });
const workbook = { sheets: [plan], names: [] };

/** What is asked of the rows of the group while a sheet is written. */
function rowsAfter(change: ReturnType<typeof wholeSheet>) {
  const target = recordingObject<Excel.Worksheet>();
  Array.from(writeSheet(target, plan, workbook, change));
  return callsOf(recordOf(target), "getRange")
    .filter(({ given }) => given[0] === "4:7")
    .map(({ result }) => ({ calls: result.calls.map(({ name, given }) => [name, ...given]), set: result.set }));
}

test("a group of rows is closed on a new sheet only", () => {
  const [rows] = rowsAfter(wholeSheet(plan));
  expect(rows?.calls).toEqual([
    ["group", "ByRows"],
    ["hideGroupDetails", "ByRows"],
  ]);
  expect(rowsAfter({ ...wholeSheet(plan), before: plan })).toEqual([]);
});

test("where rows move, none stays hidden that was in a group", () => {
  expect(rowsAfter({ ...wholeSheet(plan), before: plan, isMoved: true })).toEqual([
    { calls: [], set: { rowHidden: false } },
  ]);
});
