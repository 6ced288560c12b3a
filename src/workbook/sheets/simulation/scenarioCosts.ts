import { type NumericDriverId, isMovable } from "../../../model/catalogue/drivers";
import { absolute, areaAddress, relative, rowFixed } from "../../plan/address";
import { type Context, cellOn } from "../context";
import { scaledFormula } from "../common/scaledFormula";
import { unlessKnown } from "../common/unlessKnown";
import { type MovedScenario, meanRows, movedScenarios, scenarioPercentiles } from "../../layout/simulation";
import { numberFormats } from "../../plan/numberFormat";
import { putOptionFormulas, putOptionRow, putOptionTable, putRowLabels } from "../common/optionTable";
import type { SheetBuilder } from "../../plan/sheetBuilder";
import { whereAnswered } from "../common/whereAnswered";
import { scenarios } from "../../request/typedInputs";
import { movedFormat } from "./means";
import { putSimulationTable, simulatedCell } from "./table";

/** The share of trials that cost no more than each of the percentiles shown. */
const sharesBelow = { min: 0, p5: 0.05, p10: 0.1, p50: 0.5, p90: 0.9, p95: 0.95, max: 1 } as const;

/** What each option costs at the base and at either end of all inputs, side by side, and how many trials lie beyond the two that are moved. */
export function putScenarioCosts(sheet: SheetBuilder, context: Context): void {
  const { messages, request, simulation: layout } = context;
  const texts = messages.sheets.simulation;
  const names = { base: messages.sheets.inputs.scenarios.base, ...texts.ends };
  const { columns } = layout;
  putSimulationTable(sheet, context, "scenarios", texts.bandScenarios);
  sheet.text(layout.tableRows.scenarios + 1, columns.label, texts.scenariosNote, "evidence");
  for (const id of scenarios)
    putRowLabels(sheet, columns, layout.scenarioRow(id), { label: names[id], unit: request.currency });
  putAnswer(sheet, context, "base", "Outsource_BaseAssumptions");
  for (const id of movedScenarios) {
    putMoved(sheet, context, id);
    putAnswer(sheet, context, id, areaAddress(layout.moved(id)));
  }
  putPercentiles(sheet, context);
  for (const id of ["cheaper", "dearer"] as const)
    putOptionRow(sheet, context, columns, {
      row: layout.scenarioRow(id),
      label: texts.beyond[id],
      unit: texts.chanceUnit,
      formula: (option) => beyond(context, id, option),
      format: numberFormats.percent,
    });
}

function putAnswer(
  sheet: SheetBuilder,
  { simulation: layout }: Context,
  id: (typeof scenarios)[number],
  table: string,
): void {
  const area = layout.across(layout.scenarioRow(id));
  sheet.formula(area.row, area.column, `OUTSOURCE_TCO(${table})`, numberFormats.money);
  sheet.reserve(area, numberFormats.money);
}

/**
 * Every input at the end that the scenario takes, as a table that OUTSOURCE_TCO reads. What it works out itself is left blank, and
 * so follows what moves; what only other sheets work out stays as in the base.
 */
function putMoved(sheet: SheetBuilder, context: Context, scenario: MovedScenario): void {
  const { inputs, messages, simulation: layout } = context;
  const table = layout.moved(scenario);
  const titles = messages.sheets.inputs;
  sheet.text(table.row - 1, table.column, messages.sheets.simulation.ends[scenario], "band");
  putOptionTable(sheet, context, {
    headerRow: table.row,
    headings: [
      { column: table.column, text: messages.choices.headers.id },
      { column: table.column - 1, text: titles.multiplier, style: "optionHeader" },
    ],
    groups: [{ first: table.column + 1 }],
  });
  const direction = cellOn(
    context,
    "inputs",
    inputs.headerRow + 1 + scenarios.indexOf(scenario),
    inputs.columns.directions,
  );
  for (const [index, id] of meanRows.entries()) {
    const row = table.row + 1 + index;
    const on = (column: number) => cellOn(context, "inputs", inputs.rowOf(id), column);
    const base = (option: number) => on(inputs.columns.base + option);
    const first = { row, column: table.column + 1 };
    const format = movedFormat(id);
    sheet.text(row, table.column, id, "id");
    if (!isMovable(id)) {
      putOptionFormulas(sheet, context, first, { formula: base, format, style: "linked" });
      continue;
    }
    const { bad, baseLow, baseHigh, least, most } = inputs.columns;
    const towards = `${direction}*${on(bad)}`;
    const end = `IF(${towards}=0,1,IF(${towards}>0,${on(baseHigh)},${on(baseLow)}))`;
    sheet.formula(row, table.column - 1, end, numberFormats.factor);
    const multiplier = relative(row, table.column - 1);
    const formula = (option: number) => {
      const moved = scaledFormula(id, { base: base(option), multiplier, least: on(least), most: on(most) });
      return unlessFollowed(context, id, option, unlessKnown(context, id, option, { base: base(option), moved }));
    };
    putOptionFormulas(sheet, context, first, { formula, format });
  }
}

/** Blank where the jobs displaced, or their pay, follow the agents and the pay of the centre that runs today. */
function unlessFollowed(context: Context, driver: NumericDriverId, option: number, value: string): string {
  const { inputs } = context;
  const { typed } = inputs.columns;
  const isBlank = (column: number) => `${cellOn(context, "inputs", inputs.rowOf(driver), column)}=""`;
  if (driver === "displaced-pay") return `IF(${isBlank(typed)},"",${value})`;
  if (driver !== "displaced-jobs") return value;
  const displaces = cellOn(context, "inputs", inputs.linkRows.displaces, typed + option);
  return `IF(AND(${isBlank(typed + option)},${displaces}=1),"",${value})`;
}

/** The percentiles of each option one below the other, beside the share of trials that cost no more. */
function putPercentiles(sheet: SheetBuilder, context: Context): void {
  const { messages, simulation: layout } = context;
  const { percentiles: area } = layout;
  sheet.text(area.row - 1, area.column, messages.sheets.simulation.cumulative, "header");
  for (const [index, id] of scenarioPercentiles.entries()) {
    const row = area.row + index;
    sheet.number(row, area.column, sharesBelow[id], numberFormats.share, "evidence");
    putOptionFormulas(
      sheet,
      context,
      { row, column: area.column + 1 },
      {
        formula: (option) => whereAnswered(simulatedCell(context, layout.costAnswer, id, option)),
        format: numberFormats.money,
      },
    );
  }
}

/** The largest share of trials that can lie beyond a scenario, by the percentiles on either side of it. */
function beyond({ simulation: layout }: Context, id: "cheaper" | "dearer", option: number): string {
  const { row, column, rows } = layout.percentiles;
  const costs = `${rowFixed(row, column + 1 + option)}:${rowFixed(row + rows - 1, column + 1 + option)}`;
  const shares = `${absolute(row, column)}:${absolute(row + rows - 1, column)}`;
  const scenario = id === "cheaper" ? "favourable" : "adverse";
  const cost = relative(layout.scenarioRow(scenario), layout.optionColumn(option));
  const below = `SUMPRODUCT(--(${costs}<=${cost}))`;
  const share =
    id === "cheaper"
      ? `IF(${below}=ROWS(${shares}),1,INDEX(${shares},${below}+1,1))`
      : `IF(${below}=0,1,1-INDEX(${shares},${below},1))`;
  return `IF(COUNT(${costs})=ROWS(${shares}),${share},"")`;
}
