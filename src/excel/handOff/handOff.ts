import { messages } from "../../locale/messages";
import { areaAddress, cellAt, onSheet } from "../../workbook/plan/address";
import { type FrozenFormula, handOffColumns, handOffPlan, pointedTo } from "../../workbook/handOff/handOffSheet";
import { handOffName } from "../../workbook/plan/sheetId";
import { addinVersion } from "../../workbook/request/madeBy";
import { type LogLine, addToLog, loadNextLogLine, takeFromLog } from "./addToLog";
import { type FunctionCalls, functionCallsKey } from "../../model/functionCalls";
import { GatewayError, type HandOffRequest, type HandOffOutcome } from "../Gateway";
import { frozenValue, isUnfinished, valuesMark } from "../../workbook/handOff/frozenValue";
import { loadChecks } from "../read/loadChecks";
import { loadSettings } from "../memory";
import { type Found, locateSheets } from "../read/locateSheets";
import { type Checks, unsoundChecks } from "../../workbook/handOff/unsoundChecks";
import { asTyped } from "../../workbook/handOff/ownFormula";
import { type SheetArea, rangeOf, readAreas, readRanges } from "../read/readRanges";
import { type OwnFormula, type SheetSeen, readOwnFormulas } from "./readOwnFormulas";
import { freeTitle } from "../../workbook/plan/freeTitle";
import { type KeptCells, putHandedOffCellsBack, readHandedOffCells } from "./handedOffCells";
import { refusalToWrite } from "../../workbook/standing/refusal";
import { excelFault, refuse } from "../runInExcel";
import { putInFront } from "../write/putBack";
import { arrayBlocks } from "../../workbook/standing/arrayBlocks";
import { withSecondTry } from "../write/withSecondTry";
import { type PlacedFormula, writeFormula } from "../write/writeFormula";
import { writeValues } from "./writeValues";
import { inParts, pauseExcel } from "../payload/inParts";
import { learnListSeparator } from "../write/rangesOf";
import { writePlan } from "../write/writePlan";

/** Whether one of our functions has yet to answer: Excel shows its last value until then, and does not say so. */
export function isAnswering(): boolean {
  const calls = (globalThis as { [functionCallsKey]?: FunctionCalls })[functionCallsKey];
  return calls !== undefined && calls.inFlight > 0;
}

/** What a formula has answered, in the cells it fills. */
interface Answer extends PlacedFormula {
  readonly sheet: SheetSeen;
  readonly values: readonly (readonly unknown[])[];
  readonly types: readonly (readonly string[])[];
}

/**
 * Puts values in place of all formulas that call us, and lists the formulas on a sheet of their own. Where the master check does not
 * hold, it does so only when the user has said so. Nine syncs, and one more the first time in a session. When Excel refuses half-way,
 * the workbook is put back as it was.
 */
