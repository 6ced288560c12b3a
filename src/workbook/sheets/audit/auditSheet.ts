import { trialCost, trialEvent } from "../../../model/answers";
import { distributions } from "../../../model/catalogue/driver";
import { type NumericDriver, numericDrivers } from "../../../model/catalogue/drivers";
import { absolute, areaAddress, cellAt, columnFixed, relative, rowFixed } from "../../plan/address";
import { asCell } from "../../plan/asCell";
import { putConstants } from "./constants";
import { type AuditSetting, auditSettings } from "../../layout/audit";
import { type Context, areaOn, cellOn } from "../context";
import { allYears, putCostBlock, putTimeline, putYearRow } from "../shared/costBlock";
import type { CostBlock } from "../shared/costFormulas";
import { divisorFormula, multiplierFormula, uniformFormula } from "../shared/drawFormulas";
import { filledIn } from "../../plan/filledIn";
import { putBand, putHeading, tallHeaderHeight } from "../shared/heading";
import { scaledFormula } from "../shared/scaledFormula";
import { numberFormats } from "../../plan/numberFormat";
import { chosenOption, putOptionChoice } from "../shared/optionChoice";
import type { SheetPlan } from "../../plan/plan";
import { mostYears } from "../../request/request";
import { yearlyEvents } from "../../../model/catalogue/yearlyEvent";
import { trialLimits } from "../../../model/random/limits";
import { SheetBuilder } from "../../plan/sheetBuilder";

