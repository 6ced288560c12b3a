import type { WorkbookPlan } from "../../workbook/plan/plan";
import type { PlannedWriting } from "../../workbook/standing/plannedWriting";
import type { SheetRewriting } from "../../workbook/standing/rewriting";
import { changeBack } from "../../workbook/standing/sheetChange";
import { loadSettings, putSettingsBack } from "../memory";
import { type Snapshot, sheetOf } from "../read/locateSheets";
import { inParts } from "../payload/inParts";
import { type SheetName, writeSheetNames } from "./sheetNames";
import { writeCharts } from "./writeCharts";
import { type PlacedFormula, writeFormula } from "./writeFormula";
import { writeSheet } from "./writeSheet";

/** What is the user's and follows cells that move, as it stood before. */
export interface Following {
  readonly names: readonly SheetName[];
  readonly formulas: readonly PlacedFormula[];
}

/**
 * Puts a workbook back as it was before an attempt that failed, as far as that came: sheets, names, cells, settings. What others have
 * added or named meanwhile stays. Four syncs.
 */
export async function putBack(
  context: Excel.RequestContext,
  before: Snapshot,
  { sheets: attempted, plan: attemptedPlan, movedNames, kept }: PlannedWriting,
  following: Following,
): Promise<void> {
  const { worksheets, names } = context.workbook;
  const present = worksheets.load({ id: true, name: true });
  const defined = names.load({ name: true, formula: true });
  const loaded = loadSettings(context);
  await context.sync();
  // What has been deleted meanwhile cannot be put back, and keeps nothing else from it.
  const isThere = (id: string) => present.items.some((sheet) => sheet.id === id);
  const goneTitles = new Set([...before.titleById].flatMap(([id, title]) => (isThere(id) ? [] : [title])));
  const isOnGoneSheet = (formula: string) => goneTitles.has(sheetOf(formula) ?? "");
  const rewritten = attempted.flatMap(({ plan, change, present: sheet }) => {
    const id = sheet && idOf(before, sheet);
    return sheet && id && isThere(id) ? [{ plan, change, sheet, target: worksheets.getItem(id) }] : [];
  });
  const charts = rewritten.map(({ target }) => target.charts.load({ name: true }));
  await context.sync();

  context.application.suspendScreenUpdatingUntilNextSync();
  const titles = new Set([...attempted.map(({ plan }) => plan.title), ...(kept ? [kept.title] : [])]);
  for (const { id, name } of present.items) {
    const title = before.titleById.get(id);
    if (title !== undefined && title !== name && titles.has(name)) worksheets.getItem(id).name = title;
  }
  const written = new Set([...attemptedPlan.names, ...movedNames].map(({ name }) => name));
  for (const { name, formula } of defined.items.filter((each) => written.has(each.name))) {
    const stood = before.nameFormulas.get(name);
    if (stood === undefined) names.getItem(name).delete();
    else if (stood !== formula && !isOnGoneSheet(stood)) names.getItem(name).formula = stood;
  }
  writeSheetNames(
    context,
    following.names.filter(({ sheetId }) => isThere(sheetId)),
  );
  putSettingsBack(context, before.settings, loaded());
  const plan: WorkbookPlan = { sheets: rewritten.map(({ sheet }) => sheet.before), names: [] };
  const writings: (() => number | Iterable<number>)[] = rewritten.map(
    ({ plan: after, sheet, change, target }, index) =>
      function* () {
        const back = changeBack(after, sheet, change);
        const chartNames = charts[index]?.items.map(({ name }) => name) ?? [];
        yield* writeSheet(target, sheet.before, plan, back);
        writeCharts(target, sheet.before, { ...back, chartNames });
      },
  );
  for (const each of following.formulas) if (isThere(each.sheetId)) writings.push(() => writeFormula(context, each));
  await inParts(context, writings, (write) => write());
  // These need the workbook in front: whatever else can be put back is there by then.
  for (const { id, name } of present.items)
    if (!before.titleById.has(id) && titles.has(name)) worksheets.getItem(id).delete();
  await context.sync();
  await putInFront(context, before, isThere);
}

/** Brings the sheet to the front that was there before. One sync. */
export async function putInFront(
  context: Excel.RequestContext,
  { titleById, activeTitle }: Snapshot,
  isThere: (id: string) => boolean,
): Promise<void> {
  for (const [id, title] of titleById)
    if (title === activeTitle && isThere(id)) context.workbook.worksheets.getItem(id).activate();
  // Which sheet is in front is no part of what the workbook holds.
  await context.sync().catch(() => undefined);
}

function idOf({ titleById }: Snapshot, { standing }: SheetRewriting): string | undefined {
  return [...titleById].find(([, title]) => title === standing.title)?.[0];
}
