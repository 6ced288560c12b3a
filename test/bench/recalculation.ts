import { Workbook } from "@cj-tech-master/excelts";
import { KeptAnswers } from "../../src/file/keptAnswers";
import { planValues } from "../../src/file/planValues";
import { samplePlan } from "../support/sample";

/** A call of a cell function with the arguments it has in a workbook. */
export interface CellCall {
  readonly name: string;
  readonly run: () => unknown;
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
      calls.push({ name, run: () => compute(...given) });
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
