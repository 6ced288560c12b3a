import { rankOptions } from "../../../src/taskpane/decision/ranking";
import { request, resultOf } from "../../support/fakeGateway";

const result = resultOf(request);
const withOption = (index: number, change: object) => ({
  ...result,
  options: result.options.map((option, each) => (each === index ? { ...option, ...change } : option)),
});

test("options stand by net present cost, the baseline marked wherever it stands", () => {
  const { options } = rankOptions(result);
  expect(options.map(({ name, isBaseline }) => [name, isBaseline])).toEqual([
    ["Manila", false],
    ["Łódź", false],
    ["In-house", true],
  ]);
});

test("the option of lowest cost and the one of highest score need not be the same", () => {
  expect(rankOptions(result)).toMatchObject({ lowestCost: ["Manila"], highestScore: ["Łódź"], agrees: false });
  expect(rankOptions(withOption(1, { score: 90 }))).toMatchObject({ highestScore: ["Manila"], agrees: true });
});

test("options that share the lead are all named, and agree when one leads by both", () => {
  expect(rankOptions(withOption(1, { score: 66.9 }))).toMatchObject({ highestScore: ["Manila", "Łódź"], agrees: true });
});

test("an option without figures stands last, in its place in the workbook, and the ranking is incomplete", () => {
  const nothing = { npv: null, saving: null, score: null, rankByCost: null };
  const { options, isComplete } = rankOptions(withOption(1, nothing));
  expect(options.map(({ name }) => name)).toEqual(["Łódź", "In-house", "Manila"]);
  expect(isComplete).toBe(false);
  const none = rankOptions({ ...result, options: result.options.map((option) => ({ ...option, ...nothing })) });
  expect(none.options.map(({ name }) => name)).toEqual(["In-house", "Manila", "Łódź"]);
  expect(none.lowestCost).toEqual([]);
});

test("a ranking with every figure is complete", () => {
  expect(rankOptions(result).isComplete).toBe(true);
});
