import { vocabulary } from "../../locale/vocabulary";
import { type Side, sides } from "../../model/catalogue/factor";
import { factors } from "../../model/catalogue/factors";
import type { Place } from "../../model/fault";
import { type Outcome, allAnswers, answer, noAnswer } from "../../model/outcome";
import type { Cell } from "../../model/assumptions/table";
import { cellsOf, isLeftOut, placeIn } from "./arguments";
import { linePerFactor } from "./linePerFactor";

/** One direction per factor, or one cell for all of them; advantages if left out, as one may be of a factor that is not rated. */
export function directionArgument(raw: unknown, isRated: readonly boolean[]): Outcome<Side[]> {
  const forAll = (side: Side) => answer(isRated.map(() => side));
  if (isLeftOut(raw) || raw === 0) return forAll("advantage");

  const cells = cellsOf(raw);
  const isOneCell = cells.flat().length === 1;
  if (!isOneCell) {
    const line = linePerFactor("direction", cells, isRated.length);
    if (!line.ok) return line;
  }
  const read = allAnswers(
    cells.flatMap((row, rowIndex) =>
      row.map((cell, columnIndex) =>
        cell === null && !isOneCell && !isRated[rowIndex + columnIndex]
          ? answer<Side>("advantage")
          : sideIn(cell, placeIn(raw, rowIndex, columnIndex)),
      ),
    ),
  );
  return read.ok && isOneCell ? forAll(read.value[0]!) : read;
}

function sideIn(cell: Cell, place: Place | undefined): Outcome<Side> {
  const argument = "direction";
  if (cell === null) {
    return noAnswer(place ? { kind: "blankCell", argument, place } : { kind: "argumentMissing", argument });
  }
  const side = sideOfNumber(cell) ?? sideOfName(String(cell));
  if (side) return answer(side);
  return noAnswer({ kind: "unknownChoice", argument, value: cell, allowed: [...sides, "1", "-1"], place });
}

function sideOfNumber(value: Cell): Side | undefined {
  if (value === 1) return "advantage";
  return value === -1 ? "disadvantage" : undefined;
}

function sideOfName(name: string): Side | undefined {
  const factor = vocabulary.factor(name);
  return vocabulary.side(name) ?? factors.find(({ id }) => id === factor)?.side;
}