/** One trial of the simulation drawn and costed again in native formulas, beside what OUTSOURCE_TRIAL answers. */
export function auditSheet(context: Context): SheetPlan {
  const { messages, audit: layout, checks, inputs, request, titles, typed } = context;
  const texts = messages.sheets.audit;
  const { columns, block } = layout;
  const sheet = new SheetBuilder("audit", titles.audit);
  const number = layout.setting("number");

  putHeading(sheet, context, titles.audit, texts.howTo);
  putSettings();
  putAnswer();
  putConstants(sheet, context);
  putDrawsHeader();
  for (const driver of numericDrivers) putDriver(driver);
  for (const event of yearlyEvents) for (let year = 1; year <= mostYears; year++) putEvent(event, year);
  putCost();
  putCosts();

  return sheet.plan({
    columnWidths: [42, 29, 20, 16, ...allYears.map(() => 16), 16, 13, 3, 20, ...request.options.map(() => 16)],
    rowHeights: [{ row: layout.headerRow, points: tallHeaderHeight }],
    frozen: { rows: 2, columns: 1 },
    print: {
      area: { row: 0, column: 0, rows: block.lastRow + 1, columns: columns.difference + 1 },
      titleRows: 1,
      landscape: true,
      rowBreaks: [layout.drawsRow, layout.costsRow],
    },
  });

  function putSettings(): void {
    const { value: column } = columns;
    const labels: Record<AuditSetting, string> = { ...texts.settings, priceUnit: messages.drivers["price-unit"].name };
    for (const id of auditSettings) sheet.text(layout.settingRow(id), columns.label, labels[id], "label");
    const trialRow = layout.settingRow("trial");
    sheet.input(trialRow, column, asCell(typed.audit?.trial), numberFormats.whole);
    sheet.validate({
      areas: [cellAt(trialRow, column)],
      rule: { kind: "number", ...trialLimits.domain },
      prompt: { title: texts.settings.trial, text: texts.trialHelp },
      refusal: messages.sheets.inputs.refuseNumber("1", messages.sheets.inputs.number(trialLimits.domain.most)),
    });
    putOptionChoice(sheet, context, { row: layout.settingRow("option"), column }, typed.audit?.option, {
      first: "baseline",
      title: texts.settings.option,
      text: texts.optionHelp,
    });
    const put = (id: AuditSetting, formula: string) =>
      sheet.formula(layout.settingRow(id), column, formula, numberFormats.general, "leftAligned");
    const trial = relative(trialRow, column);
    put("shown", `IF(${trial}="",1,${trial})`);
    put("optionShown", chosenOption(context, relative(layout.settingRow("option"), column)));
    const names = { row: inputs.headerRow, column: inputs.columns.base, rows: 1, columns: inputs.optionCount };
    put("number", `MATCH(${layout.setting("optionShown")},${areaOn(context, "inputs", names)},0)`);
    put("seed", "Outsource_SeedValue");
    put("priceUnit", ofOption(inputs.rowOf("price-unit")));
  }

  /** What the base assumptions hold in a row for the option shown. */
  function ofOption(row: number): string {
    const values = { row, column: inputs.columns.base, rows: 1, columns: inputs.optionCount };
    return `INDEX(${areaOn(context, "inputs", values)},1,${number})`;
  }

  function putAnswer(): void {
    putBand(sheet, layout.answerRow, texts.bandAnswer, columns.difference + 1);
    const places = { trial: layout.setting("shown"), option: layout.setting("optionShown") };
    const agrees = `IFERROR(IF(${layout.result("largest")}<=${layout.result("tolerance")},1,0),0)=1`;
    const [agree, differ] = [texts.agree, texts.differ].map((sentence, index) => {
      sheet.text(layout.answerRow + index, columns.answer, sentence, "evidence");
      return absolute(layout.answerRow + index, columns.answer);
    });
    const sentence = filledIn(`IF(${agrees},${agree},${differ})`, texts.agree + texts.differ, places);
    const row = layout.answerRow + 1;
    sheet.formula(row, columns.label, sentence, "General", "decision");
    sheet.style({ row, column: 1, rows: 1, columns: columns.difference }, "decision");
    const put = (id: Parameters<typeof layout.resultRow>[0], unit: string, formula: string, format: string) => {
      sheet.text(layout.resultRow(id), columns.label, texts.answers[id], "label");
      sheet.text(layout.resultRow(id), columns.unit, unit, "unit");
      sheet.formula(layout.resultRow(id), columns.value, formula, format);
    };
    const tolerance = cellOn(context, "checks", checks.checkRow("audit"), checks.columns.tolerance);
    put("native", request.currency, relative(layout.npvRow, columns.drawn), numberFormats.money);
    put("computed", request.currency, relative(layout.npvRow, columns.model), numberFormats.money);
    const differences = areaAddress(layout.overDraws(columns.difference));
    put("largest", texts.relative, `MAX(${differences})`, numberFormats.difference);
    put("tolerance", texts.relative, tolerance, numberFormats.difference);
  }

  function putDrawsHeader(): void {
    const { headers } = messages.choices;
    putBand(sheet, layout.drawsRow, texts.bandDraws, columns.difference + 1);
    sheet.text(layout.drawsRow + 1, columns.label, texts.drawsNote, "evidence");
    const left = { label: headers.driver, unit: headers.unit, id: headers.id, distribution: headers.distribution };
    const right = {
      variable: texts.variable,
      entity: texts.entity,
      year: texts.year,
      base: texts.base,
      low: headers.low,
      high: headers.high,
      firstDivisor: texts.firstDivisor,
      secondDivisor: texts.secondDivisor,
      uniform: texts.uniform,
      multiplier: texts.multiplier,
      drawn: texts.drawn,
      model: "OUTSOURCE_TRIAL",
      difference: texts.difference,
    };
    for (const [id, text] of Object.entries(left))
      sheet.text(layout.headerRow, columns[id as keyof typeof left], text, "header");
    for (const [id, text] of Object.entries(right))
      sheet.text(layout.headerRow, columns[id as keyof typeof right], text, "optionHeader");

    const { row, column } = layout.answer;
    sheet.text(row - 1, column, "OUTSOURCE_TRIAL", "band");
    const trial = `OUTSOURCE_TRIAL(Outsource_BaseAssumptions,${layout.setting("shown")},${layout.setting("seed")})`;
    sheet.formula(row, column, trial, "General", "id");
    sheet.reserve({ ...layout.answer, rows: 1 }, "General", "id");
    sheet.reserve({ ...layout.answer, columns: 1 }, "General", "id");
    sheet.reserve(layout.answer, numberFormats.anyDriver);
  }

  function putName(row: number, name: string, unit: string, id: string): void {
    sheet.text(row, columns.label, name, "label");
    sheet.text(row, columns.unit, unit, "unit");
    sheet.text(row, columns.id, id, "id");
  }

  function putDriver({ id, unit, variable, scope, kind, movesFrom }: NumericDriver): void {
    const row = layout.driverRow(id);
    const source = inputs.rowOf(id);
    putName(row, messages.drivers[id].name, messages.units[unit](request.currency), id);
    sheet.number(row, columns.variable, variable, numberFormats.year, "formula");
    sheet.formula(row, columns.base, ofOption(source), numberFormats.anyDriver, "linked");
    if (kind === "whole") sheet.formula(row, columns.drawn, relative(row, columns.base), numberFormats.anyDriver);
    else {
      if (scope === "shared") sheet.number(row, columns.entity, 0, numberFormats.year, "formula");
      else sheet.formula(row, columns.entity, number, numberFormats.year);
      sheet.number(row, columns.year, 0, numberFormats.year, "formula");
      const { baseLow, baseHigh, baseDistribution, least, most } = inputs.columns;
      const on = (column: number) => cellOn(context, "inputs", source, column);
      sheet.formula(row, columns.low, on(baseLow), numberFormats.decimal, "linked");
      sheet.formula(row, columns.high, on(baseHigh), numberFormats.decimal, "linked");
      sheet.formula(row, columns.distribution, on(baseDistribution), "General", "linked");
      putUniform(row);
      const at = (column: number) => relative(row, column);
      const cells = {
        low: at(columns.low),
        high: at(columns.high),
        distribution: at(columns.distribution),
        distributionList: areaOn(context, "inputs", inputs.list(inputs.columns.distributions, distributions.length)),
      };
      const multiplier = multiplierFormula(layout, cells, at(columns.uniform));
      sheet.formula(row, columns.multiplier, multiplier, numberFormats.factor);
      const moved = { base: at(columns.base), multiplier: at(columns.multiplier), least: on(least), most: on(most) };
      sheet.formula(row, columns.drawn, scaledFormula(id, moved), numberFormats.anyDriver);
    }
    // What moves from 1 may be drawn next to 0: the difference is then taken relative to 1 and the value.
    const scale = movesFrom === 1 ? { scale: `1+${relative(row, columns.drawn)}` } : {};
    putComparison(row, numberFormats.anyDriver, scale);
  }

  function putUniform(row: number): void {
    const at = (column: number) => relative(row, column);
    const draw = { variable: at(columns.variable), entity: at(columns.entity), year: at(columns.year) };
    const halves = { first: columns.firstDivisor, second: columns.secondDivisor };
    for (const half of ["first", "second"] as const)
      sheet.formula(row, halves[half], divisorFormula(layout, half, draw), numberFormats.year);
    const divisors = { first: at(halves.first), second: at(halves.second) };
    sheet.formula(row, columns.uniform, uniformFormula(layout, divisors), "0.0000000000");
  }

  function putEvent(event: (typeof yearlyEvents)[number], year: number): void {
    const row = layout.eventRow(event, year);
    const at = (column: number) => relative(row, column);
    const probability = layout.driverRow(`${event}-probability`);
    putName(row, messages.lines.lines[event], texts.happens, trialEvent(event, year));
    sheet.formula(row, columns.variable, relative(probability, columns.variable), numberFormats.year);
    sheet.formula(row, columns.entity, number, numberFormats.year);
    sheet.number(row, columns.year, year, numberFormats.year, "formula");
    putUniform(row);
    sheet.formula(row, columns.multiplier, relative(probability, columns.drawn), numberFormats.factor);
    const horizon = absolute(layout.driverRow("horizon-years"), columns.drawn);
    const inHorizon = `${at(columns.year)}<=${horizon}`;
    const happens = `IF(${at(columns.uniform)}<${at(columns.multiplier)},1,0)`;
    sheet.formula(row, columns.drawn, `IF(${inHorizon},${happens},"")`, numberFormats.year);
    putComparison(row, numberFormats.year, { where: inHorizon });
  }

  function putCost(): void {
    const row = layout.npvRow;
    putName(row, messages.lines.metrics.npv, request.currency, trialCost);
    sheet.style({ row, column: columns.label, rows: 1, columns: columns.difference + 1 }, "total");
    const present = relative(block.rowOf("present"), block.columns.present);
    sheet.formula(row, columns.drawn, present, numberFormats.money, "total");
    putComparison(row, numberFormats.money);
  }

  /**
   * The model's value of the row, and how far the formulas' is from it; a row that is not the model's differs altogether.
   * Programs differ in what they make of an empty text, so nothing is asked `where` there is no value.
   */
  function putComparison(row: number, format: string, { scale, where }: { scale?: string; where?: string } = {}): void {
    const { answer } = layout;
    const only = (value: string, otherwise: string) => (where ? `IF(${where},${value},${otherwise})` : value);
    const answered = { row, column: answer.column + 1, rows: 1, columns: layout.optionCount };
    const model = `INDEX(${areaAddress(answered, columnFixed)},1,${number})`;
    sheet.formula(row, columns.model, only(model, '""'), format);
    const [native, computed] = [relative(row, columns.drawn), relative(row, columns.model)];
    const size = scale ?? `MAX(ABS(${native}),ABS(${computed}))`;
    const gap = `IF(${native}=${computed},0,ABS(${native}-${computed})/(${size}))`;
    const isSameRow = `${relative(row, columns.id)}=${relative(row, answer.column)}`;
    sheet.formula(row, columns.difference, `IF(${isSameRow},${only(gap, "0")},1)`, numberFormats.difference);
  }

  function putCosts(): void {
    const costs: CostBlock = {
      layout: block,
      driver: (id) =>
        id === "price-unit" ? layout.setting("priceUnit") : absolute(layout.driverRow(id), columns.drawn),
      chance: (event, year) => relative(layout.happeningRow(event), block.yearColumn(year)),
    };
    putBand(sheet, layout.costsRow, texts.bandCosts, columns.difference + 1);
    putTimeline(sheet, context, costs);
    for (const event of yearlyEvents) {
      const { row, column } = cellAt(layout.eventRow(event, 1), columns.drawn);
      const years = areaAddress({ row, column, rows: mostYears, columns: 1 }, absolute);
      const at = (from: number, year: number) => rowFixed(from, block.yearColumn(year));
      putYearRow(sheet, costs, {
        row: layout.happeningRow(event),
        label: messages.lines.lines[event],
        unit: texts.happens,
        formula: (year) => `IF(${at(block.flagRows.inHorizon, year)}=1,INDEX(${years},${at(block.yearRow, year)},1),0)`,
        format: numberFormats.year,
        style: "formula",
      });
    }
    putCostBlock(sheet, context, costs, layout.setting("optionShown"));
  }
}
