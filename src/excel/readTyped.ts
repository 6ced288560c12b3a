import { drivers } from "../model/drivers";
import { factors } from "../model/factors";
import type { Typed } from "../model/fault";
import { languages } from "../locale/language";
import { messages } from "../locale/messages";
import { vocabulary } from "../locale/vocabulary";
import { type Area, areaAddress, cellAt } from "../workbook/address";
import { ComparisonLayout } from "../workbook/comparisonLayout";
import { comparisonSettings } from "../workbook/comparisonRows";
import { FactorsLayout } from "../workbook/factorsLayout";
import { InputsLayout } from "../workbook/inputsLayout";
import type { ComparisonRequest } from "../workbook/request";
import { RisksLayout } from "../workbook/risksLayout";
import { SensitivityLayout } from "../workbook/sensitivityLayout";
import type { SheetId } from "../workbook/sheetId";
import { StaffingLayout } from "../workbook/staffingLayout";
import { type Scenario, type TypedInputs, scenarios } from "../workbook/typedInputs";
import { typedRisks } from "./typedRisks";
import { typedStaffing } from "./typedStaffing";

/** A comparison's request as the sheets have it now, and everything else that was typed on them. */
export interface SheetState {
  readonly request: ComparisonRequest;
  readonly typed: TypedInputs;
}

/** Says under which name each option's typed values are kept, given the names on the sheet. */
export type KeptNames = (onSheet: readonly string[]) => readonly string[];

/** Queues the reading of the sheets that hold inputs, as far as they are there; call the result after a sync. */
export function readTyped(
  { workbook }: Excel.RequestContext,
  titles: Readonly<Record<"inputs" | "factors", string> & Partial<Record<SheetId, string>>>,
  request: ComparisonRequest,
): (keptNames?: KeptNames) => SheetState {
  const inputs = new InputsLayout(request.options.length);
  const factorsLayout = new FactorsLayout(request.options.length);
  const inputCells = load(titles.inputs, {
    row: 0,
    column: 0,
    rows: inputs.lastDriverRow + 1,
    columns: inputs.columns.note + 1,
  });
  const factorArea = factorsLayout.overFactors(0, factorsLayout.columns.rationale + 1);
  const factorCells = load(titles.factors, factorArea);
  const staffing = new StaffingLayout(request.options.length);
  const staffingCells = titles.staffing === undefined ? undefined : load(titles.staffing, staffing.inputs);
  const comparison = new ComparisonLayout(request.options.length);
  const settingCells = titles.comparison === undefined ? undefined : load(titles.comparison, comparison.settings);
  const risks = new RisksLayout(request.options.length);
  const riskArea = { row: 0, column: 0, rows: risks.resultRow("sum"), columns: risks.columns.status };
  const riskCells = titles.risks === undefined ? undefined : load(titles.risks, riskArea);
  const { optionRow, columns } = new SensitivityLayout();
  const choiceCell =
    titles.sensitivity === undefined ? undefined : load(titles.sensitivity, cellAt(optionRow, columns.value));
  return (keptNames = (onSheet) => onSheet) => {
    const state = inputState(inputCells, inputs, request, keptNames);
    const { names } = state;
    const ratings = factorState(factorCells.formulas as Typed[][], factorsLayout, names);
    const staffed = staffingCells && typedStaffing(staffingCells.formulas as Typed[][], staffing, names);
    const settings = settingCells && settingState(settingCells.formulas as Typed[][]);
    const ownRisks = riskCells && typedRisks(riskCells.formulas as Typed[][], risks, names);
    const chosen = nonBlank((choiceCell?.formulas as Typed[][] | undefined)?.[0]?.[0]);
    const sensitivityOption = names[state.request.options.findIndex(({ name }) => name === chosen)] ?? chosen;
    return {
      request: state.request,
      typed: { ...state.typed, ...ratings, comparison: settings, staffing: staffed, ownRisks, sensitivityOption },
    };
  };

  function load(title: string, area: Area): Excel.Range {
    return workbook.worksheets.getItem(title).getRange(areaAddress(area)).load({ values: true, formulas: true });
  }
}

