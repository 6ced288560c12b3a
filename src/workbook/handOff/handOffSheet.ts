import type { Language } from "../../locale/language";
import { messages } from "../../locale/messages";
import { type WatchedInput, watchedNames } from "../layout/checks";
import { type Area, absolute, areaAddress, onSheet } from "../plan/address";
import { numberFormats } from "../plan/numberFormat";
import { plainTitle } from "../plan/references";
import type { SheetPlan, WorkbookPlan } from "../plan/plan";
import { handOffName } from "../plan/sheetId";
import { SheetBuilder } from "../plan/sheetBuilder";

/** A formula and the cells its answer fills. */
export interface FrozenFormula {
  /** The title of its sheet. */
  readonly sheet: string;
  readonly area: Area;
  readonly formula: string;
  /** A fingerprint of the values that stand there in its place. */
  readonly mark: string;
}

/** What an input of the functions holds when it is handed off. */
export interface WatchedValues {
  readonly input: WatchedInput;
  readonly values: readonly (readonly unknown[])[];
}

export interface HandOffFacts {
  readonly title: string;
  readonly language: Language;
  /** The day, and the minute where that is known, ISO 8601. */
  readonly on: string;
  readonly version: string;
  readonly watched: readonly WatchedValues[];
  /** The checks that failed where the master check did not hold; null where it held, or where there was none. */
  readonly unsound: readonly string[] | null;
}

/** Where the list stands; its columns are read again when the formulas are restored. */
export const handOffColumns = { sheet: 0, cell: 1, formula: 2, value: 3, rows: 4, columns: 5, mark: 6 } as const;
type HandOffColumn = keyof typeof handOffColumns;
const columnIds = Object.keys(handOffColumns) as HandOffColumn[];
const widths: Readonly<Record<HandOffColumn, number>> = {
  sheet: 26,
  cell: 14,
  formula: 70,
  value: 22,
  rows: 8,
  columns: 11,
  mark: 12,
};

const headerRow = 8;
/** Right of the list, what the inputs hold. */
const firstWatchedColumn = columnIds.length + 1;
const watchedWidth = 16;

/**
 * The sheet that lists the frozen formulas. The value column holds a reference to each frozen cell, which Excel keeps up to
 * date when sheets are renamed or rows inserted: by it the cell is found again.
 */
export function handOffPlan(formulas: readonly FrozenFormula[], facts: HandOffFacts): WorkbookPlan<"handOff"> {
  const area = { row: headerRow + 1, column: 0, rows: formulas.length, columns: columnIds.length };
  return {
    sheets: [handOffSheet(formulas, facts)],
    names: [{ name: handOffName, sheet: "handOff", area }],
  };
}

function handOffSheet(formulas: readonly FrozenFormula[], facts: HandOffFacts): SheetPlan<"handOff"> {
  const sheet = new SheetBuilder("handOff", facts.title);
  putFacts(sheet, formulas.length, facts);
  const { columns } = messages[facts.language].handOff.sheet;
  for (const id of columnIds) sheet.text(headerRow, handOffColumns[id], columns[id], "header");
  for (const [index, frozen] of formulas.entries()) putFormula(sheet, headerRow + 1 + index, frozen);
  const areas = putWatched(sheet, facts);
  return sheet.plan({
    columnWidths: [
      ...columnIds.map((id) => widths[id]),
      2,
      ...new Array<number>(Math.max(0, ...areas.map(({ columns: across }) => across))).fill(watchedWidth),
    ],
    rowHeights: [],
    frozen: { rows: headerRow + 1, columns: 0 },
    print: {
      area: { row: 0, column: 0, rows: headerRow + 1 + formulas.length, columns: columnIds.length },
      titleRows: 1,
      landscape: true,
    },
  });
}

