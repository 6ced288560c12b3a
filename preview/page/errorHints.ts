import { CellAlertManagerService } from "@univerjs/sheets-ui";
import type { ICellAlert } from "@univerjs/sheets-ui";
import type { AddinFunctions } from "../functions/addinFunctions";
import type { Grid } from "../grid/grid";

/** On a cell whose error came from the add-in, the grid's own hint shows the add-in's sentence instead of a general one. */
export function showErrorSentences(grid: Grid, functions: AddinFunctions): void {
  const alerts = grid.injector.get(CellAlertManagerService);
  const showAlert = alerts.showAlert.bind(alerts);
  alerts.showAlert = (alert: ICellAlert) => {
    const { subUnitId, row, col } = alert.location;
    const sentence = functions.errorSentence(subUnitId, row, col);
    if (sentence === null) return showAlert(alert);
    const height = 74 + 20 * Math.floor(sentence.length / 40);
    showAlert({
      ...alert,
      title: String(grid.cells.value(subUnitId, row, col)),
      message: sentence,
      width: 280,
      height,
    });
  };
}
