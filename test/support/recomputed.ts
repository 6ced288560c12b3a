import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { deserialize, serialize } from "node:v8";
import type { CellValue } from "../../src/file/sheetCells";
import type { WorkbookPlan } from "../../src/workbook/plan/plan";
import type { PlannedSheetId } from "../../src/workbook/plan/sheetId";
import { quickValues } from "./quickEngine";

const root = path.resolve(__dirname, "../..");
const cache = path.join(root, "build/recomputed");

/** All that the values of a plan come from besides the plan itself: the code behind them, the engine, and Node's own mathematics. */
const sources = [
  "src/file",
  "src/functions",
  "src/locale",
  "src/model",
  "src/workbook/plan",
  "scripts/roomyEngine.cjs",
  "test/support/keptResults.ts",
  "test/support/quickEngine.ts",
  "test/support/recomputed.ts",
];
const packages = ["@cj-tech-master/excelts", "assemblyscript"];

/**
 * The values of every sheet of a plan by its title, recomputed by the second engine. They take seconds and many suites ask for
 * the same, so they are kept on disk, under the fingerprints of the code and of the plan.
 */
export function recomputed(plan: WorkbookPlan<PlannedSheetId>): Map<string, CellValue[][]> {
  const sheets = plan.sheets.map(({ id, title, cells, spills }) => [id, title, cells, spills]);
  const file = path.join(cache, codeMark(), fingerprint([JSON.stringify([sheets, plan.names])]));
  if (existsSync(file)) return deserialize(readFileSync(file)) as Map<string, CellValue[][]>;
  const values = quickValues(plan);
  // By a name of its own until it is whole: several processes may write it.
  writeFileSync(`${file}.${process.pid}`, serialize(values));
  renameSync(`${file}.${process.pid}`, file);
  return values;
}

let knownCode: string | undefined;

/** The fingerprint of the code. What older code has computed is thrown away. */
function codeMark(): string {
  if (knownCode !== undefined) return knownCode;
  const versions = packages.map((name) => readFileSync(path.join(root, "node_modules", name, "package.json"), "utf8"));
  const texts = sources.flatMap(filesIn).map((file) => `${path.relative(root, file)}\n${readFileSync(file, "utf8")}`);
  knownCode = fingerprint([process.version, process.arch, ...versions, ...texts]);
  mkdirSync(path.join(cache, knownCode), { recursive: true });
  for (const older of readdirSync(cache))
    if (older !== knownCode) rmSync(path.join(cache, older), { recursive: true, force: true });
  return knownCode;
}

function filesIn(place: string): string[] {
  const full = path.join(root, place);
  if (path.extname(place) !== "") return [full];
  const entries = readdirSync(full, { withFileTypes: true, recursive: true }).filter((entry) => entry.isFile());
  return entries.map((entry) => path.join(entry.parentPath, entry.name)).sort();
}

function fingerprint(texts: readonly string[]): string {
  const hash = createHash("sha256");
  for (const text of texts) hash.update(text).update("\0");
  return hash.digest("hex").slice(0, 32);
}
