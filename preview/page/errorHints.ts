import { CellAlertManagerService, CellAlertType } from "@univerjs/sheets-ui";
import type { ICellAlert } from "@univerjs/sheets-ui";
import type { AddinFunctions } from "../functions/addinFunctions";
import type { Grid } from "../grid/grid";
import { element } from "./titleBar";

/**
 * On a cell whose error came from the add-in, the add-in's sentence stands beside the cell: as soon as it is selected, by pointer
 * or key, and under the pointer, where the grid would give a general hint. A screen reader hears it too.
 */
export function showErrorSentences(grid: Grid, functions: AddinFunctions): void {
  const alerts = grid.injector.get(CellAlertManagerService);
  const showAlert = alerts.showAlert.bind(alerts);
  alerts.showAlert = (alert: ICellAlert) => {
    const { subUnitId, row, col } = alert.location;
    const sentence = functions.errorSentence(subUnitId, row, col);
    showAlert(sentence === null ? alert : { ...alert, ...hintOf(grid, alert.location, sentence) });
  };

  const key = "preview-selected-error";
  const follow = () => {
    const range = grid.workbook.getActiveRange();
    const [row, col] = [range?.getRow() ?? 0, range?.getColumn() ?? 0];
    const location = { unitId: grid.workbook.getId(), subUnitId: grid.tabs.activeId(), row, col };
    const sentence = functions.errorSentence(location.subUnitId, row, col);
    element("cell-status").textContent = sentence ?? "";
    alerts.removeAlert(key);
    if (sentence === null) return;
    showAlert({ type: CellAlertType.ERROR, key, location, ...hintOf(grid, location, sentence) });
  };
  grid.workbook.onSelectionChange(follow);
  grid.whenCalculated(() => setTimeout(follow, 0));
}

type Place = Pick<ICellAlert["location"], "subUnitId" | "row" | "col">;

function hintOf(grid: Grid, { subUnitId, row, col }: Place, sentence: string) {
  const height = 74 + 20 * Math.floor(sentence.length / 40);
  return { title: String(grid.cells.value(subUnitId, row, col)), message: sentence, width: 280, height };
}
