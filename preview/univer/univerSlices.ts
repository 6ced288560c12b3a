/**
 * Univer 0.25.1 rests after each 500 formulas, whether they take 5 ms or 500, and looks each of them up by its text again. Here it rests
 * when a frame is due, and a formula that is known brings what was understood of it.
 */
import { requestImmediateMacroTask } from "@univerjs/core";
import { CalculateFormulaService, FormulaExecuteStageType, generateAstNode } from "@univerjs/engine-formula";
import type { IAllRuntimeData, IFormulaDependencyTree, IFormulaRuntimeService } from "@univerjs/engine-formula";
import { valueOf } from "./univerFormulas";
import { noteCalculation } from "./univerMoments";

const sliceMilliseconds = 12;

type Node = ReturnType<typeof generateAstNode>;
type Value = Parameters<IFormulaRuntimeService["setRuntimeData"]>[0];
interface NodeData {
  readonly node: Node;
  readonly refOffsetX: number;
  readonly refOffsetY: number;
}

/** What of the engine calculates its formulas. */
interface Engine {
  readonly _formulaDependencyGenerator: { generate(asModel: boolean): Promise<IFormulaDependencyTree[]> };
  readonly _isCalculateTreeModel: boolean;
  readonly _runtimeService: IFormulaRuntimeService;
  readonly _currentConfigService: Parameters<typeof generateAstNode>[4];
  readonly _lexer: Parameters<typeof generateAstNode>[2];
  readonly _astTreeBuilder: Parameters<typeof generateAstNode>[3];
  readonly _interpreter: {
    checkAsyncNode(node: Node): boolean;
    executeAsync(data: NodeData): Promise<Value>;
    execute(data: NodeData): Value;
  };
  readonly _executionInProgressListener$: { next(state: unknown): void };
  readonly _executionCompleteListener$: { next(data: unknown): void };
  _apply(isLaterPass?: boolean): Promise<IAllRuntimeData | undefined>;
}

const { START_DEPENDENCY, START_CALCULATION, CURRENTLY_CALCULATING } = FormulaExecuteStageType;
const laterPass = FormulaExecuteStageType.START_DEPENDENCY_ARRAY_FORMULA - FormulaExecuteStageType.START_DEPENDENCY;

/** Has the engine rest by the clock. */
export function calculateInSlices(): void {
  const engine = CalculateFormulaService.prototype as unknown as Engine;
  engine._apply = function apply(isLaterPass = false) {
    return calculate(this, isLaterPass);
  };
}

/** Calculates what is dirty; nothing comes of it where it was stopped. */
async function calculate(engine: Engine, isLaterPass: boolean): Promise<IAllRuntimeData | undefined> {
  const { _runtimeService: runtime } = engine;
  const enter = (stage: FormulaExecuteStageType) => {
    runtime.setFormulaExecuteStage(stage + (isLaterPass ? laterPass : 0));
    engine._executionInProgressListener$.next(runtime.getRuntimeState());
  };
  enter(START_DEPENDENCY);
  const trees = await engine._formulaDependencyGenerator.generate(engine._isCalculateTreeModel);
  const count = trees.length;
  if (isLaterPass) runtime.setTotalArrayFormulasToCalculate(count);
  else runtime.setTotalFormulasToCalculate(count);
  enter(START_CALCULATION);
  let sliceEnd = 0;
  for (let done = 1; trees.length > 0; done++) {
    if (performance.now() >= sliceEnd) {
      await new Promise((resolve) => requestImmediateMacroTask(resolve));
      if (isLaterPass) runtime.setCompletedArrayFormulasCount(done);
      else runtime.setCompletedFormulasCount(done);
      enter(CURRENTLY_CALCULATING);
      if (runtime.isStopExecution()) {
        runtime.setFormulaExecuteStage(FormulaExecuteStageType.IDLE);
        runtime.markedAsStopFunctionsExecuted();
        engine._executionCompleteListener$.next(runtime.getAllRuntimeData());
        return undefined;
      }
      sliceEnd = performance.now() + sliceMilliseconds;
    }
    const later = calculateFormula(engine, trees.pop()!);
    if (later) await later;
  }
  if (count > 0) runtime.markedAsSuccessfullyExecuted();
  else if (!isLaterPass) runtime.markedAsNoFunctionsExecuted();
  return runtime.getAllRuntimeData();
}

/** Calculates a formula; a promise where it calls a function that answers later. */
function calculateFormula(engine: Engine, tree: IFormulaDependencyTree): Promise<void> | undefined {
  noteCalculation(tree);
  const { _runtimeService: runtime, _interpreter: interpreter, _currentConfigService: config } = engine;
  const { unitId, formula, formulaId, featureId, getDirtyData, refOffsetX, refOffsetY } = tree;
  const node = tree.node ?? generateAstNode(unitId, formula, engine._lexer, engine._astTreeBuilder, config);
  runtime.setCurrent(tree.row, tree.column, tree.rowCount, tree.columnCount, tree.subUnitId, unitId);
  const put = (value: Value) => {
    if (formulaId != null) runtime.setRuntimeOtherData(formulaId, refOffsetX, refOffsetY, value);
    else runtime.setRuntimeData(value);
    node.resetCalculationState();
  };
  const data = { node, refOffsetX, refOffsetY };
  if (getDirtyData && featureId != null) {
    const { runtimeCellData, dirtyRanges } = getDirtyData(config.getDirtyData(), runtime.getAllRuntimeData());
    runtime.setRuntimeFeatureCellData(featureId, runtimeCellData);
    runtime.setRuntimeFeatureRange(featureId, dirtyRanges);
  } else if (!tree.node && interpreter.checkAsyncNode(node)) return interpreter.executeAsync(data).then(put);
  else put(valueIn(runtime, data) ?? interpreter.execute(data));
  return undefined;
}

/** Null where the engine's own way is needed, which brings nothing out once it has been stopped. */
const valueIn = (runtime: IFormulaRuntimeService, { node, refOffsetX, refOffsetY }: NodeData) =>
  runtime.isStopExecution() ? null : valueOf(node, refOffsetX, refOffsetY);
