import { formatArea } from "excel-preview/a1";
import {
  ActionType as Kind,
  type Batch,
  type BatchAnswer,
  type Host,
  openOffice,
  startHeadless,
} from "excel-preview/headless";

/** How a batch is to fail: before Excel does anything, after some of its actions, or with everything done but no answer. */
export interface Failure {
  /** Counted from 0 since `count` was last reset. */
  readonly batch: number;
  /** The share of its actions that are done: 0 to 1. */
  readonly done: number;
}

/** From this many actions that may write, a batch is worth being stopped in its midst. */
const manyActions = 50;

/** The stand-in for Excel on the real office.js, whose globals it sets, with a switch that makes a batch fail. */
export async function openWorkbook() {
  const preview = startHeadless();
  const control = { count: 0, bytes: 0, failure: null as Failure | null, isLong: false };
  const run = preview.host.runBatch.bind(preview.host);
  preview.host.runBatch = (batch, byteCount) => {
    control.bytes += byteCount;
    if (isHousekeeping(batch)) return run(batch, byteCount);
    const { failure } = control;
    const isHit = failure?.batch === control.count++;
    if (isHit) control.isLong = batch.Actions.filter(mayWrite).length > manyActions;
    return isHit ? failing(batch, failure.done, (some) => run(some, byteCount)) : run(batch, byteCount);
  };
  const office = await openOffice(preview.host);
  const { Excel, Office, OfficeExtension } = office.window as unknown as typeof globalThis;
  Object.assign(globalThis, { Excel, Office, OfficeExtension });
  return {
    host: preview.host,
    grid: preview.grid,
    control,
    close() {
      office.close();
      preview.close();
    },
  };
}

function mayWrite({ ActionType }: Batch["Actions"][number]): boolean {
  return ActionType === Kind.Method || ActionType === Kind.SetProperty;
}

const unquoted = (formula: string) => formula.replaceAll(/'([\p{L}_][\p{L}\p{N}_]*)'!/gu, "$1!");

/** office.js lets go of its references on its own, and says when it is ready. */
function isHousekeeping({ Actions }: Batch): boolean {
  return Actions.every(({ ActionType, Name }) => ActionType === Kind.Instantiate || /^(_|Notify)/.test(Name));
}

async function failing(batch: Batch, done: number, run: (batch: Batch) => Promise<BatchAnswer>): Promise<BatchAnswer> {
  const count = Math.floor(batch.Actions.length * done);
  const answer = await run({ ...batch, Actions: batch.Actions.slice(0, count) });
  const ActionIndex = Math.min(count, batch.Actions.length - 1);
  const error = { Code: "GeneralException", Message: "made to fail", Location: "", ActionIndex };
  return { ...answer, Error: { ...error, HttpStatusCode: 400 } };
}

/**
 * Everything that a user could find changed: sheets, cells with their looks, names, settings, charts, what is in front. Quotes
 * around a title come and go, as they do in Excel.
 */
export function everythingIn(host: Host): Record<string, unknown> {
  const { grid } = host;
  const root = host.workbookRoot();
  const sheets = grid.tabs.all().map(({ id, title }) => {
    const area = grid.cells.usedArea(id, true);
    const cells: Record<string, unknown> = {};
    if (area)
      for (let row = area.top; row <= area.bottom; row++)
        for (let column = area.left; column <= area.right; column++) {
          const parent = grid.cells.spillParent(id, row, column);
          const isSpilled = parent !== null && (parent.row !== row || parent.column !== column);
          const formula = isSpilled ? "" : unquoted(String(grid.cells.formula(id, row, column)));
          if (formula !== "")
            cells[formatArea({ top: row, left: column, bottom: row, right: column })] =
              `${formula} ${JSON.stringify(grid.cells.style(id, row, column))}`;
        }
    return { title, cells };
  });
  return {
    sheets,
    active: grid.tabs.title(grid.tabs.activeId()),
    names: grid.names.all().map(({ name, formula }) => `${name}: ${unquoted(formula)}`),
    settings: root.settings.itemObjects().map((setting) => [setting.identity(), (setting as { value: unknown }).value]),
    charts: host.charts
      .all()
      .map((chart) => `${grid.tabs.title(chart.sheetId)}: ${chart.name}`)
      .sort(),
    rules: grid.tabs.all().map(({ id }) => host.conditionalFormats.ofSheet(id).map(({ areas }) => areas)),
  };
}
