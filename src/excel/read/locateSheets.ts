import { plainTitle } from "../../workbook/plan/references";
import { type SheetId, handOffName, identityNames, sheetIds } from "../../workbook/plan/sheetId";
import { type Settings, remembered } from "../../workbook/request/memory";
import type { Located } from "../../workbook/standing/located";
import { loadSettings } from "../memory";
import { recoverRequest } from "./recoverRequest";

/** A workbook as it is found, and what it takes to put it back. */
export interface Found extends Located {
  /** Every defined name of the workbook, in lower case: Excel takes no notice of case. */
  readonly definedNames: ReadonlySet<string>;
  /** Whether Excel calculates only when it is asked to. */
  readonly isCalculatedByHand: boolean;
  readonly before: Snapshot;
}

export interface Snapshot {
  /** Every sheet's title, by the id that a sheet keeps when it is renamed. */
  readonly titleById: ReadonlyMap<string, string>;
  readonly nameFormulas: ReadonlyMap<string, string>;
  readonly settings: Settings;
  /** The title of the sheet in front. */
  readonly activeTitle: string;
}

/**
 * Finds our sheets by the names that point to them; they may have been renamed and moved. One sync, and one more where no
 * request is remembered but the names are there.
 */
export async function locateSheets(context: Excel.RequestContext): Promise<Found> {
  const { workbook } = context;
  const sheets = workbook.worksheets.load({ name: true, id: true });
  const active = workbook.worksheets.getActiveWorksheet().load({ name: true });
  const names = workbook.names.load({ name: true, formula: true });
  const application = context.application.load({ calculationMode: true });
  const protection = workbook.protection.load({ protected: true });
  const loaded = loadSettings(context);
  await context.sync();
  const nameFormulas = new Map(names.items.map(({ name, formula }) => [name, String(formula)]));
  const allTitles = sheets.items.map(({ name }) => name);
  /** The sheet that a name points to; the name may go on telling of one that has been deleted. */
  const titleOf = (name: string) => {
    const title = sheetOf(nameFormulas.get(name) ?? "");
    return title !== undefined && allTitles.includes(title) ? title : null;
  };
  const titles: Partial<Record<SheetId, string>> = {};
  for (const id of sheetIds) {
    const title = titleOf(identityNames[id]);
    if (title !== null) titles[id] = title;
  }
  const settings = loaded();
  const memory = remembered(settings);
  return {
    memory: {
      ...memory,
      request: memory.request ?? (await recoverRequest(context, titles)),
      companySheets: memory.companySheets ?? new Set(sheetIds.filter((id) => titles[id] !== undefined)),
    },
    titles,
    allTitles,
    isProtected: protection.protected,
    handOffSheet: titleOf(handOffName),
    nameFormulas,
    definedNames: new Set([...nameFormulas.keys()].map((name) => name.toLowerCase())),
    isCalculatedByHand: application.calculationMode === "Manual",
    before: {
      titleById: new Map(sheets.items.map(({ id, name }) => [id, name])),
      nameFormulas,
      settings,
      activeTitle: active.name,
    },
  };
}

/** The sheet that a reference such as ='Mga input'!$A$1:$B$2 points to; nothing once it has been deleted. */
export function sheetOf(reference: string): string | undefined {
  const [, title] = /^=('(?:[^']|'')+'|[^'!#]+)!/.exec(reference) ?? [];
  return title && plainTitle(title);
}

/** Whether a comparison stands in the workbook, with all its sheets. */
export function hasComparison({ titles, memory }: Found): boolean {
  return memory.request !== null && hasAllSheets(titles);
}

export function hasAllSheets(titles: Located["titles"]): titles is Record<SheetId, string> {
  return sheetIds.every((id) => titles[id] !== undefined);
}
