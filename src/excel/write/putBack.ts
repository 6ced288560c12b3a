import type { SheetPlan, WorkbookPlan } from "../../workbook/plan/plan";
import type { SheetRewriting } from "../../workbook/standing/rewriting";
import { type Located, isOurSetting } from "../locateSheets";
import { changeBack } from "./sheetChange";
import { writeCharts } from "./writeCharts";
import { type SheetChange, writeSheet } from "./writeSheet";

/** A sheet that stood there, and what was to change on it. */
export interface WrittenSheet {
  readonly plan: SheetPlan;
  readonly sheet: SheetRewriting;
  readonly change: SheetChange;
}

/** Puts a workbook back as it was before a failed attempt, as far as that came: sheets, names, cells, settings. Two syncs. */
export async function putBack(
  context: Excel.RequestContext,
  located: Located,
  written: readonly WrittenSheet[],
): Promise<void> {
  const { worksheets, names, settings } = context.workbook;
  const present = worksheets.load({ id: true, name: true });
  const defined = names.load({ name: true, formula: true });
  const remembered = settings.load({ key: true, value: true });
  await context.sync();
  const charts = written.map(({ sheet }) => worksheets.getItem(idOf(located, sheet)).charts.load({ name: true }));
  await context.sync();

  context.application.suspendScreenUpdatingUntilNextSync();
  const oldTitles = [...located.titleById];
  for (const { id, name } of present.items) {
    const title = located.titleById.get(id);
    if (title !== undefined && title !== name) worksheets.getItem(id).name = title;
  }
  for (const [id, title] of oldTitles) if (title === located.activeTitle) worksheets.getItem(id).activate();
  for (const { id } of present.items) if (!located.titleById.has(id)) worksheets.getItem(id).delete();
  for (const { name, formula } of defined.items) {
    const before = located.nameFormulas.get(name);
    if (before === undefined) names.getItem(name).delete();
    else if (before !== formula) names.getItem(name).formula = before;
  }
  for (const { key, value } of remembered.items) putSettingBack(context, located, key, value);
  const plan: WorkbookPlan = { sheets: written.map(({ sheet }) => sheet.before), names: [] };
  for (const [index, { plan: after, sheet, change }] of written.entries()) {
    const target = worksheets.getItem(idOf(located, sheet));
    const back = changeBack(after, sheet, change);
    const chartNames = charts[index]?.items.map(({ name }) => name) ?? [];
    writeSheet(target, sheet.before, plan, back);
    writeCharts(target, sheet.before, { ...back, chartNames });
  }
  await context.sync();
}

function putSettingBack({ workbook }: Excel.RequestContext, located: Located, key: string, value: unknown): void {
  const before = located.settings.get(key);
  if (before === undefined && isOurSetting(key)) workbook.settings.getItem(key).delete();
  else if (before !== undefined && before !== value) workbook.settings.add(key, before);
}

function idOf({ titleById }: Located, { standing }: SheetRewriting): string {
  return [...titleById].find(([, title]) => title === standing.title)?.[0] ?? standing.title;
}
