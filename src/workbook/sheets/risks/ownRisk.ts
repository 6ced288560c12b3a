import { absolute, areaAddress, columnFixed, relative } from "../../plan/address";
import { asCell } from "../../plan/asCell";
import type { RisksLayout } from "../../layout/risks";
import type { Context } from "../context";
import { checkFormat, numberFormats } from "../../plan/numberFormat";
import { putOptionFormulas } from "../common/optionTable";
import type { SheetBuilder } from "../../plan/sheetBuilder";

/** What an own risk may cost. */
const impacts = ["low", "mode", "high"] as const;

/** A row of the user's: what is typed, whether it is complete, and the expected loss for each option. */
export function putOwnRisk(sheet: SheetBuilder, context: Context, index: number): void {
  const { messages, risks: layout } = context;
  const texts = messages.sheets.risks;
  const { columns } = layout;
  const row = layout.firstOwnRow + index;
  putTyped(sheet, context, index);
  const [status, mean] = [columnFixed(row, columns.status), columnFixed(row, columns.mean)];
  const ifComplete = (formula: string) => `IF(${status}=1,${formula},"")`;
  const statusFormat = checkFormat(texts.complete, texts.incomplete);
  sheet.formula(row, columns.status, statusOf(layout, row), statusFormat, "leftAligned");
  sheet.formula(row, columns.mean, ifComplete(meanOf(layout, row)), numberFormats.money);
  putOptionFormulas(
    sheet,
    context,
    { row, column: columns.loss },
    {
      formula: (option) => ifComplete(`${relative(row, columns.probability + option)}*${mean}`),
      format: numberFormats.money,
    },
  );
}

function putTyped(sheet: SheetBuilder, { messages, request, risks: layout, typed }: Context, index: number): void {
  const { columns } = layout;
  const row = layout.firstOwnRow + index;
  const kept = typed.ownRisks?.[index];
  sheet.input(row, columns.risk, asCell(kept?.name), numberFormats.general, "inputText");
  sheet.input(row, columns.factor, asCell(kept?.owner), numberFormats.general, "inputText");
  sheet.text(row, columns.unit, messages.units.moneyPerEvent(request.currency), "unit");
  for (const [option, { name }] of request.options.entries())
    sheet.input(row, columns.probability + option, asCell(kept?.probabilities[name]), numberFormats.share);
  for (const impact of impacts) sheet.input(row, columns[impact], asCell(kept?.[impact]), numberFormats.money);
}

function meanOf(layout: RisksLayout, row: number): string {
  const [low, mode, high] = impactCells(layout, row);
  const [weight, sum] = [layout.modeWeightRow, layout.allWeightsRow].map((at) => absolute(at, layout.columns.factor));
  return `(${low}+${weight}*${mode}+${high})/${sum}`;
}

/** Blank for an empty row; 1 for a row whose every figure is there and in order; 0 otherwise, and then it counts for no option. */
function statusOf(layout: RisksLayout, row: number): string {
  const { columns } = layout;
  const figures = areaAddress(layout.figuresOf(row));
  const chances = areaAddress(layout.across(row, columns.probability));
  const [low, mode, high] = impactCells(layout, row);
  const isInOrder = `AND(MIN(${figures})>=0,MAX(${chances})<=1,${low}<=${mode},${mode}<=${high})`;
  const isFilled = `COUNT(${figures})=COLUMNS(${figures})`;
  return `IF(COUNTA(${relative(row, columns.risk)},${figures})=0,"",IF(${isFilled},IF(${isInOrder},1,0),0))`;
}

function impactCells({ columns }: RisksLayout, row: number): string[] {
  return impacts.map((impact) => relative(row, columns[impact]));
}
