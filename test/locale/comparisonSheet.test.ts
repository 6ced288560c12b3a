import { type Language, languages } from "../../src/locale/language";
import { messages } from "../../src/locale/messages";

const placesIn = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, place]) => place).sort();
const tooLong = (texts: readonly string[], most: number) => texts.filter((text) => text.length > most);

describe.each(languages)("the Comparison sheet in %s", (language) => {
  const texts = messages[language].sheets.comparison;

  test("its sentences have the same places as the English ones", () => {
    const { templates } = messages.en.sheets.comparison;
    for (const [id, template] of Object.entries(texts.templates))
      expect([id, [...new Set(placesIn(template))]]).toEqual([
        id,
        [...new Set(placesIn(templates[id as keyof typeof templates]))],
      ]);
  });

  test("its sentences are one sentence each", () => {
    for (const template of Object.values(texts.templates)) {
      expect(template).toMatch(/\.$/);
      expect(template).not.toMatch(/[.?] \p{Lu}/u);
    }
  });

  test("labels, units and headers fit their columns", () => {
    const { settings, aids, numbers, figures } = texts;
    expect(
      tooLong(
        [settings, aids, numbers, figures].flatMap((each) => Object.values(each)),
        41,
      ),
    ).toEqual([]);
    const units = [texts.units, texts.settingUnits, texts.numberUnits].flatMap((each) => Object.values(each));
    expect(tooLong([...units, texts.factors.points, texts.factors.shareUnit], 20)).toEqual([]);
    const { of, inForce, choice, value, all } = texts.breakEvens;
    const { side, rating, given, missing, possible, share, lowest, highest, room } = texts.factors;
    const { rankInFavour, rankAgainst, rankTightest, weightWithoutCost } = texts;
    const reasons = [side, rating, given, missing, possible, share, lowest, highest, room];
    const ranks = [rankInFavour, rankAgainst, rankTightest, weightWithoutCost];
    expect(tooLong([of, inForce, choice, value, all, ...reasons, ...ranks], 32)).toEqual([]);
    expect(tooLong([texts.nearest, texts.nearestMove], 14)).toEqual([]);
  });

  test("what data validation shows is no longer than Excel allows", () => {
    expect(tooLong([texts.bandSettings], 32)).toEqual([]);
    expect(tooLong(Object.values(texts.settingHelp), 255)).toEqual([]);
  });
});

test("a Danish sentence names the currency after the amount, as Danes write it, and the others before it", () => {
  const sentencesIn = (language: Language) => {
    const { comparison, simulation } = messages[language].sheets;
    return [...Object.values(comparison.templates), simulation.find].filter((text) => text.includes("{currency}"));
  };
  const after = /\{\w+\} \{currency\}/;
  const before = /\{currency\} \{\w+\}/;
  expect(sentencesIn("da").filter((text) => !after.test(text) || before.test(text))).toEqual([]);
  for (const language of ["en", "fil"] as const) {
    expect(sentencesIn(language).filter((text) => !before.test(text) || after.test(text))).toEqual([]);
    expect(sentencesIn(language).length).toBe(sentencesIn("da").length);
  }
});