export async function handOff(
  context: Excel.RequestContext,
  { language, on, despiteChecks = false }: HandOffRequest,
): Promise<HandOffOutcome> {
  const located = await locateSheets(context);
  refuse(refusalToWrite(located));
  // What has changed since Excel calculated last would be frozen as it was before.
  if (located.isCalculatedByHand) context.application.calculate("Recalculate");
  const formulas = await readOwnFormulas(context);
  let handedOffCells!: ReturnType<typeof readHandedOffCells>;
  let loadedChecks!: ReturnType<typeof loadChecks>;
  const { answers, blocks } = await readAnswers(context, formulas, () => {
    handedOffCells = readHandedOffCells(context, located.definedNames);
    loadedChecks = loadChecks(context);
  });
  const ownCells = handedOffCells();
  refuseUnfit(answers);
  const unsound = unsoundUnlessRefused(loadedChecks(located.memory.request?.language ?? language), despiteChecks);
  await learnListSeparator(context);

  const title = freeTitle(messages[language].handOff.sheet.title, located.allTitles);
  const frozen = answers.map(({ sheet, area, formula, values }): FrozenFormula => ({
    sheet: sheet.title,
    area,
    formula,
    mark: valuesMark(values),
  }));
  const facts = { title, language, on, version: addinVersion, watched: ownCells.watched, unsound };
  const plan = handOffPlan(frozen, facts);
  let line: LogLine | null = null;
  pauseExcel(context);
  try {
    // The list stands, and can be read, before the first formula is taken.
    await writePlan(context, plan, located.definedNames);
    const list = plan.names.map(({ area }) => ({ sheetId: title, area }));
    let nextLine!: ReturnType<typeof loadNextLogLine>;
    const findLine = () => {
      nextLine = loadNextLogLine(context, located);
    };
    await readAreas(context, list, ["formulas"], (_, { formulas: listed }) => refuseUnreadable(listed), findLine);
    line = nextLine();
    pauseExcel(context);
    const freeze = ({ sheetId, area, values, types }: Answer) => {
      const frozenValues = values.map((row, y) => row.map((value, x) => frozenValue(value, types[y]?.[x] ?? "")));
      return writeValues(context, { sheetId, area }, frozenValues);
    };
    await inParts(context, answers, freeze, pauseExcel);
    ownCells.fill(title);
    const done = { kind: "handedOff", count: answers.length, ...(unsound && { unsound }) } as const;
    // What Excel may refuse comes before the log, which tells of what is done.
    context.workbook.worksheets.getItem(title).activate();
    addToLog(context, located, { ...done, on, version: addinVersion }, line);
    await context.sync();
  } catch (error) {
    const titles = [...answers.map(({ sheet }) => sheet.title), title];
    await withSecondTry((own) => unfreeze(own, located, { answers, kept: ownCells.kept, line, title }), titles);
    throw toldWith(blocks, error);
  }
  return { count: answers.length, sheet: title, unsound };
}

/** What was typed cell by cell is frozen all the same, so that blocks are told only once Excel has refused something. */
function toldWith(blocks: readonly string[], error: unknown): unknown {
  const isRefusal = blocks.length > 0 && excelFault(error).kind === "excelError";
  return isRefusal ? new GatewayError({ kind: "arrayFormulas", places: blocks }) : error;
}

/** What formulas have answered, and where some may have been entered over several cells at once. */
async function readAnswers(
  context: Excel.RequestContext,
  formulas: readonly OwnFormula[],
  beside: () => void,
): Promise<{ answers: Answer[]; blocks: string[] }> {
  let application!: Excel.Application;
  const cells = formulas.map(
    ({ sheet, row, column }) =>
      () =>
        rangeOf(context, sheet.id, cellAt(row, column)),
  );
  const loaded: Excel.Range[] = [];
  const asArrays = cells.map((cell, index) => () => (loaded[index] = cell().load({ savedAsArray: true })));
  const formats = await readRanges(context, asArrays, ["numberFormat"]);
  const ranges = cells.flatMap((cell) => [cell, () => cell().getSpillingToRangeOrNullObject()]);
  const read = await readRanges(context, ranges, ["values", "valueTypes"], () => {
    beside();
    application = context.application.load({ calculationState: true });
  });
  if (application.calculationState !== "Done" || isAnswering()) throw new GatewayError({ kind: "calculating" });
  const answers = formulas.map(({ sheet, row, column, formula }, index): Answer => {
    const { area, values, valueTypes } = read[2 * index + 1] ?? read[2 * index]!;
    return {
      sheet,
      sheetId: sheet.id,
      area: { ...area, row, column },
      formula: asTyped(formula),
      format: String(formats[index]?.numberFormat[0]?.[0]),
      values,
      types: valueTypes.map((each) => each.map(String)),
    };
  });
  // Should Excel show a formula in the cells it has spilled into too, the first cell speaks for them.
  const firsts = answers.filter((answer) => !answers.some((other) => other !== answer && isInside(answer, other)));
  const arrays = answers.filter((_, index) => loaded[index]!.savedAsArray && !read[2 * index + 1]);
  const blocks = arrayBlocks(arrays, new Map(answers.map(({ sheet }) => [sheet.id, sheet.title])));
  return { answers: firsts, blocks };
}

