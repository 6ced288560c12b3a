import { headerRowIndex } from "./headerRow";
import { type Cell, type Table, isBlank, isBlankText } from "./table";
import { type Outcome, answer, noAnswer } from "../outcome";
import type { ReservedHeader, Vocabulary } from "../catalogue/vocabulary";

/** Which column of an assumptions table holds what; columns are indexes into a row. */
export interface TableHeader {
  readonly rowIndex: number;
  readonly options: readonly OptionColumn[];
  /** The table's own low, high and distribution, for all options. */
  readonly uncertainty: UncertaintyColumns;
  /** Where the drivers' names stand, for a reader. */
  readonly nameColumn: number | undefined;
  /** The columns under reserved headers, which are no options. */
  readonly reserved: readonly ReservedColumn[];
}

export interface ReservedColumn {
  readonly column: number;
  readonly text: string;
  readonly header: ReservedHeader;
}

export interface OptionColumn {
  /** As it stands in the header, blanks around it too: a sheet looks what is answered of an option up by that cell. */
  readonly name: string;
  readonly column: number;
  /** `low <option>` and its kind, which override the table's for this option. */
  readonly uncertainty: UncertaintyColumns;
}

export type UncertaintyColumns = { [Part in UncertaintyPart]?: number };
export type UncertaintyPart = "low" | "high" | "distribution";

const uncertaintyParts: readonly string[] = ["low", "high", "distribution"];

/** Reads the header row. The first column is always that of the driver ids, whatever its header. */
export function readTableHeader(table: Table, vocabulary: Vocabulary): Outcome<TableHeader> {
  const rowIndex = headerRowIndex(table, vocabulary);
  const header = table[rowIndex];
  if (header === undefined) return noAnswer({ kind: "tableTooSmall" });
  const row = rowIndex + 1;
  const columns = header
    .map((cell, column) => ({ column, text: isBlankText(cell) ? "" : String(cell).trim() }))
    .slice(1)
    .filter(({ text, column }) => text !== "" || holdsAnything(table.slice(row), header, column));
  const blank = columns.find(({ text }) => text === "");
  if (blank) return noAnswer({ kind: "blankOptionHeader", row, column: blank.column + 1 });

  const reserved = columns.flatMap(({ text, column }) => {
    const header = vocabulary.header(text);
    return header === undefined ? [] : [{ text, column, header }];
  });
  const named = columns.filter(({ text }) => vocabulary.header(text) === undefined);
  const meant = ({ text }: { text: string }) => partIn(text, named, vocabulary);

  // Headers that mean the same are duplicates too, whatever language each is in.
  const seen = new Map<string, number>();
  for (const column of columns) {
    const { part, option } = meant(column);
    const meaning = vocabulary.fold(part === undefined ? column.text : `${part} ${option}`);
    const first = seen.get(meaning);
    if (first !== undefined)
      return noAnswer({
        kind: "duplicateHeader",
        header: column.text,
        row,
        column: column.column + 1,
        firstColumn: first + 1,
      });
    seen.set(meaning, column.column);
  }

  const options = named.filter((column) => !meant(column).part);
  if (options.length === 0) return noAnswer({ kind: "tableTooSmall" });
  const uncertaintyOf = (option: string) => {
    const found: UncertaintyColumns = {};
    for (const column of columns) {
      const { part, option: of } = meant(column);
      if (part && vocabulary.fold(of) === vocabulary.fold(option)) found[part] = column.column;
    }
    return found;
  };
  const headed = (id: ReservedHeader) => reserved.find(({ header }) => header === id)?.column;
  return answer({
    rowIndex,
    options: options.map(({ text, column }) => {
      return { name: String(header[column]), column, uncertainty: uncertaintyOf(text) };
    }),
    uncertainty: uncertaintyOf(""),
    nameColumn: headed("name") ?? headed("driver"),
    reserved,
  });
}

/** Whether a column without a header holds anything below. Where a program hands blanks over as 0, its header is 0 too. */
function holdsAnything(rows: Table, header: readonly Cell[], column: number): boolean {
  const blank = header[column] === 0 ? isBlankText : isBlank;
  return rows.some((cells) => !blank(cells[column]));
}

/**
 * The part of the uncertainty that a column holds, and whose: "low Manila" overrides the option Manila, and where no column is
 * called Manila it is an option of its own. A part that names no option is that of all.
 */
function partIn(text: string, named: readonly { text: string }[], vocabulary: Vocabulary) {
  const [, word = text, option = ""] = /^(\S+)\s+(.+)$/s.exec(text) ?? [];
  const part = vocabulary.header(word);
  const isWhose = option === "" || named.some((column) => vocabulary.fold(column.text) === vocabulary.fold(option));
  return isPart(part) && isWhose ? { part, option } : { part: undefined, option: "" };
}

function isPart(header: string | undefined): header is UncertaintyPart {
  return header !== undefined && uncertaintyParts.includes(header);
}
