import type { SheetId } from "../plan/sheetId";
import type { Memory } from "../request/memory";

/** The titles of a workbook's sheets. */
export interface SheetTitles {
  /** Those of the comparison's sheets that are there. */
  readonly titles: Readonly<Partial<Record<SheetId, string>>>;
  /** Those of all sheets, the user's own included. */
  readonly allTitles: readonly string[];
  /** Whether the workbook is protected: then no sheet can be given another title. */
  readonly isProtected: boolean;
}

/** What is known of a comparison: what the workbook remembers of it, and what its cells show where the workbook does not. */
export interface KnownComparison extends Memory {
  readonly companySheets: ReadonlySet<SheetId>;
}

/** A workbook as it is found: its sheets, its names and what it remembers. */
export interface Located extends SheetTitles {
  readonly memory: KnownComparison;
  /** The title of the sheet that lists frozen formulas; null while none are frozen. */
  readonly handOffSheet: string | null;
  /** What each defined name stands for, by the name as it is written. */
  readonly nameFormulas: ReadonlyMap<string, string>;
}
