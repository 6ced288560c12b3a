/**
 * Repairs of how Univer 0.25.1 replaces a calculation by another. It takes the running one's data away before that has ended,
 * tells twice that it was stopped, starts anew beside one that still sorts its formulas, and forgets a change that comes when
 * all formulas but not all results are done: cells kept values of neither. Here one calculation follows the other.
 */
import { ICommandService } from "@univerjs/core";
import type { Injector } from "@univerjs/core";
import {
  CELL_INVERTED_INDEX_CACHE,
  CalculateFormulaService,
  FORMULA_REF_TO_ARRAY_CACHE,
  FormulaExecutedStateType,
} from "@univerjs/engine-formula";
import type { IAllRuntimeData, IFormulaDatasetConfig } from "@univerjs/engine-formula";
import { TriggerCalculationController } from "@univerjs/sheets-formula";
import { startCalculation } from "./univerInternals";
import { type SpillingEngine, calculateWithSpills } from "./univerSpills";

const stages = { start: 1, applied: 8 };

/** What of the engine is not public. */
interface Engine extends SpillingEngine {
  _executeLock: { acquire(key: string, work: () => Promise<void>): Promise<void> };
  _runtimeService: {
    reset(): void;
    setFormulaExecuteStage(stage: number): void;
    setFormulaCycleIndex(index: number): void;
    getRuntimeState(): unknown;
    getAllRuntimeData(): IAllRuntimeData;
    isStopExecution(): boolean;
    isCycleDependency(): boolean;
    markedAsStopFunctionsExecuted(): void;
  };
  _currentConfigService: SpillingEngine["_currentConfigService"] & { load(dataset: IFormulaDatasetConfig): void };
  _executionInProgressListener$: { next(state: unknown): void };
  _executionCompleteListener$: { next(data: unknown): void };
  _isCalculateTreeModel: boolean;
  execute(dataset: IFormulaDatasetConfig): Promise<void>;
}

export function repairOverlappingCalculations(injector: Injector): void {
  const engine = CalculateFormulaService.prototype as unknown as Engine;
  engine.execute = function execute(dataset) {
    return this._executeLock.acquire("FORMULA_EXECUTION_LOCK", () => calculateInTurn(this, dataset));
  };
  const trigger = injector.get(TriggerCalculationController) as unknown as {
    _executionInProgressParams: object | null;
  };
  injector.get(ICommandService).onCommandExecuted(({ id }) => {
    if (id === startCalculation) trigger._executionInProgressParams ??= {};
  });
}

async function calculateInTurn(engine: Engine, dataset: IFormulaDatasetConfig): Promise<void> {
  const runtime = engine._runtimeService;
  const enter = (stage: number) => {
    runtime.setFormulaExecuteStage(stage);
    engine._executionInProgressListener$.next(runtime.getRuntimeState());
  };
  enter(stages.start);
  engine._currentConfigService.load(dataset);
  runtime.reset();
  engine._isCalculateTreeModel = dataset.isCalculateTreeModel ?? false;
  for (let cycle = 0; cycle < (dataset.maxIteration || 1); cycle++) {
    runtime.setFormulaCycleIndex(cycle);
    await calculateWithSpills(engine);
    FORMULA_REF_TO_ARRAY_CACHE.clear();
    if (!runtime.isCycleDependency()) break;
  }
  const hasToldOfStop = runtime.getAllRuntimeData().functionsExecutedState === FormulaExecutedStateType.STOP_EXECUTION;
  if (!hasToldOfStop) {
    enter(stages.applied);
    if (runtime.isStopExecution()) runtime.markedAsStopFunctionsExecuted();
    engine._executionCompleteListener$.next(runtime.getAllRuntimeData());
  }
  CELL_INVERTED_INDEX_CACHE.clear();
  runtime.reset();
}
