import { drivers } from "../../model/catalogue/drivers";
import { factors } from "../../model/catalogue/factors";
import type { Typed } from "../../model/fault";
import { languages } from "../../locale/language";
import { messages } from "../../locale/messages";
import { vocabulary } from "../../locale/vocabulary";
import { type Area, cellAt } from "../../workbook/plan/address";
import { AuditLayout } from "../../workbook/layout/audit";
import { ComparisonLayout } from "../../workbook/layout/comparison";
import { comparisonSettings } from "../../workbook/layout/comparisonRows";
import { FactorsLayout } from "../../workbook/layout/factors";
import { InputsLayout } from "../../workbook/layout/inputs";
import type { ComparisonRequest } from "../../workbook/request/request";
import { RisksLayout } from "../../workbook/layout/risks";
import { SensitivityLayout } from "../../workbook/layout/sensitivity";
import type { SheetId } from "../../workbook/plan/sheetId";
import { SimulationLayout } from "../../workbook/layout/simulation";
import { StaffingLayout } from "../../workbook/layout/staffing";
import { type Scenario, type TypedInputs, nothingTyped, scenarios } from "../../workbook/request/typedInputs";
import { typedRisks } from "../../workbook/standing/typedRisks";
import { typedStaffing } from "../../workbook/standing/typedStaffing";

/** A comparison's request as the sheets have it now, and everything else that was typed on them. */
export interface SheetState {
  readonly request: ComparisonRequest;
  readonly typed: TypedInputs;
}

/** Says under which name each option's typed values are kept, given the names on the sheet. */
export type KeptNames = (onSheet: readonly string[]) => readonly string[];

/** The cells of each of our sheets at their planned places: as they were typed, and as they show. Undefined where one is gone. */
export type PlannedPlaces = Partial<
  Record<SheetId, { readonly typed: Cells; readonly shown: Cells; readonly ownRiskCount?: number }>
>;
type Cells = readonly (readonly (Typed | null | undefined)[])[];

/** Reads what was typed on the sheets that hold inputs, as far as they are there. */
export function readTyped(
  sheets: PlannedPlaces,
  before: ComparisonRequest,
  keptNames: KeptNames = (onSheet) => onSheet,
): SheetState {
  const optionCount = before.options.length;
  const inputs = new InputsLayout(optionCount);
  const factorsLayout = new FactorsLayout(optionCount);
  const staffing = new StaffingLayout(optionCount);
  const comparison = new ComparisonLayout(optionCount);
  const risks = new RisksLayout(optionCount, sheets.risks?.ownRiskCount);
  const { optionRow, columns } = new SensitivityLayout();

  const state = sheets.inputs ? inputState(sheets.inputs, inputs, before, keptNames) : untouched(before, keptNames);
  const { names } = state;
  const factorCells = typedIn("factors", factorsLayout.overFactors(0, factorsLayout.columns.rationale + 1));
  const factorsTyped = factorCells ? factorState(factorCells, factorsLayout, names) : {};
  const staffingCells = typedIn("staffing", staffing.inputs);
  const settingCells = typedIn("comparison", comparison.settings);
  const riskCells = sheets.risks?.typed;
  const simulationCells = typedIn("simulation", new SimulationLayout(optionCount).inputs);
  const auditCells = typedIn("audit", new AuditLayout(optionCount).inputs);
  return {
    request: state.request,
    typed: {
      ...nothingTyped,
      ...state.typed,
      ...factorsTyped,
      comparison: settingCells && settingState(settingCells),
      staffing: staffingCells && typedStaffing(staffingCells, staffing, names),
      ownRisks: riskCells && typedRisks(riskCells, risks, names),
      sensitivityOption: optionIn(typedIn("sensitivity", cellAt(optionRow, columns.value))?.[0]),
      simulation: {
        trials: nonBlank(simulationCells?.[0]?.[0]),
        seed: nonBlank(simulationCells?.[1]?.[0]),
        option: optionIn(simulationCells?.[2]),
      },
      audit: { trial: nonBlank(auditCells?.[0]?.[0]), option: optionIn(auditCells?.at(-1)) },
    },
  };

  /** An option that was chosen, under the name it is kept by. */
  function optionIn(cells: Cells[number] | undefined): Typed | undefined {
    const chosen = nonBlank(cells?.[0]);
    const name = chosen === undefined ? undefined : unquoted(chosen);
    return names[state.request.options.findIndex((option) => option.name === name)] ?? chosen;
  }

  function typedIn(id: SheetId, { row, column, rows, columns: width }: Area): Cells | undefined {
    return sheets[id]?.typed.slice(row, row + rows).map((cells) => cells.slice(column, column + width));
  }
}

