import { useCallback, useEffect, useState } from "react";
import type {
  ComparisonResult,
  Gateway,
  LeftFormula,
  RepairOutcome,
  RibbonCommand,
  WorkbookState,
} from "../../excel/Gateway";
import type { Language } from "../../locale/language";
import { localDay } from "../../locale/localDay";
import { faultOf } from "../frame/paneFault";
import type { PaneFault } from "../frame/paneFault";

/** What the pane shows of handing the workbook on, and what its buttons do. */
export interface HandOffPane extends Progress {
  /** Null until it has been read. */
  readonly state: WorkbookState | null;
  /** Asks whether the task shall be done. */
  ask(task: RibbonCommand): void;
  cancel(): void;
  /** Does the task that is asked about. */
  confirm(): void;
  keepAsItIs(): void;
}

interface Progress {
  /** The task the user is asked about, or that is being done. */
  readonly task: RibbonCommand | null;
  readonly isWorking: boolean;
  readonly outcome: TaskOutcome | null;
  readonly fault: PaneFault | null;
}

export type TaskOutcome =
  | { readonly task: "handOff"; readonly count: number; readonly sheet: string }
  | { readonly task: "restore"; readonly count: number; readonly left: readonly LeftFormula[] }
  | ({ readonly task: "repair" } & RepairOutcome);

/** What the ribbon asks of sharing. */
export const handOffTasks: readonly RibbonCommand[] = ["handOff", "restore", "repair"];

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
  useEffect(() => gateway.onRibbon(handOffTasks, (task) => setProgress({ ...nothing, task })), [gateway]);

  function confirm() {
    const { task, isWorking } = progress;
    if (task === null || isWorking) return;
    setProgress({ ...nothing, task, isWorking: true });
    perform(gateway, task, language)
      .then((outcome) => setProgress({ ...nothing, outcome }))
      .catch((error) => setProgress({ ...nothing, task, fault: faultOf(error) }))
      .finally(() => void readState());
  }

  return {
    ...progress,
    state,
    ask: (task) => setProgress({ ...nothing, task }),
    cancel: () => setProgress(nothing),
    confirm,
    keepAsItIs: () =>
      void gateway
        .keepAsItIs()
        .then(readState, (error) => setProgress((before) => ({ ...before, fault: faultOf(error) }))),
  };
}

async function perform(gateway: Gateway, task: RibbonCommand, language: Language): Promise<TaskOutcome> {
  const on = localDay(new Date());
  if (task === "handOff") return { task, ...(await gateway.handOff({ language, on })) };
  if (task === "restore") return { task, ...(await gateway.restore(on)) };
  return { task, ...(await gateway.repair()) };
}
