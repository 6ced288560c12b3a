import type { Seen } from "../workbook/request/seen";
import type { FiguresToType } from "../workbook/request/typedFigures";
import type { StandingComparison } from "../workbook/standing/readStanding";
import { askedSince } from "../workbook/standing/askedSince";
import { readTyped } from "../workbook/standing/readTyped";
import { type ComparisonResult, type Gateway, GatewayError } from "./Gateway";
import { readFactors, writeFactors } from "./factors";
import { handOff } from "./handOff/handOff";
import { repair } from "./handOff/repair";
import { restore } from "./handOff/restore";
import { loadStanding } from "./read/loadStanding";
import { type Found, hasAllSheets, hasComparison, locateSheets } from "./read/locateSheets";
import { explainCost } from "./read/explainCost";
import { repeatedReading } from "./read/repeatedReading";
import { readCentre } from "./read/readCentre";
import { readInputs } from "./read/readInputs";
import { readResult } from "./read/readResult";
import { runAsOneStep, runInExcel, runWhenIdle, undoable } from "./runInExcel";
import { readSettings, writeSetting } from "./settings";
import { chooseScenario, showFigure, showInput, showMissing } from "./showPlace";
import { stopHearing } from "./stopHearing";
import { readSimulated, typeInputs } from "./whatIf";
import { type Asked, writeComparison } from "./write/writeComparison";

/** How long Excel must have been quiet before the figures are read again, in milliseconds. */
const quietTime = 250;

/** What is done with a comparison that stands in the workbook, or is to stand there. It is loaded once that is asked for. */
export const comparisonGateway = {
  createComparison: (request, answers, figures, seen) =>
    inTurn(() =>
      undoable(
        runAsOneStep(
          (context) => writeComparison(context, (standing) => since({ request, figures }, standing, seen), answers),
          "createComparison",
        ),
      ),
    ),
  watchComparison,
  updateComparison: (on, answers) =>
    inTurn(() =>
      undoable(
        runAsOneStep(
          (context) => writeComparison(context, (standing) => onSheets(standing, on), answers),
          "updateComparison",
        ),
      ),
    ),
  handOff: (facts) => inTurn(() => undoable(runAsOneStep((context) => handOff(context, facts), "handOff"))),
  restore: (on) => inTurn(() => runInExcel((context) => restore(context, on), "restore")),
  repair: () => inTurn(() => undoable(runAsOneStep(repair, "repair"))),
  readInputs: () => runWhenIdle(readInputs, "readInputs"),
  readCentre: () => runWhenIdle(readCentre, "readCentre"),
  readSettings: () => runWhenIdle(readSettings, "readSettings"),
  writeSetting: (setting, value) =>
    inTurn(() => runInExcel((context) => writeSetting(context, setting, value), "writeSetting")),
  readFactors: () => runWhenIdle(readFactors, "readFactors"),
  writeFactors: async (changes) =>
    (await inTurn(() => runAsOneStep((context) => writeFactors(context, changes), "writeFactors"))).outcome,
  showFigure: (figure, option) => runInExcel((context) => showFigure(context, figure, option), "showFigure"),
  showInput: (place) => runInExcel((context) => showInput(context, place), "showInput"),
  showMissing: (figure) => runInExcel((context) => showMissing(context, figure), "showMissing"),
  chooseScenario: (scenario) =>
    inTurn(() => runInExcel((context) => chooseScenario(context, scenario), "chooseScenario")),
  explainCost: (option) => runInExcel((context) => explainCost(context, option), "explainCost"),
  readSimulated: () => runWhenIdle(readSimulated, "readSimulated"),
  typeInputs: async (changes) =>
    (await inTurn(() => runAsOneStep((context) => typeInputs(context, changes), "typeInputs"))).outcome,
} satisfies Partial<Gateway>;

let lastWriting: Promise<unknown> = Promise.resolve();

/** What writes waits for what writes already: it would read a workbook that is half written, and write on from that. */
function inTurn<T>(write: () => Promise<T>): Promise<T> {
  const written = lastWriting.then(write);
  lastWriting = written.catch(() => undefined);
  return written;
}

/** What is asked for when this version writes the comparison again from what stands on its sheets. */
function onSheets(standing: StandingComparison | null, on: string): Asked {
  if (!standing?.places.inputs) throw new GatewayError({ kind: "inputsGone" });
  return { request: { ...readTyped(standing.places, standing.request).request, writtenOn: on } };
}

/** What is asked for, with what has been typed on the sheets since the comparison was seen. */
function since(asked: Asked, standing: StandingComparison | null, seen: Seen | null = null): Asked {
  if (!standing || !seen) return asked;
  const now = askedSince(asked.request, seen, readTyped(standing.places, standing.request).request);
  const names = new Map(asked.request.options.map(({ name }, index) => [name, now.request.options[index]!.name]));
  return { ...now, figures: calledBy(names, asked.figures) };
}

/** Figures under the names that options have on the sheets by now. */
function calledBy(names: ReadonlyMap<string, string>, figures: FiguresToType = {}): FiguresToType {
  const renamed = Object.entries(figures).map(([driver, own]) => {
    return [driver, Object.fromEntries(Object.entries(own).map(([name, value]) => [names.get(name) ?? name, value]))];
  });
  return Object.fromEntries(renamed) as FiguresToType;
}

async function readComparison(context: Excel.RequestContext): Promise<ComparisonResult | null> {
  const located = await locateSheets(context);
  return hasComparison(located) ? readLocated(context, located) : null;
}

/** The figures of a comparison whose sheets are found. */
export async function readLocated(context: Excel.RequestContext, located: Found): Promise<ComparisonResult | null> {
  const { titles } = located;
  const standing = await loadStanding(context, located);
  if (standing === null || !hasAllSheets(titles)) return null;
  return readResult(context, readTyped(standing.places, standing.request).request, titles);
}

async function watchComparison(
  shown: ComparisonResult,
  onResult: (result: ComparisonResult | null) => void,
  onFault: (fault: GatewayError["fault"]) => void,
): Promise<() => void> {
  let handler: OfficeExtension.EventHandlerResult<Excel.WorksheetCalculatedEventArgs> | undefined;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let isStopped = false;
  const reading = repeatedReading(shown, readComparison);
  const report = async () => {
    try {
      const result = await runWhenIdle((context) => reading.again(context), "readAgain");
      if (!isStopped) onResult(result);
    } catch (error) {
      if (!isStopped)
        onFault(error instanceof GatewayError ? error.fault : { kind: "excelError", code: "", message: String(error) });
    }
  };
  const readSoon = () => {
    clearTimeout(waiting);
    if (!isStopped) waiting = setTimeout(() => void report(), quietTime);
  };
  const stop = () => {
    isStopped = true;
    clearTimeout(waiting);
    if (handler) stopHearing(handler);
  };
  const begin = async (context: Excel.RequestContext) => {
    handler = context.workbook.worksheets.onCalculated.add(() => {
      readSoon();
      return Promise.resolve();
    });
    // What was calculated since the comparison was last read, nobody has heard of.
    const figures = reading.begin(context);
    await context.sync();
    const result = figures();
    if (result && JSON.stringify(result) !== JSON.stringify(shown)) onResult(result);
  };
  try {
    await runWhenIdle(begin, "watchComparison");
  } catch (error) {
    // Excel has added the handler where only the reading has failed.
    stop();
    throw error;
  }
  return stop;
}
