import { languages } from "../../../src/locale/language";
import { messages } from "../../../src/locale/messages";
import { type CheckVerdict, verdictIn, verdictLooks, verdicts } from "../../../src/workbook/plan/verdicts";

test.each(languages)(
  "in %s no two verdicts have the same value or the same look, and each is read back",
  (language) => {
    const words = messages[language].sheets.checks;
    const looks = verdictLooks(words);
    for (const key of ["value", "fill", "color"] as const)
      expect(new Set(looks.map((look) => look[key])).size).toBe(Object.keys(verdicts).length);
    const read = looks.map(({ value }) => verdictIn(JSON.parse(value), words));
    expect(read).toEqual(Object.keys(verdicts) as CheckVerdict[]);
    for (const unknown of ["#N/A", "", null, 2]) expect(verdictIn(unknown, words)).toBeNull();
  },
);

test("the verdicts that a number format has words for are a positive number, 0 and a negative one", () => {
  const { passed, failed, frozen } = verdicts;
  expect([passed, failed, frozen].map(({ value }) => Math.sign(value))).toEqual([1, 0, -1]);
});
