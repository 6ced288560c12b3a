import type { Workbook as File, Worksheet } from "@cj-tech-master/excelts";
import { cellsIn, rowsIn } from "./sheetContent";
import type { FileParts } from "./fileParts";

/** What a file may hold that the preview does not show. */
export type LeftOutKind =
  | "charts"
  | "validations"
  | "conditionalFormats"
  | "notes"
  | "pictures"
  | "shapes"
  | "tables"
  | "pivotTables"
  | "filters"
  | "protection"
  | "names"
  | "links"
  | "others";

/** Something of a file that is not shown: how often, and on which sheet, unless it belongs to the whole file. */
export interface LeftOut {
  readonly kind: LeftOutKind;
  readonly count: number;
  readonly sheet: string | null;
  /** Whether it is in the file again when the workbook is saved. */
  readonly isKept: boolean;
}

/** What of a sheet is not shown, beside what has been counted already. All of it is kept. */
export function leftOutOfSheet(
  sheet: Worksheet,
  counted: Pick<Record<LeftOutKind, number>, "charts" | "validations" | "conditionalFormats">,
): LeftOut[] {
  const cells = rowsIn(sheet).flatMap((row) => cellsIn(row));
  const counts: Partial<Record<LeftOutKind, number>> = {
    ...counted,
    notes: cells.filter(({ note }) => note !== undefined).length,
    pictures: sheet.getImages().length,
    shapes: sheet.getShapes().length + sheet.getFormCheckboxes().length,
    tables: sheet.getTables().length,
    pivotTables: sheet.pivotTables.length,
    filters: sheet.autoFilter ? 1 : 0,
    protection: sheet.sheetProtection ? 1 : 0,
  };
  return Object.entries(counts).flatMap(([kind, count]) =>
    count > 0 ? [{ kind: kind as LeftOutKind, count, sheet: sheet.name, isKept: true }] : [],
  );
}

/** Parts of a file that neither the preview nor the library knows: they are not in the file that is saved. */
const unknownPart = /^(customXml\/item\d+\.xml|xl\/(vbaProject\.bin|connections\.xml|queryTables\/.*\.xml|model\/.*))$/;

/** What of the whole file is not shown. */
export function leftOutOfFile(file: File, parts: FileParts): LeftOut[] {
  const local = file.definedNames.model.filter(({ localSheetId }) => localSheetId !== undefined).length;
  const unknown = [...parts.keys()].filter((path) => unknownPart.test(path)).length;
  const found = [
    { kind: "names", count: local, isKept: true },
    { kind: "links", count: file.externalLinks.length, isKept: true },
    { kind: "others", count: unknown, isKept: false },
  ] as const;
  return found.flatMap((each) => (each.count > 0 ? [{ ...each, sheet: null }] : []));
}