function inputState(
  { values, formulas }: Excel.Range,
  layout: InputsLayout,
  before: ComparisonRequest,
  keptNames: KeptNames,
) {
  const { columns, headerRow } = layout;
  /** What a cell shows. */
  const shown = (row: number, column: number) => nonBlank((values as Typed[][])[row]?.[column]);
  /** What was typed into it, a formula of the user's own included. */
  const typed = (row: number, column: number) => nonBlank((formulas as Typed[][])[row]?.[column]);
  const options = before.options.map((option, index) => ({
    name: String(shown(headerRow, columns.typed + index) ?? option.name),
    arrangement:
      vocabulary.arrangement(String(shown(layout.rowOf("arrangement"), columns.typed + index))) ?? option.arrangement,
  }));

  const names = keptNames(options.map(({ name }) => name));
  const drivenBy: Record<string, Record<string, Typed>> = {};
  const evidence: Record<string, TypedInputs["evidence"][string]> = {};
  for (const { id } of drivers) {
    const row = layout.rowOf(id);
    const own: Record<string, Typed> = {};
    for (const [index, name] of names.entries()) {
      const value = typed(row, columns.typed + index);
      if (value !== undefined) own[name] = id === "price-unit" ? (vocabulary.priceUnit(String(value)) ?? value) : value;
    }
    drivenBy[id] = own;
    const kept = (column: number) => typed(row, column) ?? null;
    const shape = kept(columns.distribution);
    evidence[id] = {
      low: kept(columns.low),
      high: kept(columns.high),
      distribution: shape === null ? null : (vocabulary.distribution(String(shape)) ?? shape),
      note: kept(columns.note),
    };
  }

  const setting = (id: "horizon-years" | "default-currency-rate") => Number(shown(layout.rowOf(id), columns.typed));
  const request: ComparisonRequest = {
    ...before,
    options,
    years: setting("horizon-years") || before.years,
    currencyPerDollar: setting("default-currency-rate") || before.currencyPerDollar,
    today: shown(layout.todayRow, layout.valueColumn) === 0 ? "none" : "running",
  };
  const scenario = scenarioOf(String(shown(layout.scenarioRow, layout.valueColumn)));
  return { request, names, typed: { drivers: drivenBy, evidence, scenario } };
}

/** The scenario a cell names in any language. */
function scenarioOf(name: string): Scenario | undefined {
  return scenarios.find((id) => languages.some((language) => messages[language].sheets.inputs.scenarios[id] === name));
}

function nonBlank(value: Typed | undefined): Typed | undefined {
  return value === "" ? undefined : value;
}

function factorState(cells: Typed[][], { columns }: FactorsLayout, names: readonly string[]) {
  const ratings: Record<string, Record<string, Typed>> = {};
  const weights: Record<string, Typed> = {};
  const rationales: Record<string, Typed> = {};
  for (const [index, { id }] of factors.entries()) {
    const row = cells[index] ?? [];
    const own: Record<string, Typed> = {};
    for (const [option, name] of names.entries()) {
      const rating = row[columns.typed + option];
      const kept = nonBlank(rating);
      if (kept !== undefined) own[name] = kept;
    }
    ratings[id] = own;
    const weight = row[columns.weight];
    if (weight !== undefined && weight !== "") weights[id] = weight;
    const rationale = row[columns.rationale];
    if (rationale !== undefined && rationale !== "") rationales[id] = rationale;
  }
  return { ratings, weights, rationales };
}

/** The settings of the Comparison sheet, found by the ids at the end of their rows. */
function settingState(rows: Typed[][]): Record<string, Typed> {
  const kept: Record<string, Typed> = {};
  for (const row of rows) {
    const id = String(row.at(-1));
    const value = nonBlank(row[1]);
    if (comparisonSettings.some((setting) => setting === id) && value !== undefined) kept[id] = value;
  }
  return kept;
}
