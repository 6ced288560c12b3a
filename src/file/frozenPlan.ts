import { messages } from "../locale/messages";
import { type WatchedInput, watchedInputs, watchedNames } from "../workbook/layout/checks";
import { agentHours } from "../workbook/handOff/agentHours";
import { changedName, hoursNames } from "../workbook/handOff/handedOffNames";
import { type FrozenFormula, type HandOffFacts, changeCounts, handOffPlan } from "../workbook/handOff/handOffSheet";
import { valuesMark } from "../workbook/handOff/frozenValue";
import { type Area, isWithin } from "../workbook/plan/address";
import { asText } from "../workbook/plan/asText";
import type { PlannedCell, SheetPlan, WorkbookPlan } from "../workbook/plan/plan";
import type { PlannedSheetId } from "../workbook/plan/sheetId";
import { failingChecks } from "./failingChecks";
import { callsUs } from "../workbook/plan/callsUs";
import type { CellValue, SheetValues } from "./sheetCells";
import { namedValues } from "./namedValues";
import { spillArea } from "./spillArea";

export type HandedOff = Pick<HandOffFacts, "language" | "on" | "version">;

/**
 * A plan that is handed off: every function of ours stands as what it answers, spilled answers included, and is listed on a sheet
 * of its own; agent hours come from their table, and what changes is counted. It opens in any spreadsheet.
 */
export function frozenPlan(plan: WorkbookPlan, values: SheetValues, facts: HandedOff): WorkbookPlan<PlannedSheetId> {
  const named = (name: string) => namedValues(plan, values, name);
  const watched = watchedInputs.map((input: WatchedInput) => ({ input, values: named(watchedNames[input]) }));
  const { title } = messages[facts.language].handOff.sheet;
  const unsound = failingChecks(plan, values, facts.language);
  const list = handOffPlan(frozenFormulas(plan, values), { ...facts, title, watched, unsound });
  const weeks = {
    shape: named(hoursNames.shape),
    mail: named(hoursNames.mail),
    targets: named(hoursNames.targets),
    weeks: named(hoursNames.weeks),
  };
  const filled = new Map<string, readonly (readonly PlannedCell[])[]>([
    [hoursNames.table, agentHours(weeks)],
    [changedName, changeCounts(title, watched).map((formula) => [formula])],
  ]);
  const sheets = plan.sheets.map((sheet) => {
    const fillings = plan.names.flatMap(({ name, sheet: id, area }) => {
      const cells = id === sheet.id ? filled.get(name) : undefined;
      return cells ? [{ area, cells }] : [];
    });
    return frozenSheet(sheet, values.get(sheet.title) ?? [], fillings);
  });
  return { sheets: [...sheets, ...list.sheets], names: [...plan.names, ...list.names] };
}

function frozenFormulas(plan: WorkbookPlan, values: SheetValues): FrozenFormula[] {
  return plan.sheets.flatMap(({ title, cells }) => {
    const shown = values.get(title) ?? [];
    return cells.flatMap((line, r) =>
      line.flatMap((cell, c) => {
        if (!callsUs(cell)) return [];
        const area = spillArea(cells, shown, r, c);
        const { row, column, rows, columns } = area;
        const answer = shown.slice(row, row + rows).map((each) => each.slice(column, column + columns));
        return [{ sheet: title, area, formula: cell, mark: valuesMark(answer) }];
      }),
    );
  });
}

/** Cells that a hand-off fills. */
interface Filling {
  readonly area: Area;
  readonly cells: readonly (readonly PlannedCell[])[];
}

function frozenSheet(
  sheet: SheetPlan,
  values: readonly (readonly CellValue[])[],
  fillings: readonly Filling[],
): SheetPlan {
  const isAnswer = (cell: PlannedCell, row: number, column: number) =>
    cell === null ? sheet.spills.some((area) => isWithin(area, row, column)) : callsUs(cell);
  const frozen = (cell: PlannedCell, row: number, column: number) => {
    const filling = fillings.find(({ area }) => isWithin(area, row, column));
    if (filling) return filling.cells[row - filling.area.row]![column - filling.area.column]!;
    return isAnswer(cell, row, column) ? asPlanned(values[row]?.[column] ?? null) : cell;
  };
  return { ...sheet, cells: sheet.cells.map((cells, row) => cells.map((cell, column) => frozen(cell, row, column))) };
}

function asPlanned(value: CellValue): PlannedCell {
  if (typeof value === "boolean") return Number(value);
  return typeof value === "string" ? asText(value) : value;
}
