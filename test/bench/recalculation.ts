import { Workbook } from "@cj-tech-master/excelts";
import { KeptAnswers } from "../../src/file/keptAnswers";
import { planValues } from "../../src/file/planValues";
import { samplePlan } from "../support/sample";

/** A call of a cell function with the arguments it has in a workbook. */
export interface CellCall {
  readonly name: string;
  readonly run: () => unknown;
  /** Types so many more calls a year into the tables it is given. */
  readonly add: (calls: number) => void;
}

/** A cell as the engine hands it over; a range has rows of them. */
interface EngineCell {
  value?: unknown;
  readonly rows?: readonly (readonly EngineCell[])[];
}

/** The calls a year of each option, in the tables among some arguments. */
function callsPerYear(given: readonly EngineCell[]): { cell: EngineCell; typed: number }[] {
  const rows = given
    .flatMap(({ rows = [] }) => rows)
    .filter((row) => row.some(({ value }) => value === "calls-per-year"));
  return rows
    .flat()
    .flatMap((cell) => (typeof cell.value === "number" && cell.value > 1000 ? { cell, typed: cell.value } : []));
}

/** Asks a function each time, as Excel does. */
class NoAnswers extends KeptAnswers {
  override answer(_name: string, _given: readonly unknown[], ask: () => unknown): unknown {
    return ask();
  }
}

/** The calls of our functions in one recalculation of a generated workbook, in the engine's order: those of its last pass. */
export function recalculation(): readonly CellCall[] {
  let calls: CellCall[] = [];
  const engine = Workbook.prototype;
  const { registerFunction, calculateFormulas } = engine;
  engine.registerFunction = function (name, compute) {
    registerFunction.call(this, name, (...given) => {
      const typed = callsPerYear(given[0] as readonly EngineCell[]);
      const add = (more: number) => {
        for (const { cell, typed: before } of typed) cell.value = before + more;
      };
      calls.push({ name, run: () => compute(...given), add });
      return compute(...given);
    });
  };
  engine.calculateFormulas = function (...given) {
    calls = [];
    return calculateFormulas.apply(this, given);
  };
  try {
    planValues(samplePlan(), "en", new NoAnswers());
  } finally {
    Object.assign(engine, { registerFunction, calculateFormulas });
  }
  return calls;
}
