import { runName } from "../workbook/layout/simulation";
import { loadProtection } from "./read/loadProtection";

/**
 * Asks for all trials of a long simulation: the mark of the inputs as they are now stands as the one that was asked for. It is
 * taken away first, so that a run that was stopped begins anew.
 */
export async function runSimulation(context: Excel.RequestContext): Promise<void> {
  const settings = context.workbook.names.getItem(runName).getRange().load({ values: true });
  const refuseProtected = loadProtection([settings.worksheet]);
  await context.sync();
  refuseProtected();
  const values = settings.values as unknown[][];
  const row = values.length - 1;
  const asked = settings.getCell(row, 0);
  asked.values = [[""]];
  await context.sync();
  asked.values = [[values[row]![1]]];
  await context.sync();
}
