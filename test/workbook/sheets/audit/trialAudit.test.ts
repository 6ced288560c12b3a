import fc from "fast-check";
import { languages } from "../../../../src/locale/language";
import { messages } from "../../../../src/locale/messages";
import { distributions } from "../../../../src/model/catalogue/driver";
import { driverById, drivers } from "../../../../src/model/catalogue/drivers";
import { latticeUniforms } from "../../../../src/model/random/lattice";
import { AuditLayout } from "../../../../src/workbook/layout/audit";
import { ChecksLayout } from "../../../../src/workbook/layout/checks";
import { CostsLayout } from "../../../../src/workbook/layout/costs";
import { type TypedInputs, nothingTyped } from "../../../../src/workbook/request/typedInputs";
import { expectNear } from "../../../support/expectNear";
import { installCustomFunctions } from "../../../support/customFunctions";
import { samplePlan, sampleRequest } from "../../../support/sample";
import { inputSheets, valuesOf } from "../../../support/valuesOf";

beforeAll(installCustomFunctions);
jest.setTimeout(300_000);

const layout = new AuditLayout(4);
const { columns } = layout;
const names = sampleRequest().options.map(({ name }) => name);
const uncertain = drivers.filter(({ low, high }) => low !== null || high !== null).map(({ id }) => id);

type Values = ReturnType<typeof valuesOf>;
const at = (values: Values, row: number, column: number) => values.audit[row]?.[column] ?? null;
const setting = (values: Values, id: Parameters<typeof layout.settingRow>[0]) =>
  at(values, layout.settingRow(id), columns.value);

/** The sample with few trials: the statistics are not looked at here. */
const computed = (typed: Partial<TypedInputs>, changes = {}) => {
  const audit = { option: names[1], ...typed.audit };
  const simulation = { trials: 10, option: names[1], ...typed.simulation };
  const plan = samplePlan(changes, { ...nothingTyped, ...typed, audit, simulation });
  return valuesOf(plan, [...inputSheets, "simulation", "audit", "checks", "workings"]);
};

/** Rows whose drawn value is not what OUTSOURCE_TRIAL answers, and the check that watches them. */
function disagreements(values: Values): unknown[] {
  const rows = values.audit.slice(layout.headerRow + 1, layout.npvRow + 1);
  const apart = rows.filter((row) => !((row[columns.difference] as number) <= 1e-9));
  const checks = new ChecksLayout(4);
  const verdict = values.checks[checks.checkRow("audit")]?.[checks.columns.result];
  return [...apart, ...(verdict === 1 ? [] : [verdict])];
}

/** Ends and shape of a driver: certain, with its mode at either end, or between them. */
const evidence = fc.record({
  distribution: fc.constantFrom(...distributions),
  below: fc.constantFrom(0, 0.1, 0.35, 0.9),
  ratio: fc.constantFrom(0, 0.4, 1, 3),
});

function evidenceOf({ distribution, below, ratio }: typeof evidence extends fc.Arbitrary<infer T> ? T : never) {
  // A metalog needs both ends; the other shapes may have their mode at one of them.
  const above = distribution === "metalog" ? below * Math.max(ratio, 0.4) : below === 0 ? ratio : below * ratio;
  return { distribution, low: 1 - below, high: 1 + above };
}

