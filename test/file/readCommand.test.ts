import { readCommand } from "../../src/file/readCommand";
import { languages } from "../../src/locale/language";
import { messages } from "../../src/locale/messages";
import { arrangements } from "../../src/model/catalogue/driver";
import { firstForm, reduceForm } from "../../src/taskpane/setUp/comparisonForm";
import { readForm } from "../../src/taskpane/setUp/readForm";

const refusal = (...given: string[]) => {
  const command = readCommand(given);
  return command.kind === "refusal" ? command.text : command;
};

test.each(languages)("without more than a language it asks for what the pane asks for at first, in %s", (language) => {
  expect(readCommand(["--language", language])).toEqual({
    kind: "write",
    path: "comparison.xlsx",
    request: readForm(firstForm(language)).request,
    ownFormulas: "live",
    helpFolder: null,
  });
});

test("takes everything that the pane takes", () => {
  const given = [
    "--language=da",
    "--country",
    "Storbritannien",
    "--currency",
    "dkk",
    "--rate",
    "6,87",
    "--years",
    "7",
    "--interval",
    "15",
    "--none-today",
    "--values",
    "--origin",
    "https://example.org/outsource",
  ];
  const options = ["--option", "Egen drift=in-house-new", "--option", "Manila = offshore", "--option", "nearshore"];
  expect(readCommand([...given, ...options, "--out", "sammenligning.xlsx"])).toEqual({
    kind: "write",
    path: "sammenligning.xlsx",
    request: {
      language: "da",
      country: "gb",
      currency: "DKK",
      currencyPerDollar: 6.87,
      today: "none",
      options: [
        { name: "Egen drift", arrangement: "in-house-new" },
        { name: "Manila", arrangement: "offshore" },
        { name: messages.da.pane.setUp.optionNames.nearshore, arrangement: "nearshore" },
      ],
      years: 7,
      intervalMinutes: 15,
    },
    ownFormulas: "values",
    helpFolder: "https://example.org/outsource/help/",
  });
});

test("without a currency it takes the country's, at the catalogue's rate or another that is given", () => {
  const asked = (...given: string[]) => {
    const command = readCommand(given);
    return command.kind === "write" ? command.request : command;
  };
  expect(asked("--country", "dk")).toMatchObject({ country: "dk", currency: "DKK", currencyPerDollar: 6.354 });
  expect(asked("--country", "dk", "--rate", "6.9")).toMatchObject({ currency: "DKK", currencyPerDollar: 6.9 });
  expect(asked("--country", "dk", "--currency", "USD")).toMatchObject({ currency: "USD", currencyPerDollar: 1 });
});

test("without a centre today it asks for what the pane asks for, and begins with a new one", () => {
  const form = reduceForm(firstForm("en"), { kind: "todayChosen", today: "none" });
  expect(readCommand(["--none-today"])).toMatchObject({ kind: "write", request: readForm(form).request });
  const command = readCommand(["--none-today", "--option", "in-house-new", ...arrangements.flatMap(asOption)]);
  expect(command).toMatchObject({ request: { options: arrangements.map(() => ({})).concat({}) } });
  const others = arrangements.filter((each) => each !== "in-house-new");
  for (const language of languages)
    for (const each of others)
      expect(refusal("--none-today", "--language", language, ...asOption(each), "--option", "in-house-new")).toBe(
        messages[language].file.baselineIsNew,
      );
});

const asOption = (arrangement: string) => ["--option", `The ${arrangement} one=${arrangement}`];

test.each(["none-today", "values", "help"])("refuses a value for --%s, which takes none", (flag) => {
  for (const language of languages)
    for (const value of ["false", "true", "0"])
      expect(refusal(`--${flag}=${value}`, "--language", language)).toBe(
        messages[language].file.takesNoValue(`--${flag}`, value),
      );
});

const two = ["--option", "A=in-house", "--option", "B=offshore"];

test.each<[string, string[], string]>([
  ["an unknown language", ["--language", "sv"], "--language: 'sv' is unknown; use en, da or fil."],
  [
    "a horizon that is too long",
    ["--years", "11"],
    "--years: 11 cannot be used; it must be a whole number from 1 to 10.",
  ],
  ["a horizon that is no number", ["--years", "five"], "--years: 'five' is not a number."],
  ["an interval that no week has", ["--interval", "20"], "--interval: '20' is unknown; use 15, 30 or 60."],
  ["a flag without its value", ["--years"], "--years is missing."],
  ["a country that there is not", ["--country", "Atlantis"], "--country: 'Atlantis' is unknown; use us, dk, ph or gb."],
  ["a currency that there is not", ["--currency", "ABC"], messages.en.file.currencyUnknown("ABC")],
  ["a currency without a rate", ["--currency", "PHP"], "--rate: Type how many PHP one US dollar buys."],
  [
    "a rate of nothing",
    ["--currency", "PHP", "--rate", "0"],
    "--rate: 0 cannot be used; it must be a number from 0.000001 to 1,000,000,000.",
  ],
  ["a rate for the dollar", ["--rate", "2"], messages.en.file.rateOfDollar],
  [
    "an arrangement that there is not",
    ["--option", "A=moon", ...two],
    "--option: 'moon' is unknown; use in-house, in-house-new, automated, onshore, nearshore or offshore.",
  ],
  ["an origin that is no address", ["--origin", "example.org"], messages.en.file.originUnreadable("example.org")],
  ["an origin that no page has", ["--origin", "file:///C:/x"], messages.en.file.originUnreadable("file:///C:/x")],
  ["one option only", two.slice(2), messages.en.file.optionCount(1, 2, 8)],
  [
    "nine options",
    Array.from({ length: 9 }, () => ["--option", "offshore"]).flat(),
    messages.en.file.optionCount(9, 2, 8),
  ],
  [
    "two options of one name",
    [...two, "--option", "a=onshore"],
    `--option 'A': ${messages.en.pane.nameProblems.duplicate}`,
  ],
  [
    "a name that is too long",
    [...two, "--option", `${"x".repeat(32)}=onshore`],
    `--option '${"x".repeat(32)}': ${messages.en.pane.nameProblems.tooLong(31)}`,
  ],
])("answers %s with a sentence", (_, given, sentence) => {
  expect(refusal(...given)).toBe(sentence);
});

test.each([["--colour"], ["--colour", "red"], ["red"], ["--toString"], ["--constructor"]])(
  "answers an argument it does not know with those it does: %s",
  (...given) => {
    expect(refusal(...given)).toMatch(
      /^npm run workbook: '(--colour|red|--toString|--constructor)' is unknown; use --out, .* or --help\.$/,
    );
  },
);

test("answers in the language that was asked for", () => {
  expect(refusal("--language", "da", "--years", "0")).toBe(
    "--years: 0 kan ikke bruges; det skal være et helt tal fra 1 til 10.",
  );
});

test.each(languages)("its help in %s names every flag and every arrangement", (language) => {
  const command = readCommand(["--help", "--language", language]);
  const text = command.kind === "help" ? command.text : "";
  for (const flag of [
    "out",
    "language",
    "option",
    "country",
    "currency",
    "rate",
    "years",
    "interval",
    "none-today",
    "values",
    "origin",
  ])
    expect(text).toContain(`  --${flag} `);
  for (const arrangement of arrangements) expect(text).toContain(arrangement);
  for (const line of text.split("\n")) expect(line.length).toBeLessThanOrEqual(120);
});
