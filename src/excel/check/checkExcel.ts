import { freeTitle } from "../../workbook/plan/freeTitle";
import { type ExcelCheck, type ExcelReport, GatewayError } from "../Gateway";
import type { Patience } from "../read/answersIn";
import { runInExcel, runWhenIdle } from "../runInExcel";
import { type Check, type CheckSheet, benchFor, triedName, triedSetting } from "./bench";
import { cellChecks, ruleChecks } from "./cellChecks";
import { functionChecks } from "./functionChecks";
import { readHostFacts } from "./readHostFacts";
import { sampleCheck, sampleSheets } from "./sample";
import { sheetChecks } from "./sheetChecks";

/** Functions may take long to answer the first time; in milliseconds. */
const usualPatience: Patience = { most: 10_000, pause: 200 };

/** Each has rows of its own on the first sheet, but for those that shape a whole sheet: they have the second, and a comparison the rest. */
const onFirstSheet: readonly Check[] = [...functionChecks, ...cellChecks, ...ruleChecks];
export const excelChecks: readonly Check[] = [...onFirstSheet, ...sheetChecks, sampleCheck];
const sheetCount = 2 + sampleSheets;

/**
 * Tries what the add-in needs of Excel, one after the other, on sheets of its own at the end of the workbook. What one check meets
 * does not keep the next from being tried, and the sheets are removed whatever fails.
 */
export async function checkExcel(
  sheetTitle: string,
  onCheck: (check: ExcelCheck) => void,
  patience = usualPatience,
  checks = excelChecks,
): Promise<ExcelReport> {
  const host = await runInExcel(readHostFacts, "readHostFacts");
  const sheets = await runInExcel((context) => addSheets(context, sheetTitle), "addCheckSheets");
  const tried: ExcelCheck[] = [];
  let sheetsLeft: readonly string[] = [];
  try {
    for (const [place, check] of checks.entries()) {
      const [first, second, ...blank] = sheets as [CheckSheet, CheckSheet, ...CheckSheet[]];
      const sheet = place < onFirstSheet.length ? first : second;
      const outcome = await tryCheck(check, (context) => benchFor(context, sheet, place, patience, blank));
      tried.push(outcome);
      onCheck(outcome);
    }
  } finally {
    sheetsLeft = await remove(sheets, patience);
  }
  return { host, checks: tried, sheetsLeft };
}

async function addSheets(context: Excel.RequestContext, sheetTitle: string): Promise<CheckSheet[]> {
  const { worksheets } = context.workbook;
  worksheets.load({ name: true });
  await context.sync();
  const titles = worksheets.items.map(({ name }) => name);
  const added = Array.from({ length: sheetCount }, () => {
    const title = freeTitle(sheetTitle, titles);
    titles.push(title);
    return worksheets.add(title).load({ id: true, name: true });
  });
  await context.sync();
  return added.map(({ id, name }) => ({ id, title: name }));
}

async function tryCheck(
  { id, wanted, find }: Check,
  benchIn: (context: Excel.RequestContext) => ReturnType<typeof benchFor>,
): Promise<ExcelCheck> {
  const start = performance.now();
  const found = await runWhenIdle((context) => find(benchIn(context)), id).catch(codeOf);
  return { id, isAsWanted: wanted.includes(found), wanted, found, ms: Math.round(performance.now() - start) };
}

/** What Excel calls its refusal. */
function codeOf(error: unknown): string {
  if (!(error instanceof GatewayError)) return String(error);
  return error.fault.kind === "excelError" && error.fault.code !== "" ? error.fault.code : error.message;
}

/** Removes all that was added, a second time after a pause, as Excel may be busy; answers the sheets that stay all the same. */
async function remove(sheets: readonly CheckSheet[], { pause }: Patience): Promise<readonly string[]> {
  const once = () =>
    runWhenIdle(async (context) => {
      const { worksheets, names, settings } = context.workbook;
      const present = [
        ...sheets.map(({ id }) => worksheets.getItemOrNullObject(id).load({ name: true })),
        settings.getItemOrNullObject(triedSetting).load({ key: true }),
      ];
      names.load({ name: true });
      await context.sync();
      for (const item of names.items) if (item.name.startsWith(triedName)) item.delete();
      for (const item of present) if (!item.isNullObject) item.delete();
      await context.sync();
      return [];
    }, "removeCheckSheets");
  return once()
    .catch(() => new Promise((resolve) => setTimeout(resolve, pause)).then(once))
    .catch(() => sheets.map(({ title }) => title));
}
