import { ActionType as Kind, type Batch, type BatchAnswer, type Host } from "excel-preview/headless";

/** How a batch is to fail: before Excel does anything, after some of its actions, or with everything done but no answer. */
export interface Failure {
  /** Counted from 0 since `count` was last reset. */
  readonly batch: number;
  /** The share of its actions that are done: 0 to 1. */
  readonly done: number;
  /** How many batches fail from there on; one where it is not said. */
  readonly times?: number;
  /** What Excel calls the failure; GeneralException where it is not said. */
  readonly code?: string;
}

/** From this many actions that may write, a batch is worth being stopped in its midst. */
const manyActions = 50;

/**
 * Counts the batches that a host is sent and their characters, and makes some of them fail where that is asked for. How long the last of
 * those was, and of how many actions, is told.
 */
export function watchedBatches(host: Host) {
  /** What happens before a batch, counted as failures are. */
  const between = null as { readonly batch: number; readonly happens: () => void } | null;
  const control = { count: 0, bytes: 0, failure: null as Failure | null, isLong: false, actions: 0, between };
  const run = host.runBatch.bind(host);
  host.runBatch = (batch, byteCount, mayWait) => {
    control.bytes += byteCount;
    if (isHousekeeping(batch)) return run(batch, byteCount, mayWait);
    const { failure } = control;
    const at = control.count++;
    const isHit = failure !== null && at >= failure.batch && at < failure.batch + (failure.times ?? 1);
    if (at === control.between?.batch) control.between.happens();
    if (isHit) {
      control.isLong = batch.Actions.filter(mayWrite).length > manyActions;
      control.actions = batch.Actions.length;
    }
    return isHit ? failing(batch, failure, (some) => run(some, byteCount, mayWait)) : run(batch, byteCount, mayWait);
  };
  return control;
}

function mayWrite({ ActionType }: Batch["Actions"][number]): boolean {
  return ActionType === Kind.Method || ActionType === Kind.SetProperty;
}

/** office.js lets go of its references on its own, and says when it is ready. */
function isHousekeeping({ Actions }: Batch): boolean {
  return Actions.every(({ ActionType, Name }) => ActionType === Kind.Instantiate || /^(_|Notify)/.test(Name));
}

async function failing(
  batch: Batch,
  { done, code = "GeneralException" }: Failure,
  run: (batch: Batch) => Promise<BatchAnswer>,
): Promise<BatchAnswer> {
  const count = Math.floor(batch.Actions.length * done);
  const answer = await run({ ...batch, Actions: batch.Actions.slice(0, count) });
  const ActionIndex = Math.min(count, batch.Actions.length - 1);
  const error = { Code: code, Message: "made to fail", Location: "", ActionIndex };
  return { ...answer, Error: { ...error, HttpStatusCode: 400 } };
}
