import { arrangements, distributions, driverGroups, isVendors, priceUnits } from "../../../model/catalogue/driver";
import { type CatalogueDriver, type DriverId, catalogueCurrency, drivers } from "../../../model/catalogue/drivers";
import { uncertaintyDomain } from "../../../model/assumptions/assumptions";
import type { Domain } from "../../../model/domain";
import type { Typed } from "../../../model/fault";
import { absolute, areaAddress, cellAt, columnFixed, onSheet, relative, rowFixed } from "../../plan/address";
import { asCell } from "../../plan/asCell";
import { type Context, cellOn } from "../context";
import { putBaseWorkings } from "./baseWorkings";
import { linkedDrivers } from "../../layout/inputs";
import { scaledFormula } from "../shared/scaledFormula";
import { numberFormats } from "../../plan/numberFormat";
import { unitFormat } from "../../plan/unitFormat";
import type { SheetPlan } from "../../plan/plan";
import { SheetBuilder } from "../../plan/sheetBuilder";
import { headerHeight, putHeading } from "../shared/heading";

/** In years, by our own judgement: pay, prices and technology move on. */
const usualSourceAge = 5;
const oldestSource = 100;

/** In characters of the default font, and how many of the smaller one of the evidence fit on a line. */
const sourceWidth = 52;
const lettersOfSource = 60;
/** In points. */
const twoSmallLines = 26;

const linked: ReadonlySet<DriverId> = new Set(linkedDrivers);

/** The rows that a linked driver reads. */
type Links = Readonly<Record<"fte" | "runPerMonth" | "occupancy", number>>;

