import { costMetrics } from "../../../../src/model/catalogue/metric";
import { functionHelp } from "../../../../src/locale/da/functionHelp";
import { languages } from "../../../../src/locale/language";
import { countries } from "../../../../src/model/catalogue/country";
import { drivers } from "../../../../src/model/catalogue/drivers";
import { factors } from "../../../../src/model/catalogue/factors";
import type { SheetPlan, WorkbookPlan } from "../../../../src/workbook/plan/plan";
import { InputsLayout } from "../../../../src/workbook/layout/inputs";
import { verdicts } from "../../../../src/workbook/plan/verdicts";
import { type StyleName, styles } from "../../../../src/workbook/plan/styles";
import { installCustomFunctions } from "../../../support/customFunctions";
import { samplePlan, sampleRequest } from "../../../support/sample";
import { valuesOf } from "../../../support/valuesOf";
import { type AuditedWorkbook, at, auditedPlan, cellsOf } from "../../selfAudit/auditedWorkbook";
import { blockHeightsOf, blocksOf } from "../../selfAudit/blocks";
import * as formulas from "../../selfAudit/formulaRules";
import * as inputs from "../../selfAudit/inputRules";
import * as looks from "../../selfAudit/lookRules";
import * as references from "../../selfAudit/referenceRules";
import * as structure from "../../selfAudit/structureRules";

jest.setTimeout(120_000);

beforeAll(installCustomFunctions);

/** Ids that formulas hand to functions; they read the same in every language. */
const ids = new Set<string>([...costMetrics, ...factors.map(({ id }) => id), "payback", "irr", "saving", "all", "U"]);

/** What a company chooses, or the workbook links. */
const needNoEvidence = new Set<string>([
  "price-unit",
  "price-rate",
  "old-cost",
  "displaced-jobs",
  "include-local-impact",
  "other-risk",
  "default-currency-rate",
]);

const ownFunctions = new Set(Object.keys(functionHelp.functions));

function planFor(language: (typeof languages)[number], optionCount: number, years: number): WorkbookPlan {
  const { options } = sampleRequest();
  const kind = (index: number) => options[index % options.length]!;
  const requested = Array.from({ length: optionCount }, (_, index) => ({
    name: `${kind(index).name} ${index + 1}`,
    arrangement: kind(index).arrangement,
  }));
  return samplePlan({ language, options: requested, years });
}

const cases = languages.flatMap((language) =>
  [2, 4, 8].flatMap((optionCount) => [1, 10].map((years) => ({ language, optionCount, years }))),
);

describe.each(cases)("in $language with $optionCount options over $years years", ({ language, optionCount, years }) => {
  const plan = planFor(language, optionCount, years);
  const workbook = auditedPlan(plan);
  const everySheet = (rule: (sheet: AuditedWorkbook["sheets"][number]) => string[]) => workbook.sheets.flatMap(rule);

  test("no formula holds a number that belongs in a cell", () => {
    expect(everySheet(formulas.hardCodedNumbers)).toEqual([]);
  });

  test("no formula holds words for the reader", () => {
    expect(everySheet((sheet) => formulas.wordsInFormulas(sheet, ids))).toEqual([]);
  });

  test("no formula is volatile, broken, reaches outside the workbook or over whole rows and columns", () => {
    expect(everySheet(formulas.volatileCalls)).toEqual([]);
    expect(everySheet(formulas.brokenReferences)).toEqual([]);
    expect(everySheet(formulas.outsideReferences)).toEqual([]);
    expect(everySheet(formulas.wholeLines)).toEqual([]);
  });

  test("each row holds one formula across all years and across all options", () => {
    const heights = Object.fromEntries(
      plan.sheets.map(({ id, title }) => [title, blockHeightsOf(optionCount)[id] ?? []]),
    );
    const uneven = plan.sheets.flatMap(({ id }, index) =>
      blocksOf(id, optionCount).flatMap((area) => formulas.unevenRows(workbook.sheets[index]!, area, heights)),
    );
    expect(uneven).toEqual([]);
    expect(everySheet(formulas.interruptedRows)).toEqual([]);
  });

  test("every name points to cells of the workbook, and none is called like a function", () => {
    expect(structure.badNames(workbook, ownFunctions)).toEqual([]);
  });

  test("every cell to type into has a rule, and no rule stands elsewhere", () => {
    const exempt = new Set([...textInputs(plan), ...samplesOn(plan)]);
    expect(everySheet(inputs.inputsWithoutRule).filter((cell) => !exempt.has(cell))).toEqual([]);
    expect(everySheet(inputs.rulesWithoutInput)).toEqual([]);
  });

  test("every input on the Inputs sheet has a unit, and every default a source or the grade that says there is none", () => {
    const sheet = workbook.sheets[plan.sheets.findIndex(({ id }) => id === "inputs")]!;
    const layout = new InputsLayout(optionCount);
    const rows = drivers.map(({ id }) => layout.rowOf(id));
    const defaults = drivers.filter(({ id }) => !needNoEvidence.has(id)).map(({ id }) => layout.rowOf(id));
    const cell = (row: number, column: number) => sheet.cells[row]?.[column] ?? null;
    const isSourced = (row: number) =>
      countries.every((country) => {
        const { source, grade } = layout.ofCountry(country);
        return cell(row, source) !== null || cell(row, grade) === "U";
      });
    expect(rows.filter((row) => cell(row, layout.columns.unit) === null)).toEqual([]);
    expect(defaults.filter((row) => !isSourced(row))).toEqual([]);
  });
});