/** The values of the inputs, one below the other, each under its name. */
function putWatched(sheet: SheetBuilder<"handOff">, { language, watched }: HandOffFacts): Area[] {
  const { handOff, sheets } = messages[language];
  const areas = watchedAreas(watched);
  if (watched.length > 0) sheet.text(headerRow - 2, firstWatchedColumn, handOff.sheet.watched, "band");
  for (const [index, { input, values }] of watched.entries()) {
    const { row, column } = areas[index]!;
    sheet.text(row - 1, column, sheets.checks.watched[input], "header");
    values.forEach((line, r) =>
      line.forEach((value, c) => {
        if (typeof value === "number") sheet.number(row + r, column + c, value, numberFormats.general, "evidence");
        else sheet.usersText(row + r, column + c, asShown(value), "evidence");
      }),
    );
  }
  return areas;
}

function asShown(value: unknown): string {
  return typeof value === "string" || typeof value === "boolean" ? String(value) : "";
}

function watchedAreas(watched: readonly WatchedValues[]): Area[] {
  let row = headerRow;
  return watched.map(({ values }) => {
    const area = { row: row + 1, column: firstWatchedColumn, rows: values.length, columns: values[0]?.length ?? 1 };
    row += values.length + 2;
    return area;
  });
}

/**
 * For each input that is watched, a formula that counts its cells whose value is no longer that of the hand-off. An empty text
 * is a blank, as a cell shows them, but a blank is not 0; the same number may be written in two ways. Two sizes do not compare:
 * then the formula is an error, and what rests on the input counts as out of date.
 */
export function changeCounts(title: string, watched: readonly WatchedValues[]): string[] {
  const areas = watchedAreas(watched);
  return watched.map(({ input }, index) => {
    const [now, then] = [watchedNames[input], onSheet(title, areaAddress(areas[index]!, absolute))];
    const differs = `(${now}<>${then})*(${now}&""<>${then}&"")`;
    return `=SUMPRODUCT(${differs})+SUMPRODUCT(--((${now}="")<>(${then}="")))`;
  });
}

/** What the list is for, when and with which version it was made. */
function putFacts(
  sheet: SheetBuilder<"handOff">,
  count: number,
  { title, language, on, version, unsound }: HandOffFacts,
): void {
  const { handOff, sheets } = messages[language];
  const texts = handOff.sheet;
  sheet.text(0, 0, title, "title");
  sheet.text(1, 0, texts.explanation, "subtitle");
  sheet.text(2, 0, texts.wayBack, "subtitle");
  sheet.text(4, 0, texts.on, "label");
  sheet.text(4, 1, sheets.about.date(on), "label");
  sheet.text(5, 0, texts.count, "label");
  sheet.number(5, 1, count, numberFormats.whole, "leftAligned");
  sheet.text(6, 0, texts.version, "label");
  sheet.text(6, 1, version, "label");
  if (unsound) sheet.text(7, 0, texts.unsound(unsound), "failure");
}

function putFormula(sheet: SheetBuilder<"handOff">, row: number, frozen: FrozenFormula): void {
  const { sheet: title, area, formula, mark } = frozen;
  sheet.text(row, handOffColumns.sheet, title, "label");
  sheet.text(row, handOffColumns.cell, areaAddress(area), "label");
  sheet.text(row, handOffColumns.formula, formula, "text");
  sheet.formula(row, handOffColumns.value, referenceTo(title, area), numberFormats.general, "linked");
  sheet.number(row, handOffColumns.rows, area.rows, numberFormats.general, "unit");
  sheet.number(row, handOffColumns.columns, area.columns, numberFormats.general, "unit");
  sheet.text(row, handOffColumns.mark, mark, "id");
}

/** Shows the first cell, and follows all of them. */
function referenceTo(title: string, area: Area): string {
  return `INDEX(${onSheet(title, areaAddress(area, absolute))},1,1)`;
}

/** The cells that such a formula points to now; null once they have been deleted. */
export function pointedTo(reference: string): { readonly sheet: string; readonly address: string } | null {
  const [, title, address] =
    /^=INDEX\(('(?:[^']|'')+'|[^'!#()]+)!(\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?)\s*,\s*1\s*,\s*1\s*\)$/.exec(
      reference,
    ) ?? [];
  return title === undefined || address === undefined ? null : { sheet: plainTitle(title), address };
}
