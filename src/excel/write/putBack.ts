import type { WorkbookPlan } from "../../workbook/plan/plan";
import type { SheetWriting } from "../../workbook/standing/plannedWriting";
import type { SheetRewriting } from "../../workbook/standing/rewriting";
import { changeBack } from "../../workbook/standing/sheetChange";
import { GatewayError } from "../Gateway";
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

/** How long Excel is given to come to itself before the workbook is put back once more, in milliseconds. */
const pause = 1000;

/**
 * Puts a workbook back as it was before an attempt that failed with this error, which is thrown again: in a run of its own, for
 * what takes sheets away again is no part of a step that can be undone. Where Excel fails once more,
 * as it does while another workbook is in front, it is tried again after a pause; then the sheets are named that may be unfinished.
 */
export async function putBackAfter(
  error: unknown,
  before: Snapshot,
  attempted: readonly SheetWriting[],
  following: Following,
): Promise<never> {
  const once = () => Excel.run((context) => putBack(context, before, attempted, following));
  await once()
    .catch(() => new Promise((resolve) => setTimeout(resolve, pause)).then(once))
    .catch(() => {
      throw new GatewayError({ kind: "notPutBack", places: attempted.map(({ plan }) => plan.title) });
    });
  throw error;
}

/** As far as the attempt came: sheets, names, cells, settings. Four syncs. */
async function putBack(
  context: Excel.RequestContext,
  before: Snapshot,
  attempted: readonly SheetWriting[],
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
  for (const { id, name } of present.items) {
    const title = before.titleById.get(id);
    if (title !== undefined && title !== name) worksheets.getItem(id).name = title;
  }
  for (const { name, formula } of defined.items) {
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
  for (const { id } of present.items) if (!before.titleById.has(id)) worksheets.getItem(id).delete();
  await context.sync();
  for (const [id, title] of before.titleById)
    if (title === before.activeTitle && isThere(id)) worksheets.getItem(id).activate();
  // Which sheet is in front is no part of what the workbook holds.
  await context.sync().catch(() => undefined);
}

function idOf({ titleById }: Snapshot, { standing }: SheetRewriting): string | undefined {
  return [...titleById].find(([, title]) => title === standing.title)?.[0];
}