test("the open formulas draw and cost any trial of any option as OUTSOURCE_TRIAL does, whatever the distributions", () => {
  const example = fc.record({
    trial: fc.integer({ min: 1, max: 1e6 }),
    seed: fc.integer({ min: 0, max: 1e8 }),
    option: fc.nat({ max: 3 }),
    years: fc.integer({ min: 1, max: 10 }),
    sampling: fc.constantFrom(undefined, "lattice"),
    evidence: fc.array(evidence, { minLength: uncertain.length, maxLength: uncertain.length }),
  });
  fc.assert(
    fc.property(example, ({ trial, seed, option, years, sampling, evidence: shapes }) => {
      const typed: Partial<TypedInputs> = {
        audit: { trial: sampling ? 1 + (trial % 1024) : trial, option: names[option] },
        simulation: { seed, ...(sampling && { sampling, trials: 1000 }) },
        evidence: Object.fromEntries(uncertain.map((id, index) => [id, evidenceOf(shapes[index]!)])),
        drivers: {
          "call-growth": { [names[0]!]: 0.02 },
          "currency-drift": { [names[3]!]: 0.01 },
          "tax-rate": { [names[0]!]: 0.22 },
          "price-unit": { [names[1]!]: "resolved-call", [names[2]!]: "minute" },
          price: { [names[1]!]: 7, [names[2]!]: 0.4, [names[3]!]: 80 },
          "price-rate": { [names[3]!]: 0.15 },
          // Neglected, committed and automated, each for some option.
          "oversight-rate": { [names[1]!]: 0, [names[3]!]: 0.03 },
          "oversight-fte": { [names[3]!]: 0.2 },
          "oversight-norm": { [names[0]!]: 0.02 },
          "selection-rate": { [names[2]!]: 0, [names[3]!]: 0.004 },
          "neglect-effect": { [names[0]!]: 2.5 },
          "committed-share": { [names[2]!]: 1 },
          "automated-share": { [names[0]!]: 0.25, [names[2]!]: 0.3 },
          "automation-cost": { [names[0]!]: 50_000 },
          "transfer-share": { [names[1]!]: 0.4 },
          "include-local-impact": { [names[0]!]: 1 },
          // Every other event happens.
          "breach-probability": { [names[option]!]: 0.5 },
          "exit-probability": { [names[option]!]: 0.5 },
        },
      };
      expect(disagreements(computed(typed, { years }))).toEqual([]);
    }),
    { numRuns: 5, endOnFailure: true },
  );
});

describe("a trial in the sample", () => {
  let first: Values;
  let other: Values;
  beforeAll(() => {
    first = computed({ simulation: { seed: 0 } });
    other = computed({ audit: { trial: 17, option: names[0] } });
  });

  test("is the first trial while none is typed, of the option that is", () => {
    expect([setting(first, "shown"), setting(first, "optionShown"), setting(first, "number")]).toEqual([
      1,
      names[1],
      2,
    ]);
    expect([setting(other, "shown"), setting(other, "optionShown"), setting(other, "number")]).toEqual([
      17,
      names[0],
      1,
    ]);
    expect(disagreements(first)).toEqual([]);
    expect(disagreements(other)).toEqual([]);
  });

  test("draws the published numbers of the HDR stream", () => {
    expect(at(first, layout.driverRow("calls-per-year"), columns.uniform)).toBeCloseTo(0.4320151509, 10);
  });

  test("draws the points of a lattice, of drivers and of events, as the simulation does to the last bit", () => {
    const lattice = { trials: 1024, optionCount: names.length };
    const [trial, seed] = [777, 5];
    const values = computed({ audit: { trial }, simulation: { seed, trials: 1000, sampling: "lattice" } });
    expect(setting(values, "sampling")).toBe(messages.en.choices.samplings.lattice);
    expect([setting(values, "points"), setting(values, "point"), setting(values, "hdrTrial")]).toEqual([128, 8, 6]);
    const drawn = (row: number, variable: number, entity: number, event: number) => {
      const column = new Float64Array(1);
      latticeUniforms(column, lattice, { firstTrial: trial, variable, entity, event, seed });
      expect(at(values, row, columns.uniform)).toBe(column[0]);
      expect(at(values, row, columns.uniform)).not.toBe(at(values, row, columns.hdr));
    };
    const { variable } = driverById["exit-probability"];
    drawn(layout.driverRow("calls-per-year"), driverById["calls-per-year"].variable, 0, 0);
    drawn(layout.driverRow("price"), driverById["price"].variable, 2, 0);
    drawn(layout.eventRow("exit", 10), variable, 2, 10);
    expect(disagreements(values)).toEqual([]);
  });

  test("is the last of a lattice where a later one is typed, and a remark beside it says so", () => {
    const beyond = computed({ audit: { trial: 5000 }, simulation: { trials: 1000, sampling: "lattice" } });
    const remark = (values: Values) => at(values, layout.settingRow("shown"), columns.value + 1);
    expect([setting(beyond, "shown"), setting(beyond, "hdrTrial")]).toEqual([1024, 7]);
    expect(remark(beyond)).toBe("The lattice has 1,024 trials: the last is shown, as there is no trial 5,000.");
    expect(disagreements(beyond)).toEqual([]);
    expect([setting(other, "shown"), remark(other)]).toEqual([17, ""]);
  });

  test("is at its HDR numbers where it is drawn at random", () => {
    const rows = other.audit.slice(layout.headerRow + 1, layout.npvRow).filter((row) => row[columns.hdr] !== null);
    expect(rows.length).toBeGreaterThan(40);
    for (const row of rows) expect(row[columns.uniform]).toBe(row[columns.hdr]);
    expect([setting(other, "points"), setting(other, "point"), setting(other, "hdrTrial")]).toEqual([1, 0, 17]);
  });

  test("multiplies by the quantile of PERT, in closed form where the mode is the low end", () => {
    const atLowEnd = computed({ evidence: { price: { low: 1, high: 2, distribution: "pert" } } });
    const price = atLowEnd.audit[layout.driverRow("price")] ?? [];
    const mode = 2 - (1 - (price[columns.uniform] as number)) ** (1 / 5);
    expectNear([price[columns.multiplier] as number], [mode], 1e-9);
  });

  test("leaves what is certain at its base", () => {
    for (const id of ["horizon-years", "discount-rate", "include-local-impact"] as const) {
      const row = first.audit[layout.driverRow(id)] ?? [];
      expect(row[columns.drawn]).toBe(row[columns.base]);
    }
  });

  test("counts an event in full in the year in which it happens, and never beyond the horizon", () => {
    const { block } = layout;
    const cost = (year: number) => at(other, block.rowOf("service-failure"), block.yearColumn(year)) as number;
    const happens = (year: number) => at(other, layout.eventRow("service-failure", year), columns.drawn);
    const impact = at(other, layout.driverRow("service-failure-impact"), columns.drawn) as number;
    const inflation = at(other, layout.driverRow("price-inflation"), columns.drawn) as number;
    for (const year of [1, 2, 3, 4, 5]) {
      const inFull = impact * (1 + inflation) ** (year - 1);
      expectNear([cost(year)], [happens(year) === 1 ? inFull : 0], 1e-12);
    }
    expect([6, 7, 8, 9, 10].map(happens)).toEqual(["", "", "", "", ""]);
  });

  test("costs what Costs costs once nothing is uncertain and no event can happen", () => {
    const certain = Object.fromEntries(drivers.map(({ id }) => [id, { low: null, high: null }]));
    const never = Object.fromEntries(
      ["breach", "reputation", "service-failure", "exit"].map((event) => [`${event}-probability`, { [names[1]!]: 0 }]),
    );
    const values = computed({ evidence: certain, drivers: never });
    const costs = new CostsLayout(4);
    const onCosts = values.costs[costs.rowOf("present", 1)]?.[costs.columns.present] as number;
    expectNear([at(values, layout.resultRow("native"), columns.value) as number], [onCosts], 1e-12);
    expect(disagreements(values)).toEqual([]);
  });
});

