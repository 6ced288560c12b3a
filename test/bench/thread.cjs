const { parentPort } = require("node:worker_threads");

/** Runs the script of the add-in's web workers, as it is, in a thread of node. */
require("../../scripts/typescript.cjs");
globalThis.onmessage = null;
globalThis.postMessage = (data, { transfer }) => parentPort.postMessage(data, transfer);
require("../../src/functions/runtime/simulationWorker.ts");
parentPort.on("message", (data) => globalThis.onmessage({ data }));
