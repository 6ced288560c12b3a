import { languages } from "../../../../src/locale/language";
import { messages } from "../../../../src/locale/messages";
import { drivers } from "../../../../src/model/catalogue/drivers";
import type { Typed } from "../../../../src/model/fault";
import { ChecksLayout } from "../../../../src/workbook/layout/checks";
import { ComparisonLayout } from "../../../../src/workbook/layout/comparison";
import { CostsLayout } from "../../../../src/workbook/layout/costs";
import { filledIn } from "../../../../src/workbook/plan/filledIn";
import { SensitivityLayout, splitSteps, tornadoRows } from "../../../../src/workbook/layout/sensitivity";
import { type TypedInputs, nothingTyped } from "../../../../src/workbook/request/typedInputs";
import { expectNear } from "../../../support/expectNear";
import { installCustomFunctions } from "../../../support/customFunctions";
import { samplePlan, sampleRequest } from "../../../support/sample";
import { figureSheets, valuesOf } from "../../../support/valuesOf";

/** The sample with nothing typed but the option to show. */
let plain: Values;
beforeAll(() => {
  installCustomFunctions();
  plain = valuesOf(samplePlan({}, { ...nothingTyped, sensitivityOption: onshore }));
});

const layout = new SensitivityLayout();
const { columns } = layout;
const [own = "", onshore = "", nearshore = "", offshore = ""] = sampleRequest().options.map(({ name }) => name);

type Values = ReturnType<typeof valuesOf>;
type Cell = Values["sensitivity"][number][number];
/** The values of the sheet and of those it rests on. */
const computed = (typed: Partial<TypedInputs>) =>
  valuesOf(samplePlan({}, { ...nothingTyped, sensitivityOption: onshore, ...typed }), [
    ...figureSheets,
    "sensitivity",
    "about",
  ]);
const at = (values: Values, row: number, column: number) => values.sensitivity[row]?.[column] ?? null;
const shown = (values: Values) => at(values, layout.inForceRow, columns.value);
const swings = (values: Values) =>
  Array.from({ length: tornadoRows }, (_, index) => values.sensitivity[layout.tornadoHeaderRow + 1 + index] ?? []);
const splits = (values: Values) =>
  Array.from({ length: splitSteps + 1 }, (_, index) => values.sensitivity[layout.splitHeaderRow + 1 + index] ?? []);

/** What the Comparison sheet says an option saves. */
function savingOnComparison(values: Values, option: number): Cell {
  const comparison = new ComparisonLayout(4);
  return values.comparison[comparison.rowOf("saving")]?.[comparison.optionColumn(option)] ?? null;
}

/** Every driver certain but those named, with their ends. */
function onlyUncertain(ends: Record<string, { low: Typed; high: Typed }>): TypedInputs["evidence"] {
  return Object.fromEntries(drivers.map(({ id }) => [id, ends[id] ?? { low: null, high: null }]));
}

describe("the option shown", () => {
  test("is the one picked on Comparison until another is typed here, and an option that is gone is forgotten", () => {
    expect(shown(plain)).toBe(onshore);
    expect(shown(computed({ focusOption: nearshore, sensitivityOption: null }))).toBe(nearshore);
    const typed = computed({ sensitivityOption: offshore });
    expect(shown(typed)).toBe(offshore);
    expect(at(typed, layout.todayRow, columns.value)).toBeCloseTo(savingOnComparison(typed, 3) as number, 4);
    expect(shown(computed({ focusOption: nearshore, sensitivityOption: "Sold last year" }))).toBe(nearshore);
  });
});

