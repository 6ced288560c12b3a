import { messages } from "../locale/messages";
import { fingerprint } from "../model/catalogue/fingerprint";
import type { LogEntry } from "../workbook/request/logEntry";
import { comparisonWorkbook, identityNames } from "../workbook/comparisonWorkbook";
import { handOffName } from "../workbook/handOff/handOffSheet";
import type { MadeBy } from "../workbook/request/madeBy";
import type { ComparisonRequest } from "../workbook/request/request";
import { type SheetId, sheetIds } from "../workbook/plan/sheetId";
import { readLog } from "./addToLog";
import { recoverRequest } from "./read/recoverRequest";
import { readMadeBy } from "./rememberMadeBy";

/** What of a comparison stands in the workbook. */
export interface Located {
  /** The request it was written from, null when there is no comparison. */
  readonly request: ComparisonRequest | null;
  /** The sheets that the add-in found and did not make, as those of a company's template: their look is not ours to change. */
  readonly companySheets: ReadonlySet<SheetId>;
  /** The titles of our sheets that are there. */
  readonly titles: Partial<Record<SheetId, string>>;
  /** Every sheet's title, ours and the user's. */
  readonly allTitles: readonly string[];
  /** The same by the id that a sheet keeps when it is renamed. */
  readonly titleById: ReadonlyMap<string, string>;
  /** Every defined name of the workbook, in lower case: Excel takes no notice of case. */
  readonly definedNames: ReadonlySet<string>;
  /** The title of the sheet that lists frozen formulas, null while none are frozen. */
  readonly handOffSheet: string | null;
  /** What was done to the comparison so far. */
  readonly log: readonly LogEntry[];
  /** What wrote the comparison, null where it does not say. */
  readonly madeBy: MadeBy | null;
  /** Whether the user has chosen to keep it as that version wrote it. */
  readonly isKeptAsItIs: boolean;
  /** What each of them stands for, by the name as it is written. */
  readonly nameFormulas: ReadonlyMap<string, string>;
  /** What we remember in the workbook, by key. */
  readonly settings: ReadonlyMap<string, unknown>;
  /** The sheet in front. */
  readonly activeTitle: string;
}

const settingPrefix = "outsource.";
const requestKey = `${settingPrefix}request`;
const planKey = `${settingPrefix}plan`;
const companySheetsKey = `${settingPrefix}theirs`;

/**
 * Finds our sheets by the names that point to them; they may have been renamed and moved. One sync, and one more where no
 * request is remembered but the names are there.
 */
export async function locateSheets(context: Excel.RequestContext): Promise<Located> {
  const { workbook } = context;
  const sheets = workbook.worksheets.load({ name: true, id: true });
  const settings = workbook.settings.load({ key: true, value: true });
  const active = workbook.worksheets.getActiveWorksheet().load({ name: true });
  const names = workbook.names.load({ name: true, formula: true });
  await context.sync();
  const ours = settings.items.filter(({ key }) => isOurSetting(key));
  const remembered = new Map<string, unknown>(ours.map(({ key, value }) => [key, value]));
  const titles: Partial<Record<SheetId, string>> = {};
  for (const id of sheetIds) {
    const found = names.items.find(({ name }) => name === identityNames[id]);
    const title = found && sheetOf(String(found.formula));
    if (title) titles[id] = title;
  }
  const known = remembered.get(requestKey);
  const companySheets =
    known === undefined ? Object.keys(titles) : parsed<string[]>(remembered.get(companySheetsKey) ?? "[]");
  const handOff = names.items.find(({ name }) => name === handOffName);
  return {
    request: known === undefined ? await recoverRequest(context, titles) : parsed<ComparisonRequest>(known),
    companySheets: new Set(sheetIds.filter((id) => companySheets.includes(id))),
    settings: remembered,
    nameFormulas: new Map(names.items.map(({ name, formula }) => [name, String(formula)])),
    activeTitle: active.name,
    titles,
    allTitles: sheets.items.map(({ name }) => name),
    titleById: new Map(sheets.items.map(({ id, name }) => [id, name])),
    definedNames: new Set(names.items.map(({ name }) => name.toLowerCase())),
    handOffSheet: (handOff && sheetOf(String(handOff.formula))) ?? null,
    log: readLog(settings.items),
    ...readMadeBy(settings.items),
  };
}

/** What the sheets are written from, and which of them are left to look as they do. */
export function rememberRequest(
  { workbook: { settings } }: Excel.RequestContext,
  request: ComparisonRequest,
  companySheets: ReadonlySet<SheetId>,
): void {
  settings.add(requestKey, JSON.stringify(request));
  settings.add(planKey, planMark(request));
  settings.add(companySheetsKey, JSON.stringify([...companySheets]));
}

function parsed<Value>(setting: unknown): Value {
  return JSON.parse(String(setting)) as Value;
}

export function isOurSetting(key: string): boolean {
  return key.startsWith(settingPrefix);
}

/** Whether this version would write the request into the sheets just as they were written. */
export function isFromThisPlan({ settings }: Located, request: ComparisonRequest): boolean {
  return settings.get(planKey) === planMark(request);
}

/** Changes when anything does that the add-in writes for a request. */
function planMark(request: ComparisonRequest): string {
  return fingerprint(JSON.stringify(comparisonWorkbook(request, messages[request.language].sheets.titles)));
}

/** The sheet that a reference such as ='Mga input'!$A$1:$B$2 points to; nothing once it has been deleted. */
function sheetOf(reference: string): string | undefined {
  const [, quoted, plain] = /^=(?:'((?:[^']|'')+)'|([^'!#]+))!/.exec(reference) ?? [];
  return quoted?.replaceAll("''", "'") ?? plain;
}
