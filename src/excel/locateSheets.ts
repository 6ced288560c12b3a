import { identityNames } from "../workbook/comparisonWorkbook";
import type { ComparisonRequest } from "../workbook/request";
import { type SheetId, sheetIds } from "../workbook/sheetId";

/** What of a comparison stands in the workbook. */
export interface Located {
  /** The request it was written from, null when there is no comparison. */
  readonly request: ComparisonRequest | null;
  /** The titles of our sheets that are there. */
  readonly titles: Partial<Record<SheetId, string>>;
  /** Every sheet's title, ours and the user's. */
  readonly allTitles: readonly string[];
  /** Every defined name of the workbook, in lower case: Excel takes no notice of case. */
  readonly definedNames: ReadonlySet<string>;
}

const requestKey = "outsource.request";

/** Finds our sheets by the names that point to them; they may have been renamed and moved. One sync. */
export async function locateSheets(context: Excel.RequestContext): Promise<Located> {
  const { workbook } = context;
  const sheets = workbook.worksheets.load({ name: true });
  const setting = workbook.settings.getItemOrNullObject(requestKey).load({ value: true });
  const names = workbook.names.load({ name: true, formula: true });
  await context.sync();
  const titles: Partial<Record<SheetId, string>> = {};
  for (const id of sheetIds) {
    const found = names.items.find(({ name }) => name === identityNames[id]);
    const title = found && sheetOf(String(found.formula));
    if (title) titles[id] = title;
  }
  return {
    request: setting.isNullObject ? null : (JSON.parse(String(setting.value)) as ComparisonRequest),
    titles,
    allTitles: sheets.items.map(({ name }) => name),
    definedNames: new Set(names.items.map(({ name }) => name.toLowerCase())),
  };
}

export function rememberRequest(context: Excel.RequestContext, request: ComparisonRequest): void {
  context.workbook.settings.add(requestKey, JSON.stringify(request));
}

/** The sheet that a reference such as ='Mga input'!$A$1:$B$2 points to; nothing once it has been deleted. */
function sheetOf(reference: string): string | undefined {
  const [, quoted, plain] = /^=(?:'((?:[^']|'')+)'|([^'!#]+))!/.exec(reference) ?? [];
  return quoted?.replaceAll("''", "'") ?? plain;
}
