import { driverDomain } from "../../../model/catalogue/driverDomain";
import { putOwnResults } from "./ownResults";
import { putOwnRisk } from "./ownRisk";
import { putRiskHeader, riskColumnCount } from "./table";
import type { Context } from "../context";
import { acceptNumbers } from "../common/acceptNumbers";
import { numberFormats } from "../../plan/numberFormat";
import { putOptionTable } from "../common/optionTable";
import type { SheetBuilder } from "../../plan/sheetBuilder";
import { putFrozenMark } from "../common/handedOff";

/** The PERT mean is (low + 4 most likely + high) / 6. */
const modeWeight = 4;
const allWeights = 6;

/** The user's own risks, whose expected loss is an input. */
export function putOwnRisks(sheet: SheetBuilder, context: Context): void {
  const { risks: layout } = context;
  putHeader(sheet, context);
  putWeights(sheet, context);
  for (let index = 0; index < layout.ownCount; index++) putOwnRisk(sheet, context, index);
  acceptOwnFigures(sheet, context);
  putOwnResults(sheet, context);
}

function putHeader(sheet: SheetBuilder, context: Context): void {
  const { messages, risks: layout } = context;
  const texts = messages.sheets.risks;
  const { headers } = messages.choices;
  const { columns, ownHeaderRow: row } = layout;
  putOptionTable(sheet, context, {
    headerRow: row,
    band: { row: layout.ownRow, title: texts.bandOwn, columns: riskColumnCount(layout) },
    filled: riskColumnCount(layout),
    headings: [
      { column: columns.low, text: headers.low, style: "optionHeader" },
      { column: columns.mode, text: texts.mode, style: "optionHeader" },
      { column: columns.high, text: headers.high, style: "optionHeader" },
      { column: columns.mean, text: texts.mean, style: "optionHeader" },
      { column: columns.status, text: texts.status },
    ],
    groups: [
      { first: columns.probability, title: texts.bandProbability },
      { first: columns.loss, title: texts.bandOwnLoss },
    ],
  });
  putFrozenMark(sheet, context, { row: layout.ownRow, column: columns.source }, "ownRisks");
  sheet.text(layout.ownRow + 1, columns.risk, texts.ownNote, "subtitle");
  sheet.text(row - 1, columns.low, texts.bandOwnImpact, "band");
  putRiskHeader(sheet, context, row, texts.owner);
}

function putWeights(sheet: SheetBuilder, { messages, risks: layout }: Context): void {
  const texts = messages.sheets.risks;
  const put = (row: number, label: string, value: number) => {
    sheet.text(row, layout.columns.risk, label, "evidence");
    sheet.number(row, layout.columns.factor, value, numberFormats.year, "leftAligned");
  };
  put(layout.modeWeightRow, texts.modeWeight, modeWeight);
  put(layout.allWeightsRow, texts.allWeights, allWeights);
}

function acceptOwnFigures(sheet: SheetBuilder, context: Context): void {
  const { messages, risks: layout } = context;
  const texts = messages.sheets.risks;
  const { probability, low, high } = layout.columns;
  acceptNumbers(sheet, context, {
    areas: [{ ...layout.overOwn(probability), columns: layout.optionCount }],
    least: 0,
    most: 1,
    whole: false,
    isShare: true,
    title: texts.probabilityTitle,
    text: texts.probabilityHelp,
  });
  acceptNumbers(sheet, context, {
    areas: [{ ...layout.overOwn(low), columns: high - low + 1 }],
    least: 0,
    most: driverDomain("other-risk", context.request.currencyPerDollar).most,
    whole: false,
    title: texts.bandOwnImpact,
    text: texts.impactHelp,
  });
}
