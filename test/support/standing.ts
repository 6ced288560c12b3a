import path from "node:path";
import { type OpenSettings, type OpenedPreview, openPreview } from "excel-preview/page";
import { panePaths } from "./panePaths";

/** A comparison of two options, in-house and offshore, which scripts/buildForTests.cjs writes. */
export const standingFile = path.resolve(__dirname, "../../build/two-options.xlsx");

/** Opens the preview with that comparison in it, the pane at its decision: sooner there than one that the pane writes. */
export async function openStanding(settings: OpenSettings = {}): Promise<OpenedPreview> {
  const preview = await openPreview(settings);
  await preview.page.locator("#open-file").setInputFiles(standingFile);
  await preview.page.getByText(`${path.basename(standingFile)} is open.`).waitFor({ timeout: 120_000 });
  await preview.page.evaluate(() => window.preview.settled());
  await panePaths(preview).decision(120_000);
  return preview;
}
