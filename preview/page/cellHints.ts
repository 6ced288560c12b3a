import { CellAlertManagerService, CellAlertType } from "@univerjs/sheets-ui";
import type { ICellAlert } from "@univerjs/sheets-ui";
import type { AddinFunctions } from "../functions/addinFunctions";
import type { Grid } from "../grid/grid";
import type { ValidationStore } from "../model/validationStore";
import { element } from "./titleBar";

/**
 * Beside a cell that is selected, by pointer or key, stands what it has to say: the add-in's sentence where its error came from the
 * add-in, or what a rule asks for. A screen reader hears it too. The sentence of an error stands under the pointer as well, where
 * the grid would give a general hint.
 */
export function showCellHints(grid: Grid, functions: AddinFunctions, validations: ValidationStore): void {
  const alerts = grid.injector.get(CellAlertManagerService);
  const showAlert = alerts.showAlert.bind(alerts);
  alerts.showAlert = (alert: ICellAlert) => {
    const { subUnitId, row, col } = alert.location;
    const sentence = functions.errorSentence(subUnitId, row, col);
    showAlert(sentence === null ? alert : { ...alert, ...errorHint(grid, alert.location, sentence) });
  };

  const hintOf = (place: Place) => {
    const sentence = functions.errorSentence(place.subUnitId, place.row, place.col);
    if (sentence !== null) return { type: CellAlertType.ERROR, ...errorHint(grid, place, sentence) };
    const prompt = validations.promptAt(place.subUnitId, place.row, place.col);
    return prompt && { type: CellAlertType.INFO, ...hint(prompt.title, prompt.message) };
  };
  const key = "preview-selected-cell";
  const follow = () => {
    const range = grid.workbook.getActiveRange();
    const [row, col] = [range?.getRow() ?? 0, range?.getColumn() ?? 0];
    const location = { unitId: grid.workbook.getId(), subUnitId: grid.tabs.activeId(), row, col };
    const found = hintOf(location);
    element("cell-status").textContent = found?.message ?? "";
    alerts.removeAlert(key);
    if (found) showAlert({ key, location, ...found });
  };
  grid.workbook.onSelectionChange(follow);
  const followSoon = () => setTimeout(follow, 0);
  grid.whenCalculated(followSoon);
  // A sheet that comes to the front selects nothing anew.
  grid.whenSheetActivated(followSoon);
}

type Place = Pick<ICellAlert["location"], "subUnitId" | "row" | "col">;

const errorHint = (grid: Grid, { subUnitId, row, col }: Place, sentence: string) =>
  hint(String(grid.cells.value(subUnitId, row, col)), sentence);

function hint(title: string, message: string) {
  return { title, message, width: 280, height: 74 + 20 * Math.floor(message.length / 40) };
}
