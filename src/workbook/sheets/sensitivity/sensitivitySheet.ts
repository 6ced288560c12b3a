import { allOptions, splitColumns, tornadoColumns } from "../../../model/answers";
import { absolute, areaAddress, relative } from "../../plan/address";
import { type Context, areaOn, cellOn } from "../context";
import { filledIn } from "../../plan/filledIn";
import { headerHeight, putBand, putHeading } from "../shared/heading";
import { numberFormats } from "../../plan/numberFormat";
import { chosenOption, putOptionChoice } from "../shared/optionChoice";
import type { SheetPlan } from "../../plan/plan";
import { SheetBuilder } from "../../plan/sheetBuilder";
import { type SensitivityWord, sensitivityWords, splitSteps, tornadoRows } from "../../layout/sensitivity";
import { optionColors } from "../../plan/styles";

/** The low and the high end of a driver, and the three costs of a split. */
const tornadoColors = ["#0B4F6C", "#E0A030"];
const splitColors = [optionColors[0], optionColors[1], optionColors[2]];

/** What moves an option's saving most, and what it costs to share the calls between it and the baseline. */
export function sensitivitySheet(context: Context): SheetPlan {
  const { messages, sensitivity: layout, inputs, request, titles, typed } = context;
  const texts = messages.sheets.sensitivity;
  const { columns } = layout;
  const sheet = new SheetBuilder("sensitivity", titles.sensitivity);
  const option = absolute(layout.inForceRow, columns.value);
  const today = absolute(layout.todayRow, columns.value);
  const baseline = cellOn(context, "inputs", inputs.headerRow, inputs.columns.typed);

  putHeading(sheet, context, titles.sensitivity, texts.howTo);
  putWords();
  putChoice();
  putBand(sheet, layout.tornadoRow, texts.bandTornado, columns.remark + 1);
  sheet.text(layout.tornadoRow + 1, columns.label, texts.tornadoNote, "evidence");
  putTornado();
  putDrawn();
  putBand(sheet, layout.splitRow, texts.bandSplit, columns.remark + 1);
  sheet.text(layout.splitRow + 1, columns.label, texts.pooling, "evidence");
  sheet.text(layout.splitRow + 2, columns.label, texts.minimumFee, "evidence");
  putBest();
  putSplit();

  return sheet.plan({
    columnWidths: [44, 24, 18, 18, 18, 12, 40, 3, 22, 18, 22, 14, 14, 14, 3, 62, 16, 16],
    rowHeights: [layout.tornadoHeaderRow, layout.splitHeaderRow].map((row) => ({ row, points: headerHeight })),
    frozen: { rows: 2, columns: 1 },
    print: {
      area: { row: 0, column: 0, rows: layout.lastRow + 1, columns: columns.remark + 1 },
      titleRows: 1,
      landscape: true,
      rowBreaks: [layout.splitRow, layout.splitChart.row],
    },
  });

  function putWords(): void {
    sheet.text(layout.wordRow("all") - 1, columns.answer, texts.bandWords, "band");
    for (const word of sensitivityWords) sheet.text(layout.wordRow(word), columns.answer, texts[word], "evidence");
  }

  function word(id: SensitivityWord): string {
    return absolute(layout.wordRow(id), columns.answer);
  }

  function putChoice(): void {
    const { optionRow: row, inForceRow, todayRow } = layout;
    const { value: column } = columns;
    sheet.text(row, columns.label, texts.option, "label");
    putOptionChoice(sheet, context, { row, column }, typed.sensitivityOption, {
      first: "others",
      title: texts.option,
      text: texts.optionHelp,
    });
    sheet.text(inForceRow, columns.label, texts.inForce, "label");
    const shown = chosenOption(context, relative(row, column));
    sheet.formula(inForceRow, column, shown, "General", "leftAligned");
    sheet.text(todayRow, columns.label, texts.today, "label");
    const saving = `OUTSOURCE_SAVING(Outsource_BaseAssumptions,${option})`;
    sheet.formula(todayRow, columns.value, saving, numberFormats.money, "leftAligned");
    sheet.text(todayRow, columns.low, request.currency, "unit");
  }

  function putTornado(): void {
    const row = layout.tornadoHeaderRow;
    const header = (column: number, text: string) => sheet.text(row, column, text, "header");
    const amount = (column: number, text: string) => sheet.text(row, column, text, "optionHeader");
    header(columns.label, messages.choices.headers.driver);
    header(columns.of, texts.of);
    amount(columns.low, texts.low);
    amount(columns.high, texts.high);
    amount(columns.swing, texts.swing);
    header(columns.unit, messages.choices.headers.unit);
    header(columns.remark, texts.remark);
    for (let index = 1; index <= tornadoRows; index++) putSwing(row + index);

    sheet.text(row - 1, columns.answer, "OUTSOURCE_TORNADO", "band");
    const tornado = `OUTSOURCE_TORNADO(Outsource_BaseAssumptions,${option})`;
    putAnswer(layout.tornado, tornado, tornadoColumns.indexOf("low"), numberFormats.money);
  }

  /** A function's table: a header row of ids, texts in the first columns, numbers in the others. */
  function putAnswer(area: typeof layout.tornado, formula: string, texts: number, format: string): void {
    const { row, column } = area;
    sheet.formula(row, column, formula, "General", "id");
    sheet.reserve({ ...area, rows: 1 }, "General", "id");
    const body = { ...area, row: row + 1, rows: area.rows - 1 };
    sheet.reserve({ ...body, columns: texts }, "General", "id");
    sheet.reserve({ ...body, column: column + texts, columns: area.columns - texts }, format);
  }

  /** A row in the reader's words; blank where fewer drivers are uncertain. */
  function putSwing(row: number): void {
    const answered = (column: (typeof tornadoColumns)[number]) =>
      relative(row, columns.answer + tornadoColumns.indexOf(column));
    const unlessBlank = (formula: string) => `IF(${answered("id")}="","",${formula})`;
    const put = (column: number, formula: string, format: string) =>
      sheet.formula(row, column, unlessBlank(formula), format);
    const over = { row: inputs.headerRow, rows: inputs.lastDriverRow - inputs.headerRow + 1, columns: 1 };
    const names = areaOn(context, "inputs", { ...over, column: inputs.columns.name });
    const ids = areaOn(context, "inputs", { ...over, column: inputs.columns.baseId });
    put(columns.label, `INDEX(${names},MATCH(${answered("id")},${ids},0))`, "General");
    put(columns.of, `IF(${answered("of")}="${allOptions}",${word("all")},${answered("of")})`, "General");
    for (const end of ["low", "high", "swing"] as const) put(columns[end], answered(end), numberFormats.money);
    put(columns.unit, "Outsource_Currency", "General");
    const ends = areaAddress({ row, column: columns.low, rows: 1, columns: 2 });
    const isOutside = `OR(${today}<MIN(${ends}),${today}>MAX(${ends}))`;
    put(columns.remark, `IF(${isOutside},${word("turns")},"")`, "General");
  }

  function putDrawn(): void {
    const { row, column } = layout.drawn;
    sheet.text(row - 1, column, texts.bandDrawn, "band");
    sheet.text(row, column, messages.choices.headers.driver, "header");
    sheet.text(row, column + 1, texts.lowEnd, "optionHeader");
    sheet.text(row, column + 2, texts.highEnd, "optionHeader");
    for (let index = 1; index <= tornadoRows; index++) {
      const swing = row + tornadoRows + 1 - index;
      const at = (from: number) => relative(swing, from);
      const [label, of] = [at(columns.label), at(columns.of)];
      const unlessBlank = (formula: string) => `IF(${label}="","",${formula})`;
      const named = filledIn(word("drawnLabel"), texts.drawnLabel, { driver: label, of });
      const isShared = `${at(columns.answer + tornadoColumns.indexOf("of"))}="${allOptions}"`;
      sheet.formula(row + index, column, unlessBlank(`IF(${isShared},${label},${named})`), "General");
      for (const [offset, end] of [columns.low, columns.high].entries())
        sheet.formula(row + index, column + 1 + offset, unlessBlank(`${at(end)}-${today}`), numberFormats.money);
    }
    sheet.chart({
      kind: "bars",
      name: "Outsource tornado",
      title: texts.tornadoTitle,
      valueAxisTitle: texts.tornadoAxis.replace("{currency}", request.currency),
      valueFormat: numberFormats.money,
      source: layout.drawn,
      seriesBy: "columns",
      colors: tornadoColors,
      position: layout.tornadoChart,
    });
  }

  function putBest(): void {
    const [shares, both] = [layout.overSplit("share"), layout.overSplit("npv-both")].map((area) =>
      areaAddress(area, absolute),
    ) as [string, string];
    const share = absolute(layout.bestRow + 1, columns.value);
    const places = { option, baseline, share: `FIXED(${share}*100,0)` };
    const chosen = `IF(${share}=0,${word("stay")},IF(${share}=1,${word("go")},${word("part")}))`;
    const sentence = filledIn(chosen, texts.stay + texts.go + texts.part, places);
    sheet.formula(layout.bestRow, 0, sentence, "General", "decision");
    sheet.style({ row: layout.bestRow, column: 1, rows: 1, columns: columns.remark }, "decision");
    const line = (offset: number, label: string, formula: string, format: string, unit: string) => {
      sheet.text(layout.bestRow + offset, columns.label, label, "label");
      sheet.formula(layout.bestRow + offset, columns.value, formula, format, "leftAligned");
      sheet.text(layout.bestRow + offset, columns.low, unit, "unit");
    };
    const best = `INDEX(${shares},MATCH(MIN(${both}),${both},0))`;
    line(1, texts.bestShare, best, numberFormats.share, texts.shareUnit);
    line(2, texts.bestCost, `MIN(${both})`, numberFormats.money, request.currency);
  }

  function putSplit(): void {
    const { splitHeaderRow: row } = layout;
    sheet.text(row, columns.label, texts.share, "header");
    sheet.formula(row, columns.value, option, "General", "optionHeader");
    sheet.formula(row, columns.value + 1, baseline, "General", "optionHeader");
    sheet.text(row, columns.value + 2, texts.both, "optionHeader");
    sheet.text(row, columns.value + 3, messages.choices.headers.unit, "header");
    for (let index = 1; index <= splitSteps + 1; index++) {
      const answered = (column: (typeof splitColumns)[number]) =>
        relative(row + index, columns.answer + splitColumns.indexOf(column));
      const label = filledIn(word("shareLabel"), texts.shareLabel, { share: `FIXED(${answered("share")}*100,0)` });
      sheet.formula(row + index, columns.label, label, "General");
      for (const [offset, column] of splitColumns.slice(1).entries())
        sheet.formula(row + index, columns.value + offset, answered(column), numberFormats.money);
      sheet.text(row + index, columns.value + 3, request.currency, "unit");
    }
    sheet.text(row - 1, columns.answer, "OUTSOURCE_SPLIT", "band");
    putAnswer(layout.split, `OUTSOURCE_SPLIT(Outsource_BaseAssumptions,${option})`, 0, numberFormats.money);
    sheet.chart({
      kind: "lines",
      name: "Outsource split",
      title: texts.splitTitle,
      categoryAxisTitle: texts.share,
      valueAxisTitle: messages.sheets.comparison.chartAxis(request.currency),
      valueFormat: numberFormats.money,
      source: layout.costs,
      seriesBy: "columns",
      colors: splitColors,
      position: layout.splitChart,
    });
  }
}
