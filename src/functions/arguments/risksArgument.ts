import { anyShare, zeroOrMore } from "../../model/domain";
import type { Place } from "../../model/fault";
import { type Outcome, allAnswers, answer, noAnswer } from "../../model/outcome";
import type { ImpactDistribution, Risk } from "../../model/risk/expectedLoss";
import type { Cell } from "../../model/assumptions/table";
import { cellsOf, isLeftOut, numberIn } from "./arguments";

const parts = ["probability", "low", "mode", "high", "exposure"] as const satisfies readonly (keyof Risk)[];
type Part = (typeof parts)[number];

const anyNumber = { least: -Infinity, most: Infinity };
const domains = {
  probability: anyShare,
  low: anyNumber,
  mode: anyNumber,
  high: anyNumber,
  exposure: zeroOrMore,
};

/** The cells of one argument; a single cell holds for all rows. */
interface Column {
  readonly part: Part;
  readonly cells: Cell[][];
  readonly isSingle: boolean;
}

/**
 * Reads a register of risks, given as ranges of one shape; a single cell holds for all rows. Rows in which every range but
 * exposure is blank are skipped. A uniform impact has no mode: what stands there is not read.
 */
export function risksArgument(given: Record<Part, unknown>, distribution: ImpactDistribution): Outcome<Risk[]> {
  const raw = {
    ...given,
    mode: distribution === "uniform" ? given.low : given.mode,
    exposure: isLeftOut(given.exposure) ? 1 : given.exposure,
  };
  const missing = parts.find((part) => isLeftOut(raw[part]));
  if (missing) return noAnswer({ kind: "argumentMissing", argument: missing });

  const columns = parts.map((part) => columnOf(part, raw[part]));
  const longest = columns.find(({ isSingle }) => !isSingle) ?? columns[0]!;
  const misfit = columns.find((column) => !column.isSingle && !haveOneShape(column.cells, longest.cells));
  if (misfit) return shapesDiffer(misfit, longest);

  const places = longest.cells.flatMap((row, rowIndex) =>
    row.map((_, columnIndex) => ({ row: rowIndex + 1, column: columnIndex + 1 })),
  );
  return allAnswers(places.filter((place) => !isBlank(columns, place)).map((place) => riskAt(columns, place)));
}

function columnOf(part: Part, raw: unknown): Column {
  const cells = cellsOf(raw);
  return { part, cells, isSingle: cells.flat().length === 1 };
}

function isBlank(columns: readonly Column[], place: Place): boolean {
  const described = columns.filter(({ part }) => part !== "exposure");
  const ranges = described.filter(({ isSingle }) => !isSingle);
  return (ranges.length > 0 ? ranges : described).every((column) => cellAt(column, place).cell === null);
}

function riskAt(columns: readonly Column[], place: Place): Outcome<Risk> {
  const read = allAnswers(columns.map((column) => numberAt(column, place)));
  if (!read.ok) return read;
  const [probability, low, mode, high, exposure] = read.value as [number, number, number, number, number];
  if (high < low) return noAnswer(belowOther("high", high, "low", low, place));
  if (mode < low) return noAnswer(belowOther("mode", mode, "low", low, place));
  if (high < mode) return noAnswer(belowOther("high", high, "mode", mode, place));
  return answer({ probability, low, mode, high, exposure });
}

function numberAt(column: Column, place: Place): Outcome<number> {
  const at = cellAt(column, place);
  return numberIn(column.part, at.cell, domains[column.part], at.place);
}

function cellAt({ cells, isSingle }: Column, place: Place): { cell: Cell; place: Place } {
  const own = isSingle ? { row: 1, column: 1 } : place;
  return { cell: cells[own.row - 1]![own.column - 1]!, place: own };
}

function haveOneShape(cells: Cell[][], others: Cell[][]): boolean {
  return cells.length === others.length && cells[0]!.length === others[0]!.length;
}

function shapesDiffer(column: Column, other: Column) {
  return noAnswer({
    kind: "shapesDiffer",
    argument: column.part,
    rows: column.cells.length,
    columns: column.cells[0]!.length,
    otherArgument: other.part,
    otherRows: other.cells.length,
    otherColumns: other.cells[0]!.length,
  });
}

function belowOther(argument: Part, value: number, otherArgument: Part, otherValue: number, place: Place) {
  return { kind: "belowOther", argument, value, place, otherArgument, otherValue } as const;
}
