import { currentPlan } from "../excel/read/currentPlan";
import { comparisonFile } from "./comparisonFile";

/**
 * Loaded into the pane's page, apart from the add-in's own scripts: gives whoever holds the page the comparison in the
 * workbook as an .xlsx, or null when there is none.
 */
Object.assign(window, {
  async comparisonFile(): Promise<Uint8Array | null> {
    const plan = await currentPlan();
    return plan && comparisonFile(plan);
  },
});