describe("the tornado", () => {
  test("says what the Comparison sheet says once the moved value is typed on Inputs", () => {
    const today = plain;
    const [price] = swings(today);
    expect(price?.slice(0, 2)).toEqual([messages.en.drivers.price.name, onshore]);
    const typing = (value: number) => computed({ drivers: { price: { [onshore]: value } } });
    const moved = [40 * 0.75, 40 * 1.5].map((value) => savingOnComparison(typing(value), 1) as number);
    const [low, high] = moved as [number, number];
    expectNear(price?.slice(columns.low, columns.swing + 1) as number[], [low, high, high - low], 1e-9);
  });

  test("names each driver as Inputs does, widest swing first", () => {
    const rows = swings(plain);
    const names = new Map<string, string>(drivers.map(({ id }) => [id, messages.en.drivers[id].name]));
    expect(rows.map((row) => row[columns.label])).toEqual(rows.map((row) => names.get(String(row[columns.answer]))));
    const sizes = rows.map((row) => Math.abs(row[columns.swing] as number));
    expect(sizes).toEqual([...sizes].sort((one, other) => other - one));
    const shared = drivers.filter(({ scope }) => scope === "shared").map(({ id }) => String(id));
    for (const row of rows)
      expect(row[columns.of] === messages.en.sheets.sensitivity.all).toBe(shared.includes(String(row[columns.answer])));
  });

  test("is drawn as distances from today's saving, the widest last, which a bar chart puts on top", () => {
    const values = plain;
    const today = at(values, layout.todayRow, columns.value) as number;
    const { row, column } = layout.drawn;
    const drawn = swings(values).map((_, index) =>
      values.sensitivity[row + tornadoRows - index]?.slice(column, column + 3),
    );
    for (const [index, swing] of swings(values).entries()) {
      const [label, low, high] = drawn[index] ?? [];
      expect(String(label)).toContain(String(swing[columns.label]));
      const ends = [swing[columns.low], swing[columns.high]].map((end) => (end as number) - today);
      expectNear([low, high] as number[], ends, 1e-12);
    }
  });

  test("leaves its rows blank where fewer drivers are uncertain", () => {
    const evidence = onlyUncertain({ price: { low: 0.8, high: 1.25 }, "calls-per-year": { low: 0.8, high: 1.25 } });
    const values = valuesOf(samplePlan({}, { ...nothingTyped, sensitivityOption: onshore, evidence }));
    // The price of the option and that of the baseline, which has none, and the calls.
    const labels = swings(values).map((row) => row[columns.label]);
    expect(labels.filter((label) => label !== "")).toHaveLength(3);
    expect(labels.slice(3)).toEqual(new Array(tornadoRows - 3).fill(""));
    const blank = swings(values)
      .slice(3)
      .flatMap((row) => row.slice(0, columns.remark + 1));
    expect(blank.every((cell) => cell === "")).toBe(true);
    const checks = new ChecksLayout(4);
    expect(values.checks[checks.checkRow("errors")]?.[checks.columns.result]).toBe(1);
  });

  test("remarks on a driver that hurts at both ends, as the vendor's price does where a delay costs the old centre less the fee", () => {
    const costs = new CostsLayout(4);
    const fee = plain.costs[costs.rowOf("vendor-fee", 1)]?.[costs.yearColumn(1)] as number;
    const late = computed({
      drivers: { "old-cost": { [onshore]: fee / 12 }, "start-delay": { [onshore]: 60 } },
      evidence: onlyUncertain({ price: { low: 0.8, high: 1.25 }, "calls-per-year": { low: 0.8, high: 1.25 } }),
    });
    const remarks = swings(late).map((row) => [row[columns.label], row[columns.of], row[columns.remark]]);
    expect(remarks).toContainEqual([messages.en.drivers.price.name, onshore, messages.en.sheets.sensitivity.turns]);
  });
});

