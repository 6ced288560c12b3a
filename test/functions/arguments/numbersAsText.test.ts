import { faultSentence } from "../../../src/locale/faultSentence";
import { languages } from "../../../src/locale/language";
import { outsourceTco } from "../../../src/functions/money";
import { outsourceScore } from "../../../src/functions/score";
import { outsourceAgents } from "../../../src/functions/staffing";
import { readAssumptions } from "../../../src/model/assumptions/readAssumptions";
import { vocabulary } from "../../../src/locale/vocabulary";
import { installCustomFunctions } from "../../support/customFunctions";
import { errorOf } from "../../support/errorOf";
import { tableOf } from "../../support/table";

beforeAll(installCustomFunctions);

const asText = [
  "300",
  " 120 ",
  "1 234,5",
  "1.234,5",
  "85 %",
  "20%",
  "USD 12",
  "300,000 CHF",
  "300 s",
  "0:03:00",
  "1/7",
];
const notEven = ["high", "n/a", "#DIV/0!", "#N/A", "-", "%"];

const howTo = "set the cell's format to General, and type the number alone, without spaces, currency or unit.";

describe("a number that is text", () => {
  it.each(asText)("%j is refused as text, with how to make a number of it", (text) => {
    const sentence = `'${text}' is text, not a number; ${howTo}`;
    expect(errorOf(() => outsourceAgents([[100]], [[text]]))).toBe(`#VALUE! aht: ${sentence}`);
    expect(errorOf(() => outsourceScore([[4], [text]]))).toBe(`#VALUE! ratings, row 2, column 1: ${sentence}`);
    expect(errorOf(() => outsourceTco(tableOf(["A"], { price: text })))).toBe(
      `#VALUE! assumptions, row 2, column 2: price of A: ${sentence}`,
    );
  });

  it.each(notEven)("%j is no number at all", (text) => {
    expect(errorOf(() => outsourceAgents([[100]], [[text]]))).toBe(`#VALUE! aht: '${text}' is not a number.`);
  });

  it("is spoken of in every language", () => {
    const outcome = readAssumptions(tableOf(["A"], { price: "85 %" }), vocabulary);
    const sentences = languages.map((language) => (outcome.ok ? "" : faultSentence(outcome.fault, language)));
    expect(sentences).toEqual([
      `assumptions, row 2, column 2: price of A: '85 %' is text, not a number; ${howTo}`,
      "assumptions, række 2, kolonne 2: price for A: ”85 %” er tekst og ikke et tal; giv cellen formatet Standard, og tast tallet alene, uden mellemrum, valuta eller enhed.",
      "assumptions, row 2, column 2: price ng A: text ang “85 %” at hindi numero; gawing General ang format ng cell, at i-type ang numero lang, walang espasyo, currency o unit.",
    ]);
  });
});
