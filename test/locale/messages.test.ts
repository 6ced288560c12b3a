import { languages } from "../../src/locale/language";
import { messages } from "../../src/locale/messages";
import { moneyLines } from "../../src/model/cost/moneyLine";
import { drivers } from "../../src/model/catalogue/drivers";
import { factors } from "../../src/model/catalogue/factors";

/** Every plain text with the path that leads to it; a unit is shown in kroner. */
function textsIn(value: unknown, path: readonly string[] = []): { path: string; key: string; text: string }[] {
  const key = path.at(-1) ?? "";
  if (typeof value === "string") return [{ path: path.join("."), key, text: value }];
  return Object.entries(value as object).flatMap(([name, inner]) => textsIn(inner, [...path, name]));
}

describe.each(languages)("the texts in %s", (language) => {
  const { drivers: driverTexts, factors: factorTexts, units, choices, lines } = messages[language];
  const unitTexts = Object.fromEntries(Object.entries(units).map(([key, unit]) => [key, unit("DKK")]));
  const texts = textsIn({ drivers: driverTexts, factors: factorTexts, units: unitTexts, choices, lines });

  test("every driver, factor and money line has its text, in the model's order", () => {
    expect(Object.keys(driverTexts)).toEqual(["arrangement", "country", ...drivers.map(({ id }) => id)]);
    expect(Object.keys(factorTexts)).toEqual(factors.map(({ id }) => id));
    expect(Object.keys(lines.lines)).toEqual(moneyLines.map(({ id }) => id));
  });

  test("no text is empty, padded or broken", () => {
    expect(texts.filter(({ text }) => text.trim() === "" || text !== text.trim())).toEqual([]);
    expect(texts.filter(({ text }) => /undefined|null|NaN|\[object| {2}/.test(text))).toEqual([]);
  });

  test("no text is an id in disguise", () => {
    expect(texts.filter(({ text }) => /^[a-z]+(-[a-z]+)+$/.test(text))).toEqual([]);
    const names = [...Object.entries(driverTexts), ...Object.entries(factorTexts)];
    expect(names.filter(([id, text]) => id === ("name" in text ? text.name : text.title))).toEqual([]);
  });

  test("names are 40 characters or fewer, headers one word, and rating anchors fit beside a rating", () => {
    const names = Object.values(driverTexts).map(({ name }) => name);
    const titles = Object.values(factorTexts).map(({ title }) => title);
    const lineNames = Object.values(lines).flatMap((room: Record<string, string>) => Object.values(room));
    expect([...names, ...titles, ...lineNames].filter((name) => name.length > 40)).toEqual([]);
    expect(Object.values(choices.headers).filter((header) => /\s/.test(header))).toEqual([]);
    const anchors = Object.values(factorTexts).flatMap(({ at1, at5 }) => [at1, at5]);
    expect(anchors.filter((anchor) => anchor.length > 50 || anchor.endsWith("."))).toEqual([]);
  });

  test("no two drivers share a name, no two factors a title, and no two choices of a kind a word", () => {
    const rooms = [
      Object.values(driverTexts).map(({ name }) => name),
      Object.values(factorTexts).map(({ title }) => title),
      ...[...Object.values(choices), ...Object.values(lines)].map((room: Record<string, string>) =>
        Object.values(room),
      ),
    ];
    for (const room of rooms) expect(new Set(room.map((name) => name.toLowerCase())).size).toBe(room.length);
  });

  test("help and summaries are one sentence, short enough for a cell's input message (255 characters)", () => {
    const sentences = [
      ...Object.values(driverTexts).map(({ help }) => help),
      ...Object.values(factorTexts).map(({ summary }) => summary),
    ];
    expect(sentences.filter((sentence) => sentence.length > 255)).toEqual([]);
    expect(sentences.filter((sentence) => !/^[^a-z].*[^.]\.$/.test(sentence))).toEqual([]);
    expect(sentences.filter((sentence) => /(?<!\bpr)[.?!] \p{Lu}/u.test(sentence))).toEqual([]);
  });

  test("the currency stands in every unit of money, and in no other", () => {
    for (const [key, text] of Object.entries(unitTexts)) {
      const isMoney = key.startsWith("money") || key === "currencyPerDollar" || key === "currencyPerQuoted";
      expect([key, text.includes("DKK")]).toEqual([key, isMoney]);
    }
  });

  test("calm and plain: no exclamation marks, no straight double quotes", () => {
    expect(texts.filter(({ text }) => /[!"]/.test(text))).toEqual([]);
  });
});

test("Danish texts write decimals with a comma and percent after a no-break space", () => {
  const { drivers: driverTexts, factors: factorTexts } = messages.da;
  const texts = textsIn({ driverTexts, factorTexts });
  expect(texts.filter(({ text }) => /\d\.\d|[^\u00a0]%|\be\.g\./.test(text))).toEqual([]);
});

test("Filipino texts keep one spelling: bawat, maaari, kumpanya, and no -s on English nouns", () => {
  const { drivers: driverTexts, factors: factorTexts, choices, lines } = messages.fil;
  const texts = textsIn({ driverTexts, factorTexts, choices, lines });
  const avoided = /\b(kada|puwede|pwede|kompanya|gastusin|peligro|suweldo|po|mga (agents|customers|calls|vendors))\b/i;
  expect(texts.filter(({ text }) => avoided.test(text))).toEqual([]);
});
