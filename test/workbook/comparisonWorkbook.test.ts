import { messages } from "../../src/locale/messages";
import { comparisonWorkbook, retold } from "../../src/workbook/comparisonWorkbook";
import { nothingTyped } from "../../src/workbook/request/typedInputs";
import { sampleRequest } from "../support/sample";

test("a comparison that is written at another moment, with another log, differs on About alone", () => {
  const { titles } = messages.en.sheets;
  const [before, after] = [sampleRequest(), sampleRequest({ writtenOn: "2027-02-28T23:59" })];
  const log = [
    { kind: "created", on: before.writtenOn, version: "0.1.0" },
    { kind: "updated", on: after.writtenOn, version: "0.1.0" },
  ] as const;
  const plan = comparisonWorkbook(before, titles, nothingTyped, log.slice(0, 1));
  const planned = comparisonWorkbook(after, titles, nothingTyped, log);
  expect(retold(plan, after, titles, log)).toEqual(planned);
  expect(plan).not.toEqual(planned);
});