test("each money line of the trial is one formula across the years", () => {
  const cells = samplePlan().sheets.find(({ id }) => id === "audit")?.cells ?? [];
  const { block } = layout;
  const letters = (year: number) => String.fromCharCode(65 + block.yearColumn(year));
  for (let row = block.flagRows.year0; row <= block.lastRow; row++) {
    if (row === block.headerRow) continue;
    const formulas = Array.from({ length: 11 }, (_, year) =>
      String(cells[row]?.[block.yearColumn(year)]).replaceAll(
        new RegExp(`(?<![A-Z$])${letters(year)}(?=\\$?\\d)`, "g"),
        "•",
      ),
    );
    expect(new Set(formulas).size).toBe(1);
  }
});

test.each(languages)("the words of the Audit sheet in %s fit their columns and Excel's boxes", (language) => {
  const texts = messages[language].sheets.audit;
  const labels = [...Object.values(texts.settings), ...Object.values(texts.answers), ...Object.values(texts.constants)];
  expect(labels.filter((text) => text.length > 42)).toEqual([]);
  expect([texts.relative, texts.happens].filter((text) => text.length > 20)).toEqual([]);
  expect([texts.settings.trial, texts.settings.option].filter((text) => text.length > 32)).toEqual([]);
  expect([texts.trialHelp, texts.optionHelp].filter((text) => text.length > 255)).toEqual([]);
  for (const text of [texts.agree, texts.differ])
    expect(text.match(/\{\w+\}/g)?.sort()).toEqual(["{option}", "{trial}"]);
  expect(texts.beyondLattice.match(/\{\w+\}/g)?.sort()).toEqual(["{most}", "{trial}"]);
  const { titles } = messages[language].sheets;
  expect(texts.trialHelp).toContain(titles.simulation);
  expect(texts.settings.seed).toContain(titles.simulation);
  expect(texts.answers.tolerance).toContain(titles.checks);
  expect(texts.bandCosts).toContain(titles.costs);
});