/** The sheet where the user types: one row a driver, with what is in force beside it. */
export function inputsSheet(context: Context): SheetPlan {
  const { messages, inputs, request, titles } = context;
  const texts = messages.sheets.inputs;
  const sheet = new SheetBuilder("inputs", titles.inputs);
  const { columns, baseRows } = inputs;
  const baseLinks: Links = {
    fte: baseRows.baseFte,
    runPerMonth: baseRows.baseRunPerMonth,
    occupancy: baseRows.staffedOccupancy,
  };

  putHeading(sheet, context, titles.inputs, `${texts.howTo} ${messages.sheets.about.signs}`);
  putSettings(sheet, context);
  putHeaders(sheet, context);
  putArrangementRow(sheet, context);
  for (const group of driverGroups) {
    const row = inputs.groupRows.get(group) ?? 0;
    sheet.text(row, columns.name, messages.choices.driverGroups[group]);
    sheet.style({ row, column: 0, rows: 1, columns: columns.note + 1 }, "group");
  }
  for (const driver of drivers) putDriverRow(sheet, context, driver);
  putLinks(sheet, context);
  putBaseWorkings(sheet, context);
  putLists(sheet, context);
  sheet.keepWhole(inputs.inForceArea, "columns");
  sheet.keepWhole(inputs.baseArea, "columns");

  const widths: number[] = [];
  const setWidths = (column: number, count: number, width: number) => {
    for (let index = column; index < column + count; index++) widths[index] = width;
  };
  setWidths(0, columns.directions + 1, 15);
  setWidths(columns.name, 1, 36);
  setWidths(columns.unit, 1, 26);
  setWidths(columns.inForceId, 1, 19);
  setWidths(columns.baseId, 1, 19);
  setWidths(columns.defaults, arrangements.length, 17);
  setWidths(columns.source, 1, sourceWidth);
  setWidths(columns.note, 1, 32);
  setWidths(columns.year, 2, 12);
  return sheet.plan({
    columnWidths: widths,
    rowHeights: [{ row: inputs.headerRow, points: headerHeight }, ...longSources()],
    frozen: { rows: inputs.headerRow + 1, columns: columns.typed },
    print: {
      area: { row: 0, column: 0, rows: inputs.lastRow + 1, columns: columns.note + 1 },
      titleRows: inputs.headerRow + 1,
      titleColumns: columns.typed,
      landscape: true,
      rowBreaks: [inputs.groupRows.get("contract") ?? 0, inputs.groupRows.get("risk") ?? 0],
      columnBreaks: [columns.low],
    },
  });

  function longSources() {
    const isLong = ({ source }: CatalogueDriver) => source.length > lettersOfSource;
    return drivers.filter(isLong).map(({ id }) => ({ row: inputs.rowOf(id), points: twoSmallLines }));
  }

  function putSettings(builder: SheetBuilder, { typed }: Context): void {
    const column = inputs.valueColumn;
    const prompt = { title: texts.scenario, text: texts.scenarioHelp };
    builder.text(inputs.scenarioRow, 0, texts.scenario, "label");
    builder.text(inputs.scenarioRow, 1, messages.units.choice(request.currency), "unit");
    builder.input(inputs.scenarioRow, column, texts.scenarios[typed.scenario ?? "base"], numberFormats.general);
    builder.validate({
      areas: [cellAt(inputs.scenarioRow, column)],
      rule: { kind: "list", source: areaAddress(inputs.list(columns.scenarios, 3), absolute) },
      prompt,
      refusal: texts.refuseChoice,
    });
    builder.text(inputs.todayRow, 0, texts.today, "label");
    builder.text(inputs.todayRow, 1, messages.units.zeroOrOne(request.currency), "unit");
    builder.input(inputs.todayRow, column, request.today === "running" ? 1 : 0, numberFormats.whole);
    builder.validate({
      areas: [cellAt(inputs.todayRow, column)],
      rule: { kind: "number", least: 0, most: 1, whole: true },
      prompt: { title: texts.todayShort, text: texts.todayHelp },
      refusal: texts.refuseNumber("0", "1"),
    });
    builder.text(inputs.sourceAgeRow, 0, texts.sourceAge, "label");
    builder.text(inputs.sourceAgeRow, 1, messages.units.years(request.currency), "unit");
    builder.input(inputs.sourceAgeRow, column, asCell(typed.sourceAge ?? usualSourceAge), numberFormats.whole);
    builder.validate({
      areas: [cellAt(inputs.sourceAgeRow, column)],
      rule: { kind: "number", least: 0, most: oldestSource, whole: false },
      prompt: { title: texts.sourceAge, text: texts.sourceAgeHelp },
      refusal: texts.refuseNumber(texts.number(0), texts.number(oldestSource)),
    });
  }

  function putHeaders(builder: SheetBuilder, { messages: { choices } }: Context): void {
    const { headerRow, bandRow } = inputs;
    const band = (column: number, text: string) => builder.text(bandRow, column, text, "band");
    band(columns.typed, texts.bandTyped);
    band(columns.inForce, texts.bandInForce);
    band(columns.low, texts.bandUncertainty);
    band(columns.source, texts.bandEvidence);
    band(columns.base, texts.bandBase);
    band(columns.bad, texts.bandScenario);

    const header = (column: number, text: string) => builder.text(headerRow, column, text, "header");
    const figures = (column: number, text: string) => builder.text(headerRow, column, text, "optionHeader");
    header(columns.name, choices.headers.driver);
    header(columns.unit, choices.headers.unit);
    header(columns.inForceId, choices.headers.id);
    figures(columns.low, choices.headers.low);
    figures(columns.high, choices.headers.high);
    header(columns.distribution, choices.headers.distribution);
    figures(columns.least, texts.least);
    figures(columns.most, texts.most);
    header(columns.source, choices.headers.source);
    figures(columns.year, choices.headers.year);
    header(columns.grade, choices.headers.grade);
    header(columns.note, choices.headers.note);
    header(columns.baseId, choices.headers.id);
    figures(columns.baseLow, choices.headers.low);
    figures(columns.baseHigh, choices.headers.high);
    header(columns.baseDistribution, choices.headers.distribution);
    figures(columns.bad, texts.adverseEnd);
    figures(columns.multiplier, texts.multiplier);
    for (const [index, option] of request.options.entries()) {
      // Quoted, or Excel would take a name such as Jan 5 for a date.
      builder.input(headerRow, columns.typed + index, `'${option.name}`, numberFormats.general, "optionInput");
      const typed = relative(headerRow, columns.typed + index);
      builder.formula(headerRow, columns.inForce + index, typed, numberFormats.general, "optionHeader");
      builder.formula(headerRow, columns.base + index, typed, numberFormats.general, "optionHeader");
    }
    builder.validate({
      areas: [{ row: headerRow, column: columns.typed, rows: 1, columns: inputs.optionCount }],
      rule: { kind: "text", longest: 31 },
      prompt: { title: texts.optionName, text: texts.optionNameHelp },
      refusal: texts.refuseName,
    });
  }

  function putArrangementRow(builder: SheetBuilder, { messages: { drivers: words, choices } }: Context): void {
    const row = inputs.rowOf("arrangement");
    builder.text(row, columns.name, words.arrangement.name, "label");
    builder.text(row, columns.unit, messages.units.choice(request.currency), "unit");
    putIds(builder, row, "arrangement");
    for (const [index, option] of request.options.entries()) {
      builder.input(row, columns.typed + index, choices.arrangements[option.arrangement], numberFormats.general);
      const [typed, base] = [relative(row, columns.typed + index), relative(row, columns.base + index)];
      builder.formula(row, columns.base + index, typed, numberFormats.general, "rightAligned");
      builder.formula(row, columns.inForce + index, base, numberFormats.general, "rightAligned");
    }
    builder.validate({
      areas: [{ row, column: columns.typed, rows: 1, columns: inputs.optionCount }],
      rule: { kind: "list", source: areaAddress(inputs.arrangementNames, absolute) },
      prompt: { title: words.arrangement.name, text: words.arrangement.help },
      refusal: texts.refuseChoice,
    });
    builder.input(
      row,
      columns.note,
      asCell(context.typed.evidence.arrangement?.note),
      numberFormats.general,
      "inputText",
    );
  }

  function putIds(builder: SheetBuilder, row: number, id: string): void {
    builder.text(row, columns.inForceId, id, "id");
    builder.text(row, columns.baseId, id, "id");
  }

  function putDriverRow(
    builder: SheetBuilder,
    { messages: { drivers: words, units } }: Context,
    driver: CatalogueDriver,
  ): void {
    const row = inputs.rowOf(driver.id);
    builder.text(row, columns.name, words[driver.id].name, "label");
    builder.text(row, columns.unit, units[driver.unit](request.currency), "unit");
    putIds(builder, row, driver.id);
    putUncertainty(builder, driver, row);
    putDefaults(builder, driver, row);
    const format = unitFormat(driver.unit, request.currency);
    const style = driver.kind === "choice" ? "rightAligned" : "formula";
    for (const [index, option] of request.options.entries()) {
      if (driver.scope === "option" || index === 0) {
        const typed = context.typed.drivers[driver.id] ?? {};
        // A shared driver is typed once, with whichever option was the baseline.
        const value =
          requestedValue(driver.id) ?? (driver.scope === "shared" ? Object.values(typed)[0] : typed[option.name]);
        const shown = driver.kind === "choice" ? nameOf(messages.choices.priceUnits, value ?? null) : value;
        builder.input(row, columns.typed + index, asCell(shown), format);
      } else {
        builder.style(cellAt(row, columns.typed + index), "closed");
      }
      builder.formula(row, columns.base + index, valueFormula(driver, row, index, baseLinks), format, style);
      builder.formula(row, columns.inForce + index, inForceFormula(driver, row, index), format, style);
    }
    const typedColumns = driver.scope === "option" ? inputs.optionCount : 1;
    builder.validate({
      areas: [{ row, column: columns.typed, rows: 1, columns: typedColumns }],
      rule:
        driver.kind === "choice"
          ? { kind: "list", source: areaAddress(inputs.list(columns.priceUnits, priceUnits.length), absolute) }
          : { kind: "number", ...driver.domain, whole: driver.domain.whole ?? false },
      prompt: { title: words[driver.id].name, text: words[driver.id].help },
      refusal:
        driver.kind === "choice"
          ? texts.refuseChoice
          : texts.refuseNumber(texts.number(driver.domain.least), texts.number(driver.domain.most)),
    });
  }

  /** What the pane asked for, typed on the user's behalf. */
  function requestedValue(driver: DriverId): number | undefined {
    if (driver === "horizon-years") return request.years;
    return driver === "default-currency-rate" && request.currencyPerDollar !== 1
      ? request.currencyPerDollar
      : undefined;
  }

  /** What was typed, or what stands in its place: a figure of other sheets, or the default of the option's arrangement. */
  function valueFormula(driver: CatalogueDriver, row: number, option: number, link: Links): string {
    // One formula for all options: a shared driver is typed, and has its default, with the baseline.
    const column = driver.scope === "shared" ? columnFixed : relative;
    const rowOnly = driver.scope === "shared" ? absolute : rowFixed;
    const own = driver.scope === "shared" ? 0 : option;
    const typed = column(row, columns.typed + own);
    const { replaces, number, ownRisks } = inputs.linkRows;
    const unlessTyped = (value: string) => `IF(${typed}="",${value},${typed})`;
    const ifReplaced = (figure: number) =>
      unlessTyped(`IF(${rowFixed(replaces, columns.typed + option)}=1,${absolute(figure, inputs.valueColumn)},0)`);
    if (driver.id === "displaced-jobs") return ifReplaced(link.fte);
    if (driver.id === "old-cost") return ifReplaced(link.runPerMonth);
    if (driver.id === "other-risk") return unlessTyped(rowFixed(ownRisks, columns.typed + option));
    const defaults = areaAddress({ row, column: columns.defaults, rows: 1, columns: arrangements.length }, columnFixed);
    const inDollars = `INDEX(${defaults},1,${rowOnly(number, columns.typed + own)})`;
    const rate = rowOnly(inputs.rowOf("default-currency-rate"), columns.base + own);
    const byDefault = `${inDollars}${driver.money ? `*${rate}` : ""}`;
    if (driver.id !== "occupancy") return unlessTyped(byDefault);
    // A week that is closed, or that the add-in is not there to compute, leaves the default.
    const staffed = rowFixed(link.occupancy, columns.typed + option);
    return unlessTyped(`IF(ISNUMBER(${staffed}),${withinBounds(row, staffed)},${byDefault})`);
  }

  function withinBounds(row: number, value: string): string {
    return `MAX(${columnFixed(row, columns.least)},MIN(${columnFixed(row, columns.most)},${value}))`;
  }

  /**
   * The scenario moves a driver within its domain; where it moves nothing the value passes as it was typed. A linked driver
   * follows the figures of the other sheets, which have the scenario in them.
   */
  function inForceFormula(driver: CatalogueDriver, row: number, option: number): string {
    const base = relative(row, columns.base + option);
    if (driver.kind !== "amount") return base;
    const value = linked.has(driver.id) ? valueFormula(driver, row, option, inputs.linkRows) : base;
    const [multiplier, least, most] = [columns.multiplier, columns.least, columns.most].map((column) =>
      columnFixed(row, column),
    ) as [string, string, string];
    return scaledFormula(driver.id, { base: value, multiplier, least, most });
  }

  function putUncertainty(builder: SheetBuilder, driver: CatalogueDriver, row: number): void {
    const kept = context.typed.evidence[driver.id];
    const { choices } = messages;
    const grade = driver.grade ?? "";
    builder.text(row, columns.source, driver.source, "evidenceText");
    if (driver.year !== null) builder.number(row, columns.year, driver.year, numberFormats.year, "evidence");
    builder.text(row, columns.grade, grade, "evidence");
    builder.input(row, columns.note, asCell(kept?.note), numberFormats.general, "inputText");
    if (driver.kind !== "choice") {
      builder.number(row, columns.least, driver.domain.least, numberFormats.general, "evidence");
      builder.number(row, columns.most, driver.domain.most, numberFormats.general, "evidence");
    }
    if (driver.kind !== "amount") return;

    const isUncertain = driver.low !== null || driver.high !== null;
    const end = (typed: Typed | null | undefined, byDefault: number | null) =>
      asCell(typed === undefined ? byDefault : typed);
    builder.input(row, columns.low, end(kept?.low, driver.low), numberFormats.decimal);
    builder.input(row, columns.high, end(kept?.high, driver.high), numberFormats.decimal);
    const shape = kept?.distribution === undefined ? (isUncertain ? driver.distribution : null) : kept.distribution;
    builder.input(row, columns.distribution, asCell(nameOf(choices.distributions, shape)), "General");
    putUncertaintyValidation(builder, row);

    const certain = (cell: string) => `IF(${cell}="",1,${cell})`;
    builder.formula(row, columns.baseLow, certain(relative(row, columns.low)), numberFormats.decimal);
    builder.formula(row, columns.baseHigh, certain(relative(row, columns.high)), numberFormats.decimal);
    const shapeCell = relative(row, columns.distribution);
    const firstShape = absolute(inputs.headerRow + 1, columns.distributions);
    builder.formula(row, columns.baseDistribution, `IF(${shapeCell}="",${firstShape},${shapeCell})`, "General");

    const direction = `${absolute(inputs.scenarioRow, columns.multiplier)}*${columnFixed(row, columns.bad)}`;
    builder.number(row, columns.bad, driver.bad === null ? 0 : driver.bad === "high" ? 1 : -1, numberFormats.year);
    builder.formula(
      row,
      columns.multiplier,
      `IF(${direction}=0,1,IF(${direction}>0,${columnFixed(row, columns.baseHigh)},${columnFixed(row, columns.baseLow)}))`,
      numberFormats.decimal,
    );
  }

  function putUncertaintyValidation(builder: SheetBuilder, row: number): void {
    const prompt = { title: texts.bandUncertainty, text: texts.uncertaintyHelp };
    const end = (column: number, { least, most }: Domain) =>
      builder.validate({
        areas: [cellAt(row, column)],
        rule: { kind: "number", least, most, whole: false },
        prompt,
        refusal: texts.refuseNumber(texts.number(least), texts.number(most)),
      });
    end(columns.low, uncertaintyDomain.low);
    end(columns.high, uncertaintyDomain.high);
    builder.validate({
      areas: [cellAt(row, columns.distribution)],
      rule: { kind: "list", source: areaAddress(inputs.list(columns.distributions, distributions.length), absolute) },
      prompt,
      refusal: texts.refuseChoice,
    });
  }

  function putDefaults(builder: SheetBuilder, driver: CatalogueDriver, row: number): void {
    for (const [index, arrangement] of arrangements.entries()) {
      const column = columns.defaults + index;
      if (driver.kind === "choice")
        builder.text(row, column, messages.choices.priceUnits[driver.defaults[arrangement]], "evidence");
      else
        builder.number(
          row,
          column,
          driver.defaults[arrangement],
          unitFormat(driver.unit, catalogueCurrency),
          "evidence",
        );
    }
  }

  /** The few cells through which the figures of other sheets become inputs: the baseline's own, and each option's occupancy and own risks. */
  function putLinks(builder: SheetBuilder, { costs, risks, staffing }: Context): void {
    const { number, replaces, fte, runPerMonth, occupancy, ownRisks } = inputs.linkRows;
    const value = inputs.valueColumn;
    builder.text(number - 1, 0, texts.bandLinks, "band");
    builder.text(number, 0, texts.arrangementNumber, "label");
    builder.text(replaces, 0, texts.replaces, "label");
    builder.text(fte, 0, texts.baselineFte, "label");
    builder.text(runPerMonth, 0, texts.baselineRun, "label");
    builder.text(occupancy, 0, texts.staffedOccupancy, "label");
    builder.text(ownRisks, 0, messages.sheets.risks.link, "label");
    builder.text(fte, 1, messages.units.fte(request.currency), "unit");
    builder.text(runPerMonth, 1, messages.units.moneyPerMonth(request.currency), "unit");
    builder.text(occupancy, 1, messages.units.share(request.currency), "unit");
    builder.text(ownRisks, 1, messages.units.moneyPerYear(request.currency), "unit");
    const names = areaAddress(inputs.arrangementNames, absolute);
    const flags = areaAddress(inputs.vendorFlags, absolute);
    const { headerRow } = inputs;
    const baseline = columnFixed(headerRow, columns.typed);
    for (let option = 0; option < inputs.optionCount; option++) {
      const column = columns.typed + option;
      const arrangement = relative(inputs.rowOf("arrangement"), columns.base + option);
      builder.formula(number, column, `MATCH(${arrangement},${names},0)`, numberFormats.year);
      const isVendor = `INDEX(${flags},1,${relative(number, column)})`;
      builder.formula(
        replaces,
        column,
        `${isVendor}*${absolute(inputs.todayRow, inputs.valueColumn)}*IF(${relative(headerRow, column)}=${baseline},0,1)`,
        numberFormats.year,
      );
      const staffed = rowFixed(staffing.rowOf("occupancy"), staffing.optionColumn(option));
      builder.formula(occupancy, column, onSheet(titles.staffing, staffed), numberFormats.share, "linked");
      const expected = rowFixed(risks.resultRow("sum"), risks.columns.loss + option);
      builder.formula(ownRisks, column, onSheet(titles.risks, expected), numberFormats.money, "linked");
    }
    const firstYearFte = cellOn(context, "costs", costs.rowOf("fte", 0), costs.yearColumn(1));
    const firstYearRun = cellOn(context, "costs", costs.rowOf("run", 0), costs.yearColumn(1));
    builder.formula(fte, value, firstYearFte, numberFormats.decimal, "linked");
    builder.formula(runPerMonth, value, `${firstYearRun}/12`, numberFormats.money, "linked");
  }

  function putLists(builder: SheetBuilder, { messages: { choices } }: Context): void {
    const { headerRow, bandRow } = inputs;
    builder.text(bandRow - 1, columns.defaults, texts.bandDefaults, "band");
    for (const [index, arrangement] of arrangements.entries()) {
      const isVendor = isVendors[arrangement] ? 1 : 0;
      builder.number(bandRow, columns.defaults + index, isVendor, numberFormats.year, "evidence");
      builder.text(headerRow, columns.defaults + index, choices.arrangements[arrangement], "header");
    }
    const list = (column: number, title: string, items: readonly string[]) => {
      builder.text(headerRow, column, title, "header");
      for (const [index, item] of items.entries()) builder.text(headerRow + 1 + index, column, item, "evidence");
    };
    list(
      columns.priceUnits,
      messages.drivers["price-unit"].name,
      priceUnits.map((unit) => choices.priceUnits[unit]),
    );
    list(
      columns.distributions,
      choices.headers.distribution,
      distributions.map((shape) => choices.distributions[shape]),
    );
    const { base, favourable, adverse } = texts.scenarios;
    list(columns.scenarios, texts.scenario, [base, favourable, adverse]);
    builder.text(headerRow, columns.directions, texts.direction, "header");
    for (const [index, direction] of [0, -1, 1].entries())
      builder.number(headerRow + 1 + index, columns.directions, direction, numberFormats.year, "evidence");
    const names = areaAddress(inputs.list(columns.scenarios, 3), absolute);
    const directions = areaAddress(inputs.list(columns.directions, 3), absolute);
    const chosen = absolute(inputs.scenarioRow, inputs.valueColumn);
    builder.text(inputs.scenarioRow, columns.bad, texts.direction, "label");
    builder.formula(
      inputs.scenarioRow,
      columns.multiplier,
      `INDEX(${directions},MATCH(${chosen},${names},0))`,
      numberFormats.year,
    );
  }
}

/** A choice's name, or what the user typed in its place. */
function nameOf(names: Readonly<Record<string, string>>, typed: Typed | null): Typed | null {
  return names[String(typed)] ?? typed;
}
