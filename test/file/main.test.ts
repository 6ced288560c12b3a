import { readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { messages } from "../../src/locale/messages";
import { checkResultColumn, checkResultsName } from "../../src/workbook/layout/checks";
import { verdicts } from "../../src/workbook/plan/verdicts";
import { identityNames } from "../../src/workbook/plan/sheetId";
import type { WorkbookPlan } from "../../src/workbook/plan/plan";

const path = join(tmpdir(), "frozen-comparison.xlsx");

jest.mock("../../src/file/comparisonFile", () => ({ comparisonFile: () => Promise.resolve(new Uint8Array([1])) }));
jest.mock("../../src/file/planValues", () => ({
  settledValues: (plan: WorkbookPlan) => Promise.resolve(checksWithFault(plan)),
}));

/** Values of the checks alone: the first of them fails. */
function checksWithFault({ names, sheets }: WorkbookPlan) {
  const areaOf = (name: string) => names.find((each) => each.name === name)!;
  const { title, cells } = sheets.find(({ id }) => id === areaOf(checkResultsName).sheet)!;
  const values = cells.map((row) =>
    row.map((cell) => (typeof cell === "string" && cell.startsWith("=") ? null : cell)),
  );
  const { area } = areaOf(checkResultsName);
  values[area.row]![area.column] = "First check";
  values[area.row]![area.column + checkResultColumn] = verdicts.failed.value;
  const master = areaOf(identityNames.checks).area;
  values[master.row]![master.column] = verdicts.failed.value;
  return new Map([[title, values]]);
}

test.each([
  ["whose formulas are frozen, the terminal names", ["--values"], 1],
  ["whose formulas are live, the sheets alone name", [], 0],
])("of a comparison %s the checks that fail", async (_, given, count) => {
  const said: unknown[] = [];
  const { argv } = process;
  jest.spyOn(console, "warn").mockImplementation((line) => void said.push(line));
  process.argv = ["node", "main", "--out", path, ...given];
  const written = new Promise((resolve) => jest.spyOn(console, "log").mockImplementation(resolve));
  // The command runs as its file is read.
  await jest.isolateModulesAsync(async () => void (await import("../../src/file/main")));
  expect(await written).toBe(messages.en.file.written(path));
  process.argv = argv;
  expect([...(await readFile(path))]).toEqual([1]);
  expect(said).toEqual(Array<string>(count).fill(`${messages.en.handOff.sheet.unsound(["First check"])}.`));
});
