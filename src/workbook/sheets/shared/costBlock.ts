import { priceUnits } from "../../../model/catalogue/driver";
import { type LineGroup, lineGroups, moneyLines } from "../../../model/cost/moneyLine";
import { absolute, areaAddress, columnFixed, rowFixed } from "../../plan/address";
import { type Context, areaOn } from "../context";
import { type CostRowId, type SumId, type WorkingId, sums, workings } from "../../layout/costBlock";
import { type CostBlock, type YearFormula, costFormulas } from "./costFormulas";
import { numberFormats } from "../../plan/numberFormat";
import { mostYears } from "../../request/request";
import type { SheetBuilder } from "../../plan/sheetBuilder";
import type { StyleName } from "../../plan/styles";

export const allYears = Array.from({ length: mostYears + 1 }, (_, year) => year);

/** A row of one formula across the years of a block. */
interface YearRow {
  readonly row: number;
  readonly label: string;
  readonly unit: string;
  readonly formula: YearFormula;
  readonly format: string;
  readonly style: StyleName;
}

export function putYearRow(
  sheet: SheetBuilder,
  { layout }: CostBlock,
  { row, label, unit, formula, format, style }: YearRow,
): void {
  sheet.text(row, layout.columns.label, label, style === "formula" ? "label" : style);
  sheet.text(row, layout.columns.unit, unit, style === "formula" ? "unit" : style);
  for (const year of allYears) sheet.formula(row, layout.yearColumn(year), formula(year), format, style);
}

/** The years of a block, what each of them is, and its discount factor. */
export function putTimeline(sheet: SheetBuilder, context: Context, block: CostBlock): void {
  const texts = context.messages.sheets.costs;
  const { yearRow, flagRows, columns } = block.layout;
  const column = (year: number) => block.layout.yearColumn(year);
  sheet.text(yearRow, columns.label, texts.timeline, "header");
  for (const blank of [columns.unit, columns.id, columns.present]) sheet.text(yearRow, blank, "", "header");
  for (const year of allYears) sheet.number(yearRow, column(year), year, texts.yearFormat, "optionHeader");
  const year = (index: number) => rowFixed(yearRow, column(index));
  const put = (row: number, label: string, unit: string, formula: YearFormula, format: string) =>
    putYearRow(sheet, block, { row, label, unit, formula, format, style: "formula" });
  const flag = (row: number, label: string, formula: YearFormula) =>
    put(row, label, texts.flag, formula, numberFormats.year);
  flag(flagRows.year0, texts.year0, (y) => `IF(${year(y)}=0,1,0)`);
  flag(flagRows.firstYear, texts.firstYear, (y) => `IF(${year(y)}=1,1,0)`);
  const horizon = block.driver("horizon-years");
  flag(flagRows.inHorizon, texts.inHorizon, (y) => `IF(AND(${year(y)}>0,${year(y)}<=${horizon}),1,0)`);
  const [rate, timing] = [block.driver("discount-rate"), block.driver("discount-timing")];
  const factor = (y: number) => {
    const [year0, live] = [flagRows.year0, flagRows.inHorizon].map((row) => rowFixed(row, column(y)));
    return `${year0}+${live}*(1+${rate})^(${timing}-${year(y)})`;
  };
  put(flagRows.discount, texts.discountFactor, texts.factorUnit, factor, numberFormats.factor);
}

/** Every money line of one option by year, with its workings above and its sums below, under the option's name. */
export function putCostBlock(sheet: SheetBuilder, context: Context, block: CostBlock, name: string): void {
  const { messages, request, inputs } = context;
  const texts = messages.sheets.costs;
  const { layout, driver } = block;
  const { columns, headerRow, flagRows } = layout;
  const formulas = costFormulas(block);
  sheet.style({ row: headerRow, column: 0, rows: 1, columns: layout.lastColumn + 1 }, "group");
  sheet.formula(headerRow, columns.label, name, "General", "group");
  sheet.text(headerRow, columns.present, texts.presentColumn, "group");
  for (const id of workings) putWorking(id);
  for (const { id, group } of moneyLines) putAmount(id, messages.lines.lines[id], formulas[id], "formula", group);
  for (const group of lineGroups) putAmount(group, messages.lines.groups[group], sumOfGroup(group), "subtotal", group);
  for (const id of sums) putSum(id);

  function putRow(id: CostRowId, row: Omit<YearRow, "row">): void {
    putYearRow(sheet, block, { ...row, row: layout.rowOf(id) });
    sheet.text(layout.rowOf(id), columns.id, id, "id");
  }

  function putWorking(id: WorkingId): void {
    const { label, unit, decimals } = texts.workings[id];
    const formats = { whole: numberFormats.whole, some: numberFormats.decimal, many: numberFormats.factor };
    putRow(id, { label, unit, formula: formulas[id], format: formats[decimals], style: "formula" });
    if (id !== "units") return;
    const list = areaOn(context, "inputs", inputs.list(inputs.columns.priceUnits, priceUnits.length));
    const basis = `MATCH(${driver("price-unit")},${list},0)`;
    sheet.formula(layout.rowOf(id), columns.present, basis, texts.basisFormat);
  }

  function putAmount(id: CostRowId, label: string, formula: YearFormula, style: StyleName, group: LineGroup): void {
    putRow(id, { label, unit: request.currency, formula, format: numberFormats.money, style });
    sheet.formula(layout.rowOf(id), columns.present, presentValue(layout.rowOf(id), group), numberFormats.money, style);
  }

  function putSum(id: SumId): void {
    const style = id === "total" || id === "present" ? "total" : "subtotal";
    const label = id === "present" ? texts.presentCost : messages.lines.sums[id];
    putRow(id, { label, unit: request.currency, formula: formulas[id], format: numberFormats.money, style });
    if (id !== "present") return;
    const row = layout.rowOf(id);
    const years = areaAddress({ row, column: layout.yearColumn(0), rows: 1, columns: allYears.length });
    sheet.formula(row, columns.present, `SUM(${years})`, numberFormats.money, style);
  }

  /** A row's present value after tax; what others bear is not taxed. */
  function presentValue(row: number, group: LineGroup): string {
    const across = { column: layout.yearColumn(0), rows: 1, columns: allYears.length };
    const amounts = areaAddress({ ...across, row }, columnFixed);
    const factors = areaAddress({ ...across, row: flagRows.discount }, absolute);
    const kept = group === "outside" ? "" : `*(1-${driver("tax-rate")})`;
    return `SUMPRODUCT(${amounts},${factors})${kept}`;
  }

  function sumOfGroup(group: LineGroup): YearFormula {
    const rows = moneyLines.filter((line) => line.group === group).map(({ id }) => layout.rowOf(id));
    const first = Math.min(...rows);
    return (year) =>
      `SUM(${areaAddress({ row: first, column: layout.yearColumn(year), rows: rows.length, columns: 1 })})`;
  }
}