/** One workbook in each language, of each size: what only calculated values can show. */
describe.each([
  { language: "en", optionCount: 4, years: 1 },
  { language: "da", optionCount: 8, years: 10 },
  { language: "fil", optionCount: 2, years: 10 },
] as const)(
  "calculated in $language with $optionCount options over $years years",
  ({ language, optionCount, years }) => {
    let workbook: AuditedWorkbook;

    beforeAll(() => {
      const plan = planFor(language, optionCount, years);
      const values = valuesOf(plan);
      workbook = auditedPlan(plan, ({ id }) => values[id]);
    });

    test("no cell is an error", () => {
      expect(structure.errorCells(workbook)).toEqual([]);
    });

    test("no formula reads only blank cells, or calculates with a text", () => {
      expect(references.blankReferences(workbook)).toEqual([]);
      expect(references.textInArithmetic(workbook)).toEqual([]);
    });

    test("no cell depends on itself", () => {
      expect(references.circularReferences(workbook)).toEqual([]);
    });

    test("every text and number can be read in its cell", () => {
      expect(workbook.sheets.flatMap(looks.cutTexts)).toEqual([]);
      expect(workbook.sheets.flatMap(looks.cutNumbers)).toEqual([]);
    });

    test("nothing is hidden or merged, and no other file is read", () => {
      expect(structure.hiddenParts(workbook)).toEqual([]);
      expect(structure.mergedCells(workbook)).toEqual([]);
      expect(structure.externalLinks(workbook)).toEqual([]);
    });
  },
);

test("every colour can be read on its fill", () => {
  expect(looks.faintStyles({ ...styles, ...verdicts })).toEqual([]);
});

test("the Costs sheet needs no add-in", () => {
  const costs = samplePlan().sheets.find(({ id }) => id === "costs");
  const cells = costs?.cells.flat().map(String) ?? [];
  expect(cells.filter((cell) => cell.includes("OUTSOURCE_"))).toEqual([]);
});

test.each(languages)("no cell of a workbook in %s says undefined, NaN or null", (language) => {
  const texts = samplePlan({ language }).sheets.flatMap(({ cells }) => cells.flat());
  expect(texts.filter((cell) => typeof cell === "string" && /undefined|NaN|null|\[object/.test(cell))).toEqual([]);
});

test("a name that looks like a formula or a date is written as text", () => {
  const options = [
    { name: "=1+1", arrangement: "in-house" as const },
    { name: "Jan 5", arrangement: "onshore" as const },
  ];
  const inputsSheet = samplePlan({ options }).sheets.find(({ id }) => id === "inputs");
  const header = inputsSheet?.cells[new InputsLayout(2).headerRow] ?? [];
  expect(header.slice(2, 4)).toEqual(["'=1+1", "'Jan 5"]);
});

/** Notes and names take any text. */
function textInputs({ sheets }: WorkbookPlan): string[] {
  return sheets.flatMap((sheet) => styledCells(sheet, "inputText"));
}

/** The About sheet shows a sample of each style. */
function samplesOn({ sheets }: WorkbookPlan): string[] {
  const isSample = (cell: string) => cell.includes("!A");
  return sheets.filter(({ id }) => id === "about").flatMap((sheet) => styledCells(sheet, "input").filter(isSample));
}

function styledCells({ styles: styled, title }: SheetPlan, style: StyleName): string[] {
  const areas = styled.filter((each) => each.style === style).flatMap((each) => each.areas);
  return areas.flatMap(cellsOf).map(([row, column]) => at({ title }, row, column));
}
