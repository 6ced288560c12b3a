import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { functionPath } from "../../src/help/functionMetadata";
import type { FunctionHelp } from "../../src/locale/functionHelp";
import { functionHelp as danish } from "../../src/locale/da/functionHelp";
import { functionHelp as filipino } from "../../src/locale/fil/functionHelp";

interface Described {
  description: string;
  name: string;
}
interface Metadata {
  allowCustomDataForDataTypeAny: boolean;
  allowErrorForDataTypeAny?: boolean;
  functions: (Described & { id: string; helpUrl?: string; parameters: (Described & { optional?: boolean })[] })[];
  enums: { id: string; values: { stringValue: string; tooltip: string }[] }[];
}

const { readFunctions, translate, withHelp } = jest.requireActual<{
  readFunctions(folder: string): Promise<Metadata>;
  translate(english: Metadata, help: FunctionHelp): Metadata;
  withHelp(metadata: Metadata, origin: string, language: string): Metadata;
}>("../../src/functions/entry/metadata.js");

let english: Metadata;
beforeAll(async () => {
  english = await readFunctions(path.resolve(__dirname, "../../src/functions"));
});

/** The cell functions as workbooks hold them: none is renamed, and no argument moves. */
const contract = [
  "SCORE([ratings], [weights], [direction], [scale], [lowest])",
  "EXPLAIN(ratings, [weights], [direction], [scale], [lowest])",
  "WEIGHTS(judgements, [method])",
  "CONSISTENCY(pairwise)",
  "TOPSIS(ratings, [weights], [direction])",
  "STABILITY(ratings, [weights], [direction], [scale], [lowest])",
  "ROBUSTNESS(ratings, [direction], [samples], [seed], [scale], [lowest])",
  "RATINGS(assumptions)",
  "AGENTS(calls, aht, [serviceLevel], [answerWithin], [interval], [patience], [maxOccupancy], [fractional])",
  "SERVICELEVEL(agents, calls, aht, [answerWithin], [interval], [patience])",
  "ASA(agents, calls, aht, [interval], [patience])",
  "OCCUPANCY(agents, calls, aht, [interval], [patience])",
  "ABANDONMENT(agents, calls, aht, [interval], [patience])",
  "HISTOGRAM(assumptions, option, [trials], [seed], [bins], [correlations], [baseline], [metric], [sampling])",
  "LINES(calls, aht, [blocking], [interval])",
  "FTE(agents, [interval], [shrinkage], [hoursPerFte])",
  "TCO(assumptions, [option], [metric])",
  "CASHFLOW(assumptions, option)",
  "SAVING(assumptions, option, [metric], [baseline])",
  "BREAKEVEN(assumptions, option, driver, [baseline], [band])",
  "FEE(volume, tiers, [mode], [minimum])",
  "QUOTE(price, unit, aht, [occupancy], [shrinkage], [fcr], [paidHoursYear], [callsPerMonth])",
  "SIMULATE(assumptions, [option], [trials], [seed], [correlations], [baseline], [metric], [sampling])",
  "SPLIT(assumptions, option, [steps], [baseline])",
  "TORNADO(assumptions, option, [top], [baseline])",
  "RISK(probability, low, mode, high, [exposure], [distribution])",
  "TRIAL(assumptions, trial, [seed], [correlations], [sampling], [trials])",
  "UNIFORM(trial, variable, [entity], [event], [seed])",
  "EVPPI(assumptions, [top], [trials], [seed], [correlations], [sampling])",
  "WALKAWAY(assumptions, option, [confidence], [driver], [baseline], [trials], [seed], [correlations], [sampling])",
  "FACTORS([language], [side])",
  "DRIVERS([language], [group], [country])",
  "FACTOR(id, [field], [language])",
  "VERSION()",
];

test("Excel is told of every function of the contract, with its arguments in their order", () => {
  const told = english.functions.map(({ name, parameters }) => {
    const written = parameters.map((parameter) => (parameter.optional ? `[${parameter.name}]` : parameter.name));
    return `${name.replace("OUTSOURCE_", "")}(${written.join(", ")})`;
  });
  expect(told.sort()).toEqual([...contract].sort());
});

