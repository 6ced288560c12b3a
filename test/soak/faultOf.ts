import { cellFunctions } from "../../src/functions/entry/cellFunctions";
import type { HostileCall } from "./hostileCalls";

/** What is wrong with the way a function answers a call; undefined where it answers as a cell can show it. */
export async function faultOf({ name, given }: HostileCall): Promise<string | undefined> {
  let answer: unknown;
  try {
    answer = await cellFunctions.get(name)!(...given);
  } catch (error) {
    return faultOfError(error);
  }
  if (!Array.isArray(answer)) return faultOfCell(answer);
  const rows = answer as unknown[][];
  const columns = Array.isArray(rows[0]) ? rows[0].length : 0;
  if (columns === 0) return "an answer without a cell";
  for (const row of rows) {
    if (row.length !== columns) return "rows of different lengths";
    for (const cell of row) {
      const fault = faultOfCell(cell);
      if (fault !== undefined) return fault;
    }
  }
  return undefined;
}

function faultOfCell(cell: unknown): string | undefined {
  if (typeof cell === "string" || typeof cell === "boolean") return undefined;
  return typeof cell === "number" && Number.isFinite(cell) ? undefined : `the cell ${String(cell)}`;
}

/** Excel shows a sentence behind two of its errors only, and it must be made of words. */
function faultOfError(error: unknown): string | undefined {
  const { code, message } = error as { code?: unknown; message?: unknown };
  if (code !== "#VALUE!" && code !== "#N/A") return `the exception ${String((error as Error).stack ?? error)}`;
  const isSentence = typeof message === "string" && /\p{L}.*\.$/su.test(message);
  return isSentence && !/undefined|\[object/.test(message) ? undefined : `${code} with the words "${String(message)}"`;
}