function isInside({ sheet, area }: Answer, { sheet: other, area: around }: Answer): boolean {
  const [down, across] = [area.row - around.row, area.column - around.column];
  return sheet === other && down >= 0 && across >= 0 && down < around.rows && across < around.columns;
}

function refuseUnfit(answers: readonly Answer[]): void {
  if (answers.length === 0) throw new GatewayError({ kind: "nothingToFreeze" });
  const guarded = new Set(answers.filter(({ sheet }) => sheet.isProtected).map(({ sheet }) => sheet.title));
  if (guarded.size > 0) throw new GatewayError({ kind: "protectedSheets", places: [...guarded] });
  const unfinished = answers.filter(({ values, types }) =>
    values.some((row, y) => row.some((value, x) => isUnfinished(value, types[y]?.[x] ?? ""))),
  );
  const places = unfinished.map(({ sheet, area }) => onSheet(sheet.title, areaAddress(area)));
  if (places.length > 0) throw new GatewayError({ kind: "unfinishedCells", places });
}

/** The checks that fail where the master check does not hold and the user wants it so. */
function unsoundUnlessRefused(checks: Checks | null, despiteChecks: boolean): readonly string[] | null {
  if (checks?.verdict === "calculating") throw new GatewayError({ kind: "calculating" });
  const unsound = checks && unsoundChecks(checks);
  if (unsound && !despiteChecks) throw new GatewayError({ kind: "checksFail", places: unsound });
  return unsound;
}

/** No formula is taken that could not be found again. */
function refuseUnreadable(list: readonly (readonly unknown[])[]): void {
  const lost = list.find((line) => pointedTo(String(line[handOffColumns.value])) === null);
  if (lost) throw new Error(`No cell is found for ${String(lost[handOffColumns.formula])}`);
}

/** What a hand-off changes: cells as they stood before, and the title of its list. */
interface Changed {
  readonly answers: readonly Answer[];
  readonly kept: readonly KeptCells[];
  readonly line: LogLine | null;
  readonly title: string;
}

/** Puts back what has been changed, as far as it was, and takes the list away. Four syncs. */
async function unfreeze(
  context: Excel.RequestContext,
  located: Found,
  { answers, kept, line, title }: Changed,
): Promise<void> {
  const { worksheets, names } = context.workbook;
  const sheets = worksheets.load({ id: true, name: true });
  const name = names.getItemOrNullObject(handOffName).load({ name: true });
  const settings = loadSettings(context);
  await context.sync();
  // What has been deleted meanwhile cannot be put back, and keeps nothing else from it.
  const isThere = (id: string) => sheets.items.some((sheet) => sheet.id === id);
  const stays = ({ sheetId }: SheetArea) => isThere(sheetId);
  // Excel lets no part of an array be written, so that a formula which has not been taken is left alone.
  const firsts = answers.filter(stays).map((answer) => {
    const { sheetId, area } = answer;
    return { sheetId, area: cellAt(area.row, area.column), answer };
  });
  const frozen: Answer[] = [];
  await readAreas(context, firsts, ["formulas"], ({ answer }, { formulas }) => {
    if (asTyped(String(formulas[0]?.[0])) !== answer.formula) frozen.push(answer);
  });
  await inParts(context, frozen, (answer) => writeFormula(context, answer));
  putHandedOffCellsBack(context, kept.filter(stays));
  takeFromLog(context, located, settings(), line);
  if (!name.isNullObject) name.delete();
  // This needs the workbook in front: whatever else can be put back is there by then.
  sheets.items.find((sheet) => sheet.name === title)?.delete();
  await context.sync();
  await putInFront(context, located.before, isThere);
}
