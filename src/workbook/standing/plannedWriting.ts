import { messages } from "../../locale/messages";
import { comparisonWorkbook } from "../comparisonWorkbook";
import { type SheetMove, movedFormula } from "../plan/movedFormula";
import type { SheetPlan, WorkbookPlan } from "../plan/plan";
import type { SheetId } from "../plan/sheetId";
import type { LogEntry } from "../request/logEntry";
import { addinVersion } from "../request/madeBy";
import type { News } from "../request/memory";
import type { ComparisonRequest } from "../request/request";
import { nothingTyped } from "../request/typedInputs";
import { followRenames } from "./followRenames";
import { type KeptEntries, keptEntries } from "./keptEntries";
import { leftOver } from "./leftOver";
import type { Located } from "./located";
import { planMark } from "./planMark";
import type { StandingComparison } from "./readStanding";
import { readTyped } from "./readTyped";
import { type Granted, granted, refused } from "./refusal";
import { type Rewriting, type SheetRewriting, type Standing, rewriting } from "./rewriting";
import { type SheetChange, changeOf, wholeSheet } from "./sheetChange";
import { titlesFor } from "./titlesFor";

/** All that is written so that a workbook holds a comparison. */
export interface PlannedWriting {
  readonly titles: Titles;
  readonly plan: WorkbookPlan;
  /** The sheets of the plan, in its order. */
  readonly sheets: readonly SheetWriting[];
  /** Names of the user's own whose cells move, with what they stand for then. */
  readonly movedNames: readonly { readonly name: string; readonly formula: string }[];
  /** What was typed where it cannot stay; null where everything has its place. */
  readonly kept: KeptEntries | null;
  readonly news: News;
}

export interface SheetWriting {
  readonly plan: SheetPlan;
  readonly change: SheetChange;
  /** How it stands in the workbook; null for a sheet that is added. */
  readonly present: SheetRewriting | null;
}

type Titles = Readonly<Record<SheetId, string>>;

/**
 * From what stands in a workbook, and what is asked for, to what is to be written.
 *
 * @param standing null where there is no comparison yet
 * @param isLaidOutAnew whether sheets that the add-in did not make may be moved about, and given its look
 */
export function plannedWriting(
  located: Located,
  standing: StandingComparison | null,
  request: ComparisonRequest,
  isLaidOutAnew: boolean,
): Granted<PlannedWriting> {
  const { memory, allTitles } = located;
  const titles = titlesFor(request.language, located);
  const log = [...memory.log, logEntry(request, located)];
  const mark = planMark(request);
  const markOf = (other: ComparisonRequest) => (isSame(other, request) ? mark : planMark(other));
  const written = standing
    ? rewritten(
        {
          ...standing,
          isKnown: memory.planMark === markOf(standing.request),
          companySheets: memory.companySheets,
          isLaidOutAnew,
        },
        request,
        titles,
        log,
      )
    : newlyWritten(comparisonWorkbook(request, titles, nothingTyped, log));
  const cramped = [...written.sheets.values()].filter(({ keepsLook, staysInPlace }) => keepsLook && !staysInPlace);
  if (cramped.length > 0)
    return refused({ kind: "otherShape", places: cramped.map(({ standing: { title } }) => title) });
  const companySheets = isLaidOutAnew ? new Set<SheetId>() : memory.companySheets;
  return granted({
    titles,
    plan: written.plan,
    sheets: sheetsOf(written, located.titles),
    movedNames: movedNames(located.nameFormulas, written),
    kept: keptEntries(written.unplaced, request.language, [...allTitles, ...Object.values(titles)]),
    news: { request, companySheets, planMark: mark, log, isOurs: true },
  });
}

/** What writing a comparison is called in its log. */
function logEntry({ createdOn }: ComparisonRequest, { titles, memory }: Located): LogEntry {
  const { origin, companySheets } = memory;
  const isNew = origin.kind === "unknown" && companySheets.size === Object.keys(titles).length;
  const kind = isNew ? "created" : origin.kind === "same" ? "updated" : "migrated";
  return { kind, on: createdOn, version: addinVersion };
}

function isSame(request: ComparisonRequest, other: ComparisonRequest): boolean {
  return JSON.stringify(request) === JSON.stringify(other);
}

function newlyWritten(plan: WorkbookPlan): Rewriting {
  return { plan, sheets: new Map(), unplaced: [], moves: () => undefined };
}

function rewritten(
  standing: StandingComparison & Standing,
  request: ComparisonRequest,
  titles: Titles,
  log: readonly LogEntry[],
): Rewriting {
  const { typed, request: present } = readTyped(standing.places, standing.request, (onSheet) =>
    followRenames(onSheet, request),
  );
  const plan = comparisonWorkbook(request, titles, typed, log);
  const { language, currency } = standing.request;
  const hasSameWords = request.language === language && request.currency === currency;
  const sameWords = hasSameWords
    ? plan
    : comparisonWorkbook({ ...request, language, currency }, messages[language].sheets.titles, typed, log);
  const written = rewriting(standing, plan, sameWords);
  const names = present.options.map(({ name }) => name);
  return { ...written, unplaced: [...written.unplaced, ...leftOver(standing, names, request)] };
}

function sheetsOf({ plan, sheets }: Rewriting, present: Located["titles"]): SheetWriting[] {
  const retitled = (formula: string) =>
    movedFormula(formula, "", (title) => sameCells(plan.sheets.find(({ id }) => present[id] === title)));
  return plan.sheets.map((sheet) => {
    const rewritten = sheets.get(sheet.id);
    return rewritten
      ? { plan: sheet, change: changeOf(sheet, rewritten, retitled), present: rewritten }
      : { plan: sheet, change: wholeSheet(sheet), present: null };
  });
}

function sameCells(sheet: { readonly title: string } | undefined): SheetMove | undefined {
  const stays = (line: number) => line;
  return sheet && { title: sheet.title, rows: stays, columns: stays };
}

function movedNames(nameFormulas: Located["nameFormulas"], { plan, moves }: Rewriting): PlannedWriting["movedNames"] {
  const ours = new Set(plan.names.map(({ name }) => name));
  return [...nameFormulas].flatMap(([name, before]) => {
    const formula = movedFormula(before, "", moves);
    return ours.has(name) || formula === before ? [] : [{ name, formula }];
  });
}
