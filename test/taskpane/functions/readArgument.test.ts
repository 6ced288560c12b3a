import type { DescribedParameter } from "../../../src/taskpane/functions/functionBook";
import { readArgument } from "../../../src/taskpane/functions/readArgument";

const parameter = {
  name: "serviceLevel",
  isOptional: false,
  takesRange: false,
  choices: [],
} as unknown as DescribedParameter;

test.each([
  ["80 %", "da", 0.8],
  ["80%", "en", 0.8],
  ["12,5 %", "da", 0.125],
  ["-3%", "fil", -0.03],
  ["0,8", "da", 0.8],
] as const)("%s, typed in %s, is %d", async (typed, language, number) => {
  const reading = await readArgument(typed, parameter, language, () => Promise.resolve(null));
  expect(reading).toMatchObject({ ok: true, argument: { given: number } });
});