describe("the split", () => {
  const verdict = (values: Values) => at(values, layout.bestRow, columns.label);
  const best = (values: Values) => at(values, layout.bestRow + 1, columns.value);

  test("ends in the two net present costs of the Comparison sheet", () => {
    const values = plain;
    const comparison = new ComparisonLayout(4);
    const npv = values.comparison[comparison.rowOf("npv")] ?? [];
    const both = splits(values).map((row) => row[columns.value + 2]);
    expectNear([both[0], both[splitSteps]] as number[], [npv[1], npv[2]] as number[], 1e-9);
  });

  test("labels its shares with text and its costs with the options' names", () => {
    const values = plain;
    expect(splits(values).map((row) => row[columns.label])).toEqual(
      Array.from({ length: splitSteps + 1 }, (_, index) => `${index * 10}%`),
    );
    const header = values.sensitivity[layout.splitHeaderRow]?.slice(columns.label, columns.value + 3);
    expect(header).toEqual([messages.en.sheets.sensitivity.share, onshore, own, messages.en.sheets.sensitivity.both]);
  });

  test("says plainly when all calls go, when all stay, and when a part costs least", () => {
    const cheap = plain;
    expect([best(cheap), verdict(cheap)]).toEqual([
      1,
      `Send all calls to ${onshore}: every split with ${own} in the table costs more.`,
    ]);
    const dear = computed({ drivers: { price: { [onshore]: 60 } } });
    expect([best(dear), verdict(dear)]).toEqual([
      0,
      `Keep all calls with ${own}: every split with ${onshore} in the table costs at least as much.`,
    ]);
    // Managers' time is released in full by any share.
    const part = computed({ drivers: { price: { [onshore]: 60 }, "released-hours": { [onshore]: 100_000 } } });
    expect(best(part)).toBe(0.1);
    expect(verdict(part)).toBe(
      `Send 10% of the calls to ${onshore} and keep the rest with ${own}: no other share in the table costs less.`,
    );
  });
});

test("charts read text in their first row and column, and numbers in all other cells", () => {
  const values = plain;
  const charts = samplePlan().sheets.find(({ id }) => id === "sensitivity")?.charts ?? [];
  expect(charts.map(({ kind }) => kind)).toEqual(["bars", "lines"]);
  for (const { source, colors } of charts) {
    const [header = [], ...rows] = values.sensitivity
      .slice(source.row, source.row + source.rows)
      .map((row) => row.slice(source.column, source.column + source.columns));
    expect([...header, ...rows.map(([label]) => label)].every((cell) => typeof cell === "string" && cell !== "")).toBe(
      true,
    );
    expect(rows.flatMap(([, ...amounts]) => amounts).every((cell) => typeof cell === "number")).toBe(true);
    expect(colors).toHaveLength(source.columns - 1);
  }
});

test("a sentence's places are filled by cells, those that it does not have are left out", () => {
  const places = { a: "B1", b: "B2", c: "B3" };
  expect(filledIn("A1", "{c} for {a}", places)).toBe('SUBSTITUTE(SUBSTITUTE(A1,"{a}",B1),"{c}",B3)');
  expect(filledIn("A1", "No places", places)).toBe("A1");
});

describe.each(languages)("the words of the Sensitivity sheet in %s", (language) => {
  const texts = messages[language].sheets.sensitivity;

  test("fit their columns and Excel's boxes", () => {
    const { option, inForce, today, bestShare, bestCost, share } = texts;
    expect([option, inForce, today, bestShare, bestCost, share].filter((text) => text.length > 44)).toEqual([]);
    expect([texts.turns].filter((text) => text.length > 40)).toEqual([]);
    expect([texts.low, texts.high, texts.swing, texts.both].filter((text) => text.length > 30)).toEqual([]);
    expect(texts.optionHelp.length).toBeLessThanOrEqual(255);
  });

  test("name the option, the baseline and the share in each verdict", () => {
    const placesIn = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort();
    expect(placesIn(texts.stay)).toEqual(["{baseline}", "{option}"]);
    expect(placesIn(texts.go)).toEqual(["{baseline}", "{option}"]);
    expect(placesIn(texts.part)).toEqual(["{baseline}", "{option}", "{share}"]);
    expect(placesIn(texts.drawnLabel)).toEqual(["{driver}", "{of}"]);
    expect(placesIn(texts.shareLabel)).toEqual(["{share}"]);
    expect(placesIn(texts.tornadoAxis)).toEqual(["{currency}"]);
    expect(texts.tornadoNote).toContain(messages[language].sheets.titles.inputs);
  });
});
