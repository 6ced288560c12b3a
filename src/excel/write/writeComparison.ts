import { messages } from "../../locale/messages";
import type { LogEntry } from "../../workbook/request/logEntry";
import { comparisonWorkbook } from "../../workbook/comparisonWorkbook";
import { movedFormula } from "../../workbook/plan/movedFormula";
import type { ComparisonRequest } from "../../workbook/request/request";
import { type Rewriting, rewriting } from "../../workbook/standing/rewriting";
import { type SheetId, sheetIds } from "../../workbook/plan/sheetId";
import { nothingTyped } from "../../workbook/request/typedInputs";
import { rememberLog } from "../addToLog";
import { type ComparisonResult, GatewayError, type TemplateUse } from "../Gateway";
import { followRenames } from "../../workbook/standing/followRenames";
import { leftOver } from "../read/leftOver";
import { keptEntries, writeKeptEntries } from "./keptEntries";
import { type Located, locateSheets, rememberRequest } from "../locateSheets";
import { type WrittenSheet, putBack } from "./putBack";
import { type StandingComparison, readStanding } from "../read/readStanding";
import { readResult } from "../read/readResult";
import { readTyped } from "../read/readTyped";
import { changeOf } from "./sheetChange";
import { loadStandingSheets } from "../read/standingSheets";
import { rememberMadeBy } from "../rememberMadeBy";
import { titlesFor } from "./titlesFor";
import { logEntry, refuseToWrite } from "../read/workbookState";
import { writeCharts } from "./writeCharts";
import { defineName } from "./writePlan";
import { wholeSheet, writeSheet } from "./writeSheet";

type Titles = Readonly<Record<SheetId, string>>;

/**
 * Writes a comparison, or the one that stands there anew, with all that the user has put on its sheets. Whatever fails, the
 * workbook is put back as it was. Three syncs for a new comparison, the last to draw charts and read figures; one more to read what
 * stands, and one to rename sheets.
 */
export async function writeComparison(
  context: Excel.RequestContext,
  request: ComparisonRequest,
  template: TemplateUse = "fill",
): Promise<ComparisonResult> {
  const located = await locateSheets(context);
  refuseToWrite(located);
  const isLaidOutAnew = template === "layOutAnew";
  const found = await loadStanding(context, located);
  const standing = found && { ...found, isLaidOutAnew };
  const written: WrittenSheet[] = [];
  try {
    const titles = await renameSheets(context, located, titlesFor(request.language, located));
    const log = [...located.log, logEntry(request, located)];
    const writing = standing ? rewritingOf(standing, request, titles, log) : firstWriting(request, titles, log);
    refuseOtherShape(writing);
    const kept = keptEntries(writing.unplaced, request.language, [...located.allTitles, ...Object.values(titles)]);

    context.application.suspendScreenUpdatingUntilNextSync();
    context.application.suspendApiCalculationUntilNextSync();
    const drawCharts = queue(context, writing, located, written);
    if (kept) writeKeptEntries(context, kept);
    rememberRequest(context, request, isLaidOutAnew ? new Set() : located.companySheets);
    rememberMadeBy(context);
    rememberLog(context, log);
    context.workbook.worksheets.getItem(titles.comparison).activate();
    await context.sync();
    drawCharts();
    return { ...(await readResult(context, request, titles)), keptSheet: kept?.title ?? null };
  } catch (error) {
    await putBack(context, located, written);
    throw error;
  }
}

/** Sheets that we did not make are filled where they have room, and never moved about without leave. */
function refuseOtherShape({ sheets }: Rewriting): void {
  const places = [...sheets.values()].flatMap(({ keepsLook, staysInPlace, standing }) =>
    keepsLook && !staysInPlace ? [standing.title] : [],
  );
  if (places.length > 0) throw new GatewayError({ kind: "otherShape", places });
}

/** What stands in the workbook of a comparison; null where there is none. One sync where there is one. */
export async function loadStanding(
  context: Excel.RequestContext,
  located: Located,
): Promise<StandingComparison | null> {
  if (located.request === null) return null;
  const read = loadStandingSheets(context, located);
  await context.sync();
  return readStanding(located, read());
}

function firstWriting(request: ComparisonRequest, titles: Titles, log: readonly LogEntry[]): Rewriting {
  return {
    plan: comparisonWorkbook(request, titles, nothingTyped, log),
    sheets: new Map(),
    unplaced: [],
    moves: () => undefined,
  };
}

function rewritingOf(
  standing: StandingComparison,
  request: ComparisonRequest,
  titles: Titles,
  log: readonly LogEntry[],
): Rewriting {
  const { typed, request: present } = readTyped(standing.places, standing.request, (onSheet) =>
    followRenames(onSheet, request),
  );
  const { language, currency } = standing.request;
  const sameWords = comparisonWorkbook(
    { ...request, language, currency },
    messages[language].sheets.titles,
    typed,
    log,
  );
  const written = rewriting(standing, comparisonWorkbook(request, titles, typed, log), sameWords);
  const names = present.options.map(({ name }) => name);
  return { ...written, unplaced: [...written.unplaced, ...leftOver(standing, names, request)] };
}

/**
 * Queues the sheets, then the names, then the cells, so that a formula always finds what it refers to.
 *
 * @returns what queues the charts, after a sync
 */
function queue(
  context: Excel.RequestContext,
  { plan, sheets, moves }: Rewriting,
  located: Located,
  written: WrittenSheet[],
): () => void {
  const { worksheets, names } = context.workbook;
  const targets = plan.sheets.map(({ id, title }) =>
    located.titles[id] === undefined ? worksheets.add(title) : worksheets.getItem(title),
  );
  for (const name of plan.names) defineName(context, name, plan, located);
  const ours = new Set(plan.names.map(({ name }) => name));
  for (const [name, formula] of located.nameFormulas) {
    const moved = movedFormula(formula, "", moves);
    if (!ours.has(name) && moved !== formula) names.getItem(name).formula = moved;
  }
  const retitled = (formula: string) =>
    movedFormula(formula, "", (title) => sameCells(plan.sheets.find(isCalled(title))));
  function isCalled(title: string) {
    return ({ id }: { id: SheetId }) => located.titles[id] === title;
  }
  const draw: (() => void)[] = [];
  for (const [index, sheet] of plan.sheets.entries()) {
    const target = targets[index]!;
    const present = sheets.get(sheet.id);
    const change = present ? changeOf(sheet, present, retitled) : wholeSheet(sheet);
    if (present) written.push({ plan: sheet, sheet: present, change });
    writeSheet(target, sheet, plan, change);
    draw.push(() => writeCharts(target, sheet, change));
  }
  return () => draw.forEach((each) => each());
}

function sameCells(sheet: { readonly title: string } | undefined) {
  const stays = (line: number) => line;
  return sheet && { title: sheet.title, rows: stays, columns: stays };
}

/** Gives our sheets their titles in a new language; where the workbook is protected, they keep the ones they have. */
async function renameSheets(
  context: Excel.RequestContext,
  { titles: present }: Located,
  wanted: Record<SheetId, string>,
): Promise<Titles> {
  const renamed = sheetIds.filter((id) => present[id] !== undefined && present[id] !== wanted[id]);
  if (renamed.length === 0) return wanted;
  for (const id of renamed) context.workbook.worksheets.getItem(present[id] ?? "").name = wanted[id];
  try {
    await context.sync();
    return wanted;
  } catch (error) {
    if ((error as { code?: unknown }).code !== "AccessDenied") throw error;
    return { ...wanted, ...(await locateSheets(context)).titles };
  }
}
