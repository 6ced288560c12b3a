import { priceUnits } from "../../../model/catalogue/driver";
import { type LineGroup, lineGroups, moneyLines } from "../../../model/cost/moneyLine";
import { absolute, areaAddress, cellAt, columnFixed, rowFixed } from "../../plan/address";
import { type Context, areaOn } from "../context";
import { type CostRowId, type SumId, type WorkingId, sums, workings } from "../../layout/costBlock";
import { type CostBlock, type YearFormula, costFormulas } from "./costFormulas";
import { numberFormats } from "../../plan/numberFormat";
import { mostYears } from "../../../model/catalogue/drivers";
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
  sheet.style(cellAt(row, layout.columns.unit), "beside");
  for (const year of allYears) sheet.formula(row, layout.yearColumn(year), formula(year), format, style);
}

/** The years of a block, the flags that say what each of them is, and its discount factor. */
export function putTimeline(sheet: SheetBuilder, context: Context, block: CostBlock): void {
  const texts = context.messages.sheets.costs;
  const { layout, driver } = block;
  const { yearRow, flagRows, columns } = layout;
  sheet.text(yearRow, columns.label, texts.timeline, "header");
  for (const blank of [columns.unit, columns.id, columns.present]) sheet.text(yearRow, blank, "", "header");
  for (const year of allYears) sheet.number(yearRow, layout.yearColumn(year), year, texts.yearFormat, "optionHeader");
  const at = (row: number) => (year: number) => rowFixed(row, layout.yearColumn(year));
  const [year, year0, live] = [at(yearRow), at(flagRows.year0), at(flagRows.inHorizon)];
  const flag = (row: number, label: string, condition: YearFormula) => {
    const formula: YearFormula = (y) => `IF(${condition(y)},1,0)`;
    putYearRow(sheet, block, { row, label, unit: texts.flag, formula, format: numberFormats.year, style: "formula" });
  };
  flag(flagRows.year0, texts.year0, (y) => `${year(y)}=0`);
  flag(flagRows.firstYear, texts.firstYear, (y) => `${year(y)}=1`);
  flag(flagRows.inHorizon, texts.inHorizon, (y) => `AND(${year(y)}>0,${year(y)}<=${driver("horizon-years")})`);
  const [rate, timing] = [driver("discount-rate"), driver("discount-timing")];
  putYearRow(sheet, block, {
    row: flagRows.discount,
    label: texts.discountFactor,
    unit: texts.factorUnit,
    formula: (y) => `${year0(y)}+${live(y)}*(1+${rate})^(${timing}-${year(y)})`,
    format: numberFormats.factor,
    style: "formula",
  });
}

/** Every money line of one option by year, with its workings and its sums, under the option's name. */
export function putCostBlock(sheet: SheetBuilder, context: Context, block: CostBlock, name: string): void {
  const { columns, headerRow, lastColumn } = block.layout;
  const { lines, groups } = context.messages.lines;
  const formulas = costFormulas(block);
  sheet.style({ row: headerRow, column: 0, rows: 1, columns: lastColumn + 1 }, "group");
  sheet.formula(headerRow, columns.label, name, numberFormats.general, "group");
  sheet.text(headerRow, columns.present, context.messages.sheets.costs.presentColumn, "group");
  for (const id of workings) putWorking(sheet, context, block, { id, formula: formulas[id] });
  for (const { id, group } of moneyLines)
    putAmount(sheet, context, block, { id, label: lines[id], group, formula: formulas[id], style: "formula" });
  for (const id of lineGroups) {
    const formula = sumOfGroup(block, id);
    putAmount(sheet, context, block, { id, label: groups[id], group: id, formula, style: "subtotal" });
  }
  for (const id of sums) putSum(sheet, context, block, { id, formula: formulas[id] });
}

interface BlockRow<Id extends CostRowId = CostRowId> {
  readonly id: Id;
  readonly formula: YearFormula;
}

function putWorking(
  sheet: SheetBuilder,
  context: Context,
  block: CostBlock,
  { id, formula }: BlockRow<WorkingId>,
): void {
  const { inputs, messages } = context;
  const texts = messages.sheets.costs;
  const { label, unit, decimals } = texts.workings[id];
  const formats = { whole: "#,##0;-#,##0;", some: "#,##0.00;-#,##0.00;", many: "0.0000;-0.0000;" };
  putBlockRow(sheet, block, id, { label, unit, formula, format: formats[decimals], style: "formula" });
  if (id !== "units") return;
  const list = areaOn(context, "inputs", inputs.list(inputs.columns.priceUnits, priceUnits.length));
  const basis = `MATCH(${block.driver("price-unit")},${list},0)`;
  sheet.formula(block.layout.rowOf(id), block.layout.columns.present, basis, texts.basisFormat);
}

/** A money line, or the sum of a group's lines. */
interface AmountRow extends BlockRow {
  readonly label: string;
  readonly group: LineGroup;
  readonly style: StyleName;
}

function putAmount(sheet: SheetBuilder, { request }: Context, block: CostBlock, amount: AmountRow): void {
  const { layout } = block;
  const { id, label, group, formula, style } = amount;
  putBlockRow(sheet, block, id, { label, unit: request.currency, formula, format: numberFormats.yearlyMoney, style });
  const present = presentValue(block, layout.rowOf(id), group);
  sheet.formula(layout.rowOf(id), layout.columns.present, present, numberFormats.money, style);
}

function putSum(
  sheet: SheetBuilder,
  { messages, request }: Context,
  block: CostBlock,
  { id, formula }: BlockRow<SumId>,
): void {
  const { layout } = block;
  const style = id === "total" || id === "present" ? "total" : "subtotal";
  const label = id === "present" ? messages.sheets.costs.presentCost : messages.lines.sums[id];
  putBlockRow(sheet, block, id, { label, unit: request.currency, formula, format: numberFormats.yearlyMoney, style });
  if (id !== "present") return;
  const row = layout.rowOf(id);
  const years = areaAddress({ row, column: layout.yearColumn(0), rows: 1, columns: allYears.length });
  sheet.formula(row, layout.columns.present, `SUM(${years})`, numberFormats.money, style);
}

function putBlockRow(sheet: SheetBuilder, block: CostBlock, id: CostRowId, row: Omit<YearRow, "row">): void {
  putYearRow(sheet, block, { ...row, row: block.layout.rowOf(id) });
  sheet.text(block.layout.rowOf(id), block.layout.columns.id, id, "id");
}

/** A row's present value after tax; what others bear is not taxed. */
function presentValue({ layout, driver }: CostBlock, row: number, group: LineGroup): string {
  const across = { column: layout.yearColumn(0), rows: 1, columns: allYears.length };
  const amounts = areaAddress({ ...across, row }, columnFixed);
  const factors = areaAddress({ ...across, row: layout.flagRows.discount }, absolute);
  const kept = group === "outside" ? "" : `*(1-${driver("tax-rate")})`;
  return `SUMPRODUCT(${amounts},${factors})${kept}`;
}

function sumOfGroup({ layout }: CostBlock, group: LineGroup): YearFormula {
  const lines = moneyLines.filter((line) => line.group === group).map(({ id }) => layout.rowOf(id));
  const [row, rows] = [Math.min(...lines), lines.length];
  return (year) => `SUM(${areaAddress({ row, column: layout.yearColumn(year), rows, columns: 1 })})`;
}
