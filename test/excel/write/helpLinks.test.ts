import { writeSheet } from "../../../src/excel/write/writeSheet";
import { cellAt } from "../../../src/workbook/plan/address";
import { wholeSheet } from "../../../src/workbook/standing/sheetChange";
import { callsOf, recordOf, recordingObject } from "../../support/recordedExcel";
import { smallSheet } from "../../support/smallSheet";

const plan = smallSheet([["How to read it"]], { links: [{ cell: cellAt(0, 0), helpPage: "da/reading.html" }] });

function linksOf(change: Partial<ReturnType<typeof wholeSheet>> = {}) {
  const target = recordingObject<Excel.Worksheet>();
  Array.from(writeSheet(target, plan, { sheets: [plan], names: [] }, { ...wholeSheet(plan), ...change }));
  return callsOf(recordOf(target), "getRange").flatMap(({ result }) => result.set["hyperlink"] ?? []);
}

test("a cell leads to the help beside the page that the add-in runs in, and keeps its text", () => {
  Object.assign(globalThis, { document: { baseURI: "https://example.org/outsource/taskpane.html?host=Excel" } });
  const link = { address: "https://example.org/outsource/help/da/reading.html" };
  expect(linksOf()).toEqual([link]);
  // A company's template, and a sheet that another address has written, get it too.
  expect(linksOf({ before: plan, keepsLook: true, cells: [[undefined]] })).toEqual([link]);
});

test("where the add-in runs in no page there is no link", () => {
  Object.assign(globalThis, { document: undefined });
  expect(linksOf()).toEqual([]);
});
