import { useCallback, useEffect, useState } from "react";
import type {
  ComparisonResult,
  Gateway,
  HandOffRequest,
  HandOffOutcome,
  LeftFormula,
  RepairOutcome,
  HandOffTask,
  Undoable,
  WorkbookState,
} from "../../excel/Gateway";
import type { Language } from "../../locale/language";
import { localMinute } from "../../locale/localDay";
import { faultOf } from "../frame/paneFault";
import type { PaneFault } from "../frame/paneFault";

/** What the pane shows of handing the workbook on, and what its buttons do. */
export interface HandOffPane extends Progress {
  /** Null until it has been read. */
  readonly state: WorkbookState | null;
  /** `despiteChecks`: the user says to hand off although the checks do not hold. */
  perform(task: HandOffTask, despiteChecks?: boolean): void;
  /** Forgets what came of the last task. */
  forget(): void;
  keepAsItIs(): void;
}

interface Progress {
  /** The task that is being done, or that failed. */
  readonly task: HandOffTask | null;
  readonly isWorking: boolean;
  readonly outcome: TaskOutcome | null;
  readonly fault: PaneFault | null;
}

export type TaskOutcome =
  | ({ readonly task: "handOff" } & Undoable<HandOffOutcome>)
  | { readonly task: "restore"; readonly count: number; readonly left: readonly LeftFormula[] }
  | ({ readonly task: "repair" } & Undoable<RepairOutcome>);

const nothing: Progress = { task: null, isWorking: false, outcome: null, fault: null };

/** Hands the workbook off, restores it and repairs it; `result` tells when its state may have changed. */
export function useHandOff(gateway: Gateway, language: Language, result: ComparisonResult | null): HandOffPane {
  const [state, setState] = useState<WorkbookState | null>(null);
  const [progress, setProgress] = useState(nothing);

  const readState = useCallback(
    () => gateway.readState().then(setState, (error) => setProgress({ ...nothing, fault: faultOf(error) })),
    [gateway],
  );
  useEffect(() => void readState(), [readState, result]);

  function perform(task: HandOffTask, despiteChecks = false) {
    if (progress.isWorking) return;
    setProgress({ ...nothing, task, isWorking: true });
    outcomeOf(gateway, task, { language, on: localMinute(new Date()), despiteChecks })
      .then((outcome) => setProgress({ ...nothing, outcome }))
      .catch((error) => setProgress({ ...nothing, task, fault: faultOf(error) }))
      .finally(() => void readState());
  }

  return {
    ...progress,
    state,
    perform,
    forget: () => setProgress((before) => (before.isWorking ? before : nothing)),
    keepAsItIs: () =>
      void gateway
        .keepAsItIs()
        .then(readState, (error) => setProgress((before) => ({ ...before, fault: faultOf(error) }))),
  };
}

async function outcomeOf(gateway: Gateway, task: HandOffTask, request: HandOffRequest): Promise<TaskOutcome> {
  if (task === "handOff") return { task, ...(await gateway.handOff(request)) };
  if (task === "restore") return { task, ...(await gateway.restore(request.on)) };
  return { task, ...(await gateway.repair()) };
}
