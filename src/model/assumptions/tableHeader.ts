import type { Cell } from "./table";
import { isBlankText } from "./table";
import { type Outcome, answer, noAnswer } from "../outcome";
import type { Vocabulary } from "../vocabulary";

/** Which column of an assumptions table holds what; columns are indexes into a row. */
export interface TableHeader {
  readonly options: readonly OptionColumn[];
  /** The table's own low, high and distribution, for all options. */
  readonly uncertainty: UncertaintyColumns;
}

export interface OptionColumn {
  readonly name: string;
  readonly column: number;
  /** `low <option>` and its kind, which override the table's for this option. */
  readonly uncertainty: UncertaintyColumns;
}

export type UncertaintyColumns = { [Part in UncertaintyPart]?: number };
export type UncertaintyPart = "low" | "high" | "distribution";

const uncertaintyParts: readonly string[] = ["low", "high", "distribution"];

/** Reads the first row. The first column is always that of the driver ids, whatever its header. */
export function readTableHeader(header: readonly Cell[], vocabulary: Vocabulary): Outcome<TableHeader> {
  const columns = header
    .map((cell, column) => ({ column, text: isBlankText(cell) ? "" : String(cell).trim() }))
    .slice(1);
  const blank = columns.find(({ text }) => text === "");
  if (blank) return noAnswer({ kind: "blankOptionHeader", column: blank.column + 1 });

  const seen = new Map<string, number>();
  for (const { column, text } of columns) {
    const first = seen.get(text.toLowerCase());
    if (first !== undefined)
      return noAnswer({ kind: "duplicateHeader", header: text, column: column + 1, firstColumn: first + 1 });
    seen.set(text.toLowerCase(), column);
  }

  const named = columns.filter(({ text }) => vocabulary.header(text) === undefined);
  const override = ({ text }: { text: string }) => overrideIn(text, named, vocabulary);
  const options = named.filter((column) => !override(column));
  if (options.length === 0) return noAnswer({ kind: "tableTooSmall" });

  const uncertainty: UncertaintyColumns = {};
  for (const { column, text } of columns) {
    const part = vocabulary.header(text);
    if (isPart(part)) uncertainty[part] = column;
  }
  const overridesOf = (name: string) => {
    const found: UncertaintyColumns = {};
    for (const column of named) {
      const { part, option } = override(column) ?? {};
      if (part && option?.toLowerCase() === name.toLowerCase()) found[part] = column.column;
    }
    return found;
  };
  return answer({
    options: options.map(({ text, column }) => ({ name: text, column, uncertainty: overridesOf(text) })),
    uncertainty,
  });
}

/** "low Manila" overrides the option Manila; where no column is called Manila it is an option of its own. */
function overrideIn(text: string, named: readonly { text: string }[], vocabulary: Vocabulary) {
  const [, word, option] = /^(\S+)\s+(.+)$/.exec(text) ?? [];
  const part = word === undefined ? undefined : vocabulary.header(word);
  if (!isPart(part) || option === undefined) return undefined;
  const isOption = named.some((column) => column.text.toLowerCase() === option.toLowerCase());
  return isOption ? { part, option } : undefined;
}

function isPart(header: string | undefined): header is UncertaintyPart {
  return header !== undefined && uncertaintyParts.includes(header);
}