function untouched(before: ComparisonRequest, keptNames: KeptNames) {
  return { request: before, names: keptNames(before.options.map(({ name }) => name)), typed: nothingTyped };
}

function inputState(
  sheet: { readonly typed: Cells; readonly shown: Cells },
  layout: InputsLayout,
  before: ComparisonRequest,
  keptNames: KeptNames,
) {
  const { columns, headerRow } = layout;
  /** What a cell shows. */
  const shown = (row: number, column: number) => nonBlank(sheet.shown[row]?.[column]);
  /** What was typed into it, a formula of the user's own included. */
  const typed = (row: number, column: number) => nonBlank(sheet.typed[row]?.[column]);
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
      if (value !== undefined)
        own[name] = id === "price-unit" ? (vocabulary.priceUnit(unquoted(value)) ?? value) : value;
    }
    drivenBy[id] = own;
    if (sheet.typed[row]?.[columns.low] === undefined) continue;
    const kept = (column: number) => typed(row, column) ?? null;
    const shape = kept(columns.distribution);
    evidence[id] = {
      low: kept(columns.low),
      high: kept(columns.high),
      distribution: shape === null ? null : (vocabulary.distribution(unquoted(shape)) ?? shape),
      note: kept(columns.note),
    };
  }
  const arrangementNote = typed(layout.rowOf("arrangement"), columns.note);
  if (arrangementNote !== undefined) evidence.arrangement = { note: arrangementNote };

  const setting = (id: "horizon-years" | "default-currency-rate") => Number(shown(layout.rowOf(id), columns.typed));
  const request: ComparisonRequest = {
    ...before,
    options,
    years: setting("horizon-years") || before.years,
    currencyPerDollar: setting("default-currency-rate") || before.currencyPerDollar,
    today: shown(layout.todayRow, layout.valueColumn) === 0 ? "none" : "running",
  };
  const scenario = scenarioOf(String(shown(layout.scenarioRow, layout.valueColumn)));
  return {
    request,
    names,
    typed: { drivers: drivenBy, evidence, scenario, sourceAge: typed(layout.sourceAgeRow, layout.valueColumn) },
  };
}

/** The scenario a cell names in any language. */
function scenarioOf(name: string): Scenario | undefined {
  return scenarios.find((id) => languages.some((language) => messages[language].sheets.inputs.scenarios[id] === name));
}

/** Text as it shows, without the apostrophe that keeps it text. */
function unquoted(typed: Typed): string {
  return String(typed).replace(/^'/, "");
}

function nonBlank(value: Typed | null | undefined): Typed | undefined {
  return value === "" || value === null ? undefined : value;
}

function factorState(cells: Cells, { columns }: FactorsLayout, names: readonly string[]) {
  const ratings: Record<string, Record<string, Typed>> = {};
  const weights: Record<string, Typed> = {};
  const rationales: Record<string, Typed> = {};
  for (const [index, { id }] of factors.entries()) {
    const row = cells[index] ?? [];
    const own: Record<string, Typed> = {};
    for (const [option, name] of names.entries()) {
      const kept = nonBlank(row[columns.typed + option]);
      if (kept !== undefined) own[name] = kept;
    }
    ratings[id] = own;
    const weight = nonBlank(row[columns.weight]);
    if (weight !== undefined) weights[id] = weight;
    const rationale = nonBlank(row[columns.rationale]);
    if (rationale !== undefined) rationales[id] = rationale;
  }
  return { ratings, weights, rationales };
}

/** The settings of the Comparison sheet, found by the ids at the end of their rows. */
function settingState(rows: Cells): Record<string, Typed> {
  const kept: Record<string, Typed> = {};
  for (const row of rows) {
    const id = String(row.at(-1));
    const value = nonBlank(row[1]);
    if (comparisonSettings.some((setting) => setting === id) && value !== undefined) kept[id] = value;
  }
  return kept;
}
