import { vocabulary } from "../../locale/vocabulary";
import { type MovableDriverId, isMovable } from "../../model/catalogue/drivers";
import type { Place } from "../../model/fault";
import { type Outcome, allAnswers, answer, noAnswer } from "../../model/outcome";
import { type RankCorrelations, rankCorrelations } from "../../model/simulation/rankCorrelations";
import type { Cell } from "../../model/assumptions/table";
import { cellsOf, isLeftOut, numberIn } from "./arguments";

const argument = "correlations";
const correlation = { least: -1, most: 1 };

/** Reads a table of rank correlations: the same drivers down the first column and along the first row; none when it is left out. */
export function correlationsArgument(raw: unknown): Outcome<RankCorrelations | null> {
  if (isLeftOut(raw)) return answer(null);
  const [header, ...rows] = cellsOf(raw) as [Cell[], ...Cell[][]];
  if (rows.length === 0 || header.length !== rows.length + 1)
    return noAnswer({ kind: "notSquare", argument, rows: rows.length + 1, columns: header.length });
  const drivers = driversIn(rows.map(([name]) => name ?? null));
  if (!drivers.ok) return drivers;
  for (const [index, driver] of drivers.value.entries()) {
    const name = header[index + 1] ?? null;
    const place = { row: 1, column: index + 2 };
    if (name === null || vocabulary.driver(String(name)) !== driver)
      return noAnswer({ kind: "headersDiffer", argument, value: name ?? "", place, expected: driver });
  }
  const square = allAnswers(rows.map(([, ...row], index) => correlationsIn(row, index)));
  return square.ok ? rankCorrelations(drivers.value, square.value) : square;
}

function driversIn(names: readonly Cell[]): Outcome<MovableDriverId[]> {
  const drivers: MovableDriverId[] = [];
  for (const [index, name] of names.entries()) {
    const place = { row: index + 2, column: 1 };
    if (name === null) return noAnswer({ kind: "blankCell", argument, place });
    const driver = vocabulary.driver(String(name));
    if (driver === undefined) return noAnswer({ kind: "unknownDriverArgument", argument, value: name, place });
    if (!isMovable(driver)) return noAnswer({ kind: "cannotCorrelate", argument, driver, place });
    const first = drivers.indexOf(driver);
    if (first >= 0)
      return noAnswer({ kind: "repeatedDriver", argument, driver, place, firstPlace: { row: first + 2, column: 1 } });
    drivers.push(driver);
  }
  return answer(drivers);
}

function correlationsIn(row: readonly Cell[], rowIndex: number): Outcome<number[]> {
  return allAnswers(
    row.map((cell, columnIndex) => {
      const place: Place = { row: rowIndex + 2, column: columnIndex + 2 };
      const value = numberIn(argument, cell, correlation, place);
      return value.ok && rowIndex === columnIndex && value.value !== 1
        ? noAnswer({ kind: "notExactly", argument, value: value.value, expected: 1, place })
        : value;
    }),
  );
}
