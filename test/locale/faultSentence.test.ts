import { faultSentence } from "../../src/locale/faultSentence";
import { languages } from "../../src/locale/language";

test("a truth where a number should stand is named as the user's Excel shows it, in no quotes as a text is", () => {
  const said = (value: boolean | string) =>
    languages.map((language) => faultSentence({ kind: "notANumber", argument: "aht", value }, language));
  expect(said(true)).toEqual([
    "aht: TRUE is not a number.",
    "aht: SAND er ikke et tal.",
    "aht: hindi numero ang TRUE.",
  ]);
  expect(said(false)).toEqual([
    "aht: FALSE is not a number.",
    "aht: FALSK er ikke et tal.",
    "aht: hindi numero ang FALSE.",
  ]);
  expect(said("TRUE")[0]).toBe("aht: 'TRUE' is not a number.");
});
