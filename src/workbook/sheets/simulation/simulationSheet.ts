import type { SimulatedStatistic } from "../../../model/answers";
import { seedLimits, trialLimits } from "../../../model/random/limits";
import { absolute, areaAddress, cellAt, relative } from "../../plan/address";
import type { Area } from "../../plan/address";
import { asCell } from "../../plan/asCell";
import { type Context, optionName } from "../context";
import { filledIn } from "../../plan/filledIn";
import { headerHeight, putBand, putHeading } from "../shared/heading";
import { numberFormats } from "../../plan/numberFormat";
import { chosenOption, putOptionChoice } from "../shared/optionChoice";
import type { SheetPlan } from "../../plan/plan";
import { SheetBuilder } from "../../plan/sheetBuilder";
import { putBridge } from "./bridge";
import { putCharts } from "./charts";
import {
  type SimulationTable,
  chances,
  costStatistics,
  savingStatistics,
  simulationSettings,
} from "../../layout/simulation";
import { putMeans } from "./means";
import { whereAnswered } from "../shared/whereAnswered";

const numberSettings = {
  trials: { byDefault: trialLimits.byDefault, ...trialLimits.domain },
  seed: { byDefault: seedLimits.byDefault, ...seedLimits.domain },
};

/** What each option may cost when everything uncertain varies at once: the statistics, the chances, the spread, the bridge. */
export function simulationSheet(context: Context): SheetPlan {
  const { messages, request, simulation: layout, titles, typed } = context;
  const texts = messages.sheets.simulation;
  const { columns } = layout;
  const sheet = new SheetBuilder("simulation", titles.simulation);
  const options = request.options.map((_, option) => option);

  putHeading(sheet, context, titles.simulation, texts.howTo);
  putSettings();
  putAnswers();
  putEnough();
  putTable("costs", texts.bandCosts, texts.costsNote);
  for (const id of costStatistics) putStatistic(layout.costRow(id), id, layout.costAnswer);
  putTable("saving", texts.bandSaving, texts.savingNote);
  for (const id of savingStatistics) putStatistic(layout.savingRow(id), id, layout.savingAnswer);
  putTable("chances", texts.bandChances);
  for (const id of chances) {
    const [row, answered] = [layout.chanceRow(id), layout.answeredRow(layout.costAnswer, id)];
    // The baseline is not compared with itself.
    putRow(row, texts.chances[id], texts.chanceUnit, numberFormats.percent, (option) =>
      whereAnswered(answerOf(answered, option)),
    );
  }
  putTable("bridge", texts.bandBridge);
  putBridge(sheet, context);
  putMeans(sheet, context);
  putCharts(sheet, context);

  const answers = new Array<number>(columns.drawn - columns.answer).fill(18);
  const drawn = new Array<number>(columns.meanMultiplier - columns.drawn).fill(26);
  return sheet.plan({
    columnWidths: [
      84,
      20,
      ...new Array<number>(columns.unit - 2).fill(18),
      20,
      3,
      ...answers,
      ...drawn,
      14,
      22,
      ...options.map(() => 16),
    ],
    rowHeights: [
      layout.settingsRow,
      ...(["costs", "saving", "chances", "bridge"] as const).map((table) => layout.headerRow(table)),
    ].map((row) => ({ row, points: headerHeight })),
    frozen: { rows: 2, columns: 1 },
    print: {
      area: { row: 0, column: 0, rows: layout.lastRow + 1, columns: columns.unit + 1 },
      titleRows: 1,
      landscape: true,
      rowBreaks: [layout.tableRows.chances, layout.histogramRow, layout.tableRows.bridge],
    },
  });

  function putSettings(): void {
    const header = layout.settingsRow;
    sheet.style({ row: header, column: 0, rows: 1, columns: columns.unit + 1 }, "header");
    sheet.text(header, columns.label, texts.setting, "header");
    for (const id of ["typed", "inForce", "default"] as const)
      sheet.text(header, columns[id], texts[id], "optionHeader");
    sheet.text(header, columns.unit, messages.choices.headers.unit, "header");
    for (const id of simulationSettings) {
      sheet.text(layout.settingRow(id), columns.label, texts.settings[id], "label");
      sheet.text(layout.settingRow(id), columns.unit, texts.settingUnits[id], "unit");
    }
    putNumberSetting("trials");
    putNumberSetting("seed");
    const row = layout.settingRow("option");
    const prompt = { title: texts.settings.option, text: texts.settingHelp.option };
    putOptionChoice(sheet, context, { row, column: columns.typed }, typed.simulation?.option, {
      first: "baseline",
      ...prompt,
    });
    sheet.formula(row, columns.inForce, chosenOption(context, relative(row, columns.typed)), "General");
  }

  function putNumberSetting(id: keyof typeof numberSettings): void {
    const { byDefault, least, most } = numberSettings[id];
    const { refuseNumber, number } = messages.sheets.inputs;
    const row = layout.settingRow(id);
    const [typedCell, defaultCell] = [columns.typed, columns.default].map((column) => relative(row, column));
    sheet.input(row, columns.typed, asCell(typed.simulation?.[id]), numberFormats.whole);
    sheet.formula(row, columns.inForce, `IF(${typedCell}="",${defaultCell},${typedCell})`, numberFormats.whole);
    sheet.number(row, columns.default, byDefault, numberFormats.whole, "formula");
    sheet.validate({
      areas: [cellAt(row, columns.typed)],
      rule: { kind: "number", least, most, whole: true },
      prompt: { title: texts.settings[id], text: texts.settingHelp[id] },
      refusal: refuseNumber(number(least), number(most)),
    });
  }

  function putAnswers(): void {
    const run = "Outsource_TrialCount,Outsource_SeedValue";
    const simulate = (more: string) => `OUTSOURCE_SIMULATE(Outsource_BaseAssumptions,,${run}${more})`;
    putAnswer(layout.costAnswer, "OUTSOURCE_SIMULATE", simulate(""), 1);
    putAnswer(layout.savingAnswer, "OUTSOURCE_SIMULATE", simulate(',,,"saving"'), 1);
    const option = layout.setting("option");
    const histogram = `OUTSOURCE_HISTOGRAM(Outsource_BaseAssumptions,${option},${run})`;
    putAnswer(layout.histogramAnswer, "OUTSOURCE_HISTOGRAM", histogram, 0);
  }

  /** A function's table: a header row, ids in the first columns, numbers in the others. */
  function putAnswer(area: Area, name: string, formula: string, ids: number): void {
    sheet.text(area.row - 1, area.column, name, "band");
    sheet.formula(area.row, area.column, formula, "General", "id");
    sheet.reserve({ ...area, rows: 1 }, "General", "id");
    if (ids > 0) sheet.reserve({ ...area, columns: ids }, "General", "id");
    sheet.reserve(area, numberFormats.anyDriver);
  }

  function answerOf(row: number, option: number): string {
    return relative(row, layout.costAnswer.column + 1 + option);
  }

  function putTable(table: SimulationTable, title: string, note?: string): void {
    putBand(sheet, layout.tableRows[table], title, columns.unit + 1);
    if (note !== undefined) sheet.text(layout.tableRows[table] + 1, columns.label, note, "evidence");
    const row = layout.headerRow(table);
    sheet.style({ row, column: 0, rows: 1, columns: columns.unit + 1 }, "header");
    for (const option of options)
      sheet.formula(row, layout.optionColumn(option), optionName(context, option), "General", "optionHeader");
    sheet.text(row, columns.unit, messages.choices.headers.unit, "header");
  }

  function putRow(row: number, label: string, unit: string, format: string, formula: (option: number) => string): void {
    sheet.text(row, columns.label, label, "label");
    sheet.text(row, columns.unit, unit, "unit");
    for (const option of options) sheet.formula(row, layout.optionColumn(option), formula(option), format);
  }

  function putStatistic(row: number, id: (typeof costStatistics)[number], answer: Area): void {
    const answered = layout.answeredRow(answer, id satisfies SimulatedStatistic);
    const isSaving = answer.row === layout.savingAnswer.row;
    const label = isSaving && id === "cvar95" ? texts.lowestSaving : texts.statistics[id];
    if (id !== "enough")
      return putRow(row, label, request.currency, numberFormats.money, (option) =>
        whereAnswered(answerOf(answered, option)),
      );
    const { units, agreementFormat } = messages.sheets.comparison;
    putRow(row, label, units.plausibility, agreementFormat, (option) => {
      const isEnough = answerOf(answered, option);
      return whereAnswered(isEnough, `IF(${isEnough}=1,1,0)`);
    });
  }

  function putEnough(): void {
    putBand(sheet, layout.enoughRow, texts.bandEnough, columns.unit + 1);
    const answered = (id: SimulatedStatistic) => {
      const row = layout.answeredRow(layout.costAnswer, id);
      return areaAddress(
        { ...layout.costAnswer, row, rows: 1, column: columns.answer + 1, columns: options.length },
        absolute,
      );
    };
    const first = `MATCH(0,${answered("enough")},0)`;
    const at = (area: string) => `INDEX(${area},1,${first})`;
    const names = areaAddress(layout.across(layout.headerRow("costs")), absolute);
    const places = {
      trials: `FIXED(${layout.setting("trials")},0)`,
      option: at(names),
      share: `FIXED(100*${at(answered("standard-error"))}/ABS(${at(answered("mean"))}),1)`,
    };
    const sentences = [texts.enough, texts.notEnough, texts.oneTrial, texts.noFigures];
    const [enough, notEnough, oneTrial, noFigures] = sentences.map((sentence, index) => {
      sheet.text(layout.sentenceRow(index), columns.answer, sentence, "evidence");
      return absolute(layout.sentenceRow(index), columns.answer);
    });
    const row = layout.enoughRow + 1;
    const isKnown = `COUNT(${answered("standard-error")})>0`;
    // Without a standard error there is no share to fill in.
    const enoughOfAll = filledIn(enough!, texts.enough, places);
    const not = `IF(${isKnown},${filledIn(notEnough!, texts.notEnough, places)},${oneTrial})`;
    const isAnswered = `COUNT(${answered("enough")})>0`;
    const formula = `IF(${isAnswered},IF(MIN(${answered("enough")})=1,${enoughOfAll},${not}),${noFigures})`;
    sheet.formula(row, columns.label, formula, "General", "decision");
    sheet.style({ row, column: 1, rows: 1, columns: columns.unit }, "decision");
  }
}
