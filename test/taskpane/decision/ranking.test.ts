import { isComplete, rankOptions } from "../../../src/taskpane/decision/ranking";
import { request, resultOf } from "../../support/fakeGateway";

const result = resultOf(request);
const nothing = { npv: null, saving: null, score: null, rankByCost: null };
const withOption = (index: number, change: object) => ({
  ...result,
  options: result.options.map((option, each) => (each === index ? { ...option, ...change } : option)),
});

test("options stand by net present cost, each with its place in the workbook", () => {
  expect(rankOptions(result).map(({ name, index }) => [name, index])).toEqual([
    ["Manila", 1],
    ["Łódź", 2],
    ["In-house", 0],
  ]);
});

test("an option without figures stands last, in its place in the workbook, and the ranking is incomplete", () => {
  expect(rankOptions(withOption(1, nothing)).map(({ name }) => name)).toEqual(["Łódź", "In-house", "Manila"]);
  expect(isComplete(withOption(1, nothing))).toBe(false);
  const none = { ...result, options: result.options.map((option) => ({ ...option, ...nothing })) };
  expect(rankOptions(none).map(({ name }) => name)).toEqual(["In-house", "Manila", "Łódź"]);
});

test("a ranking with every figure is complete", () => {
  expect(isComplete(result)).toBe(true);
});