test("a function is called by its id, and its help link leads to its own page, where the add-in is served from", () => {
  for (const { id, name, helpUrl } of withHelp(english, "https://example.org/outsource", "da").functions) {
    expect(name).toBe(id);
    expect(helpUrl).toBe(`https://example.org/outsource/help/da/${functionPath(id)}`);
  }
});

test("an error in an input cell reaches the function, by the one flag that every Excel survives", () => {
  expect(english.allowCustomDataForDataTypeAny).toBe(true);
  expect(english.allowErrorForDataTypeAny).toBeUndefined();
  const [, runtime] = /"CustomFunctionsRuntime" MinVersion="([^"]+)"/.exec(readFileSync("manifest.xml", "utf8")) ?? [];
  expect(runtime).toBe("1.4");
});

test("every text fits the 255 characters of Excel's function wizard", () => {
  const all = [english, translate(english, danish), translate(english, filipino)].flatMap(textsOf);
  expect(all.filter((text) => text.length > 255)).toEqual([]);
});

describe.each([
  ["Danish", danish],
  ["Filipino", filipino],
])("%s", (_, help) => {
  test("has a text of its own for every function, argument and choice", () => {
    const translated = translate(english, help);
    expect(textsOf(translated).filter((text) => textsOf(english).includes(text))).toEqual([]);
  });

  test("has no text for a function, argument or choice that does not exist", () => {
    const named = (metadata: Metadata) => metadata.functions.map(({ id, parameters }) => [id, ...namesOf(parameters)]);
    const helped = Object.entries(help.functions).map(([id, { parameters }]) => [id, ...Object.keys(parameters)]);
    expect(helped.sort()).toEqual(named(english).sort());
    const choices = english.enums.map(({ id, values }) => [id, ...values.map(({ stringValue }) => stringValue)]);
    expect(Object.entries(help.choices).map(([id, values]) => [id, ...Object.keys(values)])).toEqual(
      expect.arrayContaining(choices),
    );
  });

  test("changes nothing but texts", () => {
    const withoutTexts = (metadata: Metadata) =>
      JSON.stringify(metadata, (key, value) => (["description", "tooltip"].includes(key) ? "" : value));
    expect(withoutTexts(translate(english, help))).toBe(withoutTexts(english));
  });
});

function namesOf(items: Described[]): string[] {
  return items.map(({ name }) => name);
}

function textsOf({ functions, enums }: Metadata): string[] {
  const described = functions.flatMap((item) => [item, ...item.parameters]).map(({ description }) => description);
  return [...described, ...enums.flatMap(({ values }) => values.map(({ tooltip }) => tooltip))];
}

test("a missing translation is named", () => {
  expect(() => translate(english, { functions: {}, choices: {} })).toThrow("OUTSOURCE_SCORE ratings has no text.");
});

describe("a function that Excel could not take is refused:", () => {
  const folder = mkdtempSync(path.join(tmpdir(), "functions-"));
  const read = (source: string) => {
    writeFileSync(path.join(folder, "family.ts"), source);
    return readFunctions(folder);
  };
  const described = (id: string, signature: string) => `
    /**
     * Some answer.
     * @customfunction ${id} ${id}
     * @param x Some number
     */
    export function some(${signature}) { return x; }`;

  test("one whose type Excel does not know", async () => {
    await expect(read(described("OUTSOURCE_SOME", "x: Date"))).rejects.toThrow(/does not support type "Date"/);
  });

  test("one whose name reads as a cell address", async () => {
    await expect(read(described("FEE1", "x: number"))).rejects.toThrow(
      "FEE1 (FEE1) must be OUTSOURCE_ and capital letters.",
    );
  });

  test("one with an argument nobody described", async () => {
    const source = described("OUTSOURCE_SOME", "x: number, y: number");
    await expect(read(source)).rejects.toThrow("OUTSOURCE_SOME y has no description.");
  });

  test("none of these faults in a sound one", async () => {
    const { functions } = await read(described("OUTSOURCE_SOME", "x: number"));
    expect(functions).toMatchObject([{ id: "OUTSOURCE_SOME", description: "Some answer." }]);
  });
});
