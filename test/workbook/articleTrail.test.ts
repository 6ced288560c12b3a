import { languages } from "../../src/locale/language";
import { messages } from "../../src/locale/messages";
import { type DriverId, drivers } from "../../src/model/catalogue/drivers";
import type { Factor } from "../../src/model/catalogue/factor";
import { factors, factorsOfDriver } from "../../src/model/catalogue/factors";
import { pricedLines } from "../../src/model/catalogue/pricedLines";
import { factorsOfLine, moneyLines } from "../../src/model/cost/moneyLine";
import { layoutsFor } from "../../src/workbook/layout/layouts";
import { ownRiskCount } from "../../src/workbook/layout/risks";
import type { SheetId } from "../../src/workbook/plan/sheetId";
import { samplePlan, sampleRequest } from "../support/sample";
import { auditedPlan } from "./selfAudit/auditedWorkbook";
import { formulasBehind } from "./selfAudit/referenceRules";

const optionCount = sampleRequest().options.length;
const { inputs, costs, factors: layout } = layoutsFor(optionCount, ownRiskCount);

/** What the articles are called in each language, as a reader looks them up. */
const articleNames = { en: ["Danish", "Filipino"], da: ["Dansk", "Filippinsk"], fil: ["Danish", "Filipino"] };

describe.each(languages)("in %s, the way back from a figure to the articles", (language) => {
  const plan = samplePlan({ language });
  const words = messages[language];
  const cellOf = (sheet: SheetId, row: number, column: number) =>
    plan.sheets.find(({ id }) => id === sheet)?.cells[row]?.[column];
  const cites = (text: unknown, factor: Factor) =>
    String(text).includes(`${words.factors[factor.id as keyof typeof words.factors].title} (`) &&
    String(text).includes(words.sheets.factors.cite(factor));

  test("stands beside every driver, which says so where no article names it", () => {
    for (const { id } of drivers) {
      const named = factorsOfDriver(id);
      const text = cellOf("inputs", inputs.rowOf(id), inputs.columns.factors);
      if (named.length === 0) expect([id, text]).toEqual([id, words.sheets.factors.unnamed]);
      else expect([id, named.filter((factor) => !cites(text, factor))]).toEqual([id, []]);
    }
    expect(drivers.some(({ id }) => factorsOfDriver(id).length === 0)).toBe(true);
  });

  test("stands beside every money line of every option", () => {
    for (let option = 0; option < optionCount; option++)
      for (const { id } of moneyLines) {
        const named = factorsOfLine(id);
        const text = cellOf("costs", costs.rowOf(id, option), costs.factorsColumn);
        if (named.length === 0) expect([id, text]).toEqual([id, words.sheets.factors.unnamed]);
        else expect([id, named.filter((factor) => !cites(text, factor))]).toEqual([id, []]);
      }
  });

  test("stands beside every factor: its items, its drivers and the lines that it prices", () => {
    for (const factor of factors) {
      const row = layout.rowOf(factor.id);
      const source = String(cellOf("factors", row, layout.columns.source));
      const cited = articleNames[language].filter((name) => source.includes(name));
      expect([factor.id, cited.length > 0]).toEqual([factor.id, true]);
      const named = factor.drivers.map((driver) => words.drivers[driver].name);
      expect(cellOf("factors", row, layout.columns.drivers)).toBe(named.join(", "));
      const priced = pricedLines[factor.id].map((line) => words.lines.lines[line]);
      expect(cellOf("factors", row, layout.columns.lines)).toBe(priced.join(", "));
    }
  });
});

describe("behind the recommendation", () => {
  const workbook = auditedPlan(samplePlan());
  const titles = messages.en.sheets.titles;
  const { definedNames } = layoutsFor(optionCount, ownRiskCount).comparison;
  const behind = formulasBehind(workbook, titles.comparison, definedNames.Outsource_Recommendation);
  const standsBehind = (sheet: SheetId, row: number, column: number) =>
    behind.has(`${titles[sheet]}\n${row},${column}`);

  /** Where formulas read a driver: what all options share in the first one's column, an arrangement by its number. */
  function whereRead(id: DriverId | "arrangement", option: number): [row: number, column: number] {
    const { inForce, typed } = inputs.columns;
    if (id === "arrangement") return [inputs.linkRows.number, typed + option];
    const isShared = drivers.some((driver) => driver.id === id && driver.scope === "shared");
    return [inputs.rowOf(id), inForce + (isShared ? 0 : option)];
  }

  test.each(factors)("$id stands with its rating and its measure, its money lines and its drivers", (factor) => {
    for (let option = 0; option < optionCount; option++) {
      for (const column of [layout.columns.inForce, layout.columns.suggested, layout.columns.measure])
        expect(standsBehind("factors", layout.rowOf(factor.id), column + option)).toBe(true);
      const inFirstYear = costs.yearColumn(1);
      const unread = pricedLines[factor.id].filter(
        (id) => !standsBehind("costs", costs.rowOf(id, option), inFirstYear),
      );
      const unasked = factor.drivers.filter((id) => !standsBehind("inputs", ...whereRead(id, option)));
      expect([option, unread, unasked]).toEqual([option, [], []]);
    }
  });
});
