import { availableParallelism } from "node:os";
import path from "node:path";
import { Worker as Thread } from "node:worker_threads";

/** Threads between two simulations: what is measured is a simulation, not how node starts a thread. */
const idle: Thread[] = [];

/** What the add-in uses of a web worker, in a thread of node. */
class WebWorker {
  onmessage?: (event: { data: unknown }) => void;
  private readonly thread = idle.pop() ?? new Thread(path.resolve(__dirname, "thread.cjs"));

  constructor() {
    this.thread.on("message", (data) => this.onmessage?.({ data }));
  }

  postMessage(data: unknown): void {
    this.thread.postMessage(data);
  }

  terminate(): void {
    this.thread.removeAllListeners("message");
    idle.push(this.thread);
  }
}

/** Runs something that finds a web worker for every core; in a browser the add-in leaves one core to Excel. */
export async function withWebWorkers<Answer>(run: () => Promise<Answer>): Promise<Answer> {
  Object.assign(navigator, { hardwareConcurrency: availableParallelism() + 1 });
  Object.assign(globalThis, { Worker: WebWorker });
  try {
    return await run();
  } finally {
    Reflect.deleteProperty(globalThis, "Worker");
  }
}

/** Node ends only when its threads do. */
export async function endThreads(): Promise<void> {
  await Promise.all(idle.splice(0).map((thread) => thread.terminate()));
}
