/**
 * Calls the cell functions with hostile arguments, says which answers no cell could show, and writes what it found for the accuracy
 * page: `npm run soak -- [calls, a million] [seed, 1]`. A call that takes longer than all others may is a hang, and ends it.
 */
import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { Worker, isMainThread, parentPort, workerData } from "node:worker_threads";
import type { Metadata } from "../../src/help/functionMetadata";
import { modelVersion } from "../../src/model/catalogue/version";
import { installCustomFunctions } from "../support/customFunctions";
import { faultOf } from "./faultOf";
import { hostileCall } from "./hostileCalls";

const { readFunctions } = createRequire(__filename)("../../src/functions/entry/metadata.js") as {
  readFunctions(folder: string): Promise<Metadata>;
};

interface Plan {
  readonly calls: number;
  readonly seed: number;
  /** The number of the call that runs. */
  readonly running: Int32Array;
}

/** What the thread says when it is done. */
interface Report {
  readonly faults: readonly string[];
  readonly longest: { readonly milliseconds: number; readonly index: number; readonly name: string };
}

const minutesOfHang = 5;

async function callAll({ calls, seed, running }: Plan): Promise<Report> {
  installCustomFunctions();
  const { functions } = await readFunctions(path.resolve("src/functions"));
  const faults: string[] = [];
  let longest: Report["longest"] = { milliseconds: 0, index: 0, name: "" };
  for (let index = 0; index < calls; index++) {
    Atomics.store(running, 0, index);
    const call = hostileCall(functions, index, seed);
    const start = performance.now();
    const fault = await faultOf(call);
    const milliseconds = performance.now() - start;
    if (milliseconds > longest.milliseconds) longest = { milliseconds, index, name: call.name };
    if (fault !== undefined) faults.push(`call ${index}, ${call.name}(${JSON.stringify(call.given)}): ${fault}`);
  }
  return { faults, longest };
}

/** Runs the calls in a thread of their own, so that one that never ends is noticed. */
function watch(calls: number, seed: number): void {
  const running = new Int32Array(new SharedArrayBuffer(4));
  const worker = new Worker(path.resolve("scripts/run.cjs"), {
    argv: ["test/soak/soak.ts"],
    workerData: { calls, seed, running } satisfies Plan,
  });
  let seen = -1;
  const watching = setInterval(() => {
    const index = Atomics.load(running, 0);
    console.log(`${index} of ${calls} calls`);
    if (index !== seen) return void (seen = index);
    console.log(`Call ${index} of seed ${seed} has not ended within ${minutesOfHang} minutes.`);
    process.exit(1);
  }, minutesOfHang * 60_000);
  worker.on("message", ({ faults, longest }: Report) => {
    clearInterval(watching);
    for (const fault of faults) console.log(fault);
    const measured = { model: modelVersion, calls, seed, unshowable: faults.length };
    writeFileSync(path.resolve("test/soak/measured.json"), `${JSON.stringify(measured, null, 2)}\n`);
    const { milliseconds, index, name } = longest;
    console.log(`${calls} calls of seed ${seed}: ${faults.length} answers that no cell can show.`);
    console.log(`The longest call, ${index} (${name}), took ${milliseconds.toFixed(0)} ms.`);
    process.exitCode = faults.length > 0 ? 1 : 0;
  });
}

if (isMainThread) watch(Number(process.argv[2] ?? 1_000_000), Number(process.argv[3] ?? 1));
else void callAll(workerData as Plan).then((report) => parentPort!.postMessage(report));
