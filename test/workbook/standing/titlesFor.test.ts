import fc from "fast-check";
import { freeTitle } from "../../../src/workbook/plan/freeTitle";
import type { SheetTitles } from "../../../src/workbook/standing/located";
import { titlesFor } from "../../../src/workbook/standing/titlesFor";
import { languages } from "../../../src/locale/language";
import { messages } from "../../../src/locale/messages";
import { sheetIds } from "../../../src/workbook/plan/sheetId";

const ours = (language: (typeof languages)[number]) => messages[language].sheets.titles;
const located = (titles: SheetTitles["titles"], users: readonly string[] = []): SheetTitles => ({
  titles,
  allTitles: [...Object.values(titles), ...users],
  isProtected: false,
});

test.each(languages)("in an empty workbook the sheets have their titles in %s", (language) => {
  expect(titlesFor(language, located({}, ["Sheet1"]))).toEqual(ours(language));
});

test.each(languages.flatMap((from) => languages.map((to) => [from, to] as const)))(
  "sheets in %s take their titles in %s",
  (from, to) => {
    expect(titlesFor(to, located(ours(from)))).toEqual(ours(to));
  },
);

test("a sheet that the user has renamed keeps its title in any language", () => {
  const titles = { ...ours("en"), inputs: "What we know" };
  expect(titlesFor("da", located(titles))).toEqual({ ...ours("da"), inputs: "What we know" });
});

test("a new sheet takes the next free number where the user has sheets of its title, in whatever case", () => {
  expect(titlesFor("en", located({}, ["INPUTS", "inputs (2)"])).inputs).toBe("Inputs (3)");
});

const anyTitle = fc.oneof(
  fc.constantFrom(...languages.flatMap((language) => Object.values(ours(language)))),
  fc.string({ minLength: 1, maxLength: 31 }),
);

test("titles never clash, neither with each other nor with the user's sheets, and are never longer than Excel allows", () => {
  const unique = fc.uniqueArray(anyTitle, { selector: (title) => title.toLowerCase(), maxLength: 16 });
  const place = fc.constantFrom<(typeof sheetIds)[number] | "users">("users", "users", ...sheetIds);
  fc.assert(
    fc.property(
      unique,
      fc.array(place, { minLength: 16, maxLength: 16 }),
      fc.constantFrom(...languages),
      (all, places, language) => {
        const titles: { -readonly [Id in keyof SheetTitles["titles"]]: string } = {};
        const users: string[] = [];
        for (const [index, title] of all.entries()) {
          const id = places[index]!;
          if (id === "users" || titles[id] !== undefined) users.push(title);
          else titles[id] = title;
        }
        const chosen = Object.values(titlesFor(language, located(titles, users)));
        const folded = [...chosen, ...users].map((title) => title.toLowerCase());
        expect(new Set(folded).size).toBe(folded.length);
        expect(chosen.filter((title) => title.length > 31)).toEqual([]);
      },
    ),
  );
});

test("a title of full length is cut to make room for its number", () => {
  const longest = "x".repeat(31);
  expect(freeTitle(longest, new Set())).toBe(longest);
  expect(freeTitle(longest, new Set([longest]))).toBe(`${"x".repeat(27)} (2)`);
});

test("a title is taken in any case, as Excel has it", () => {
  expect(freeTitle("Costs", ["COSTS", "costs (2)"])).toBe("Costs (3)");
});

test("a title is free, begins as the one that was asked for and is that one where it can be", () => {
  const anyTaken = fc.array(fc.tuple(fc.nat(12), fc.boolean()));
  fc.assert(
    fc.property(fc.string({ minLength: 1, maxLength: 31 }), anyTaken, (title, numbers) => {
      const taken = new Set(numbers.map(([number]) => freeOf(title, number).toLowerCase()));
      const free = freeTitle(title, taken);
      expect(taken.has(free.toLowerCase())).toBe(false);
      expect(free.length).toBeLessThanOrEqual(31);
      const [, start = free] = /^([^]*?)(?: \(\d+\))?$/.exec(free) ?? [];
      expect(title.startsWith(start) || free === title).toBe(true);
      if (!taken.has(title.toLowerCase())) expect(free).toBe(title);
    }),
  );
});

const freeOf = (title: string, number: number) => {
  const suffix = number < 2 ? "" : ` (${number})`;
  return title.slice(0, 31 - suffix.length) + suffix;
};
