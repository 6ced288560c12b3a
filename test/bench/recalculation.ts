import { Workbook } from "@cj-tech-master/excelts";
import { samplePlan, valuesOf } from "../workbook/sample";

/** A call of a cell function with the arguments it has in a workbook. */
export interface CellCall {
  readonly name: string;
  readonly run: () => unknown;
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
    valuesOf(samplePlan());
  } finally {
    Object.assign(engine, { registerFunction, calculateFormulas });
  }
  return calls;
}
