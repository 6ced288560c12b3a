import { foldName } from "../../locale/foldName";
import { messages } from "../../locale/messages";
import { comparisonWorkbook } from "../comparisonWorkbook";
import { type SheetMove, movedFormula } from "../plan/movedFormula";
import type { SheetPlan, WorkbookPlan } from "../plan/plan";
import type { SheetId } from "../plan/sheetId";
import type { LogEntry } from "../request/logEntry";
import { addinVersion } from "../request/madeBy";
import type { News } from "../request/memory";
import type { ComparisonRequest } from "../request/request";
import type { Origins } from "../request/seen";
import { type FiguresToType, withFigures } from "../request/typedFigures";
import { type TypedInputs, nothingTyped } from "../request/typedInputs";
import { type CurrencyChange, convertedCount, currencyChange, inNewCurrency } from "./currencyChange";
import { followRenames } from "./followRenames";
import { type KeptEntries, keptEntries } from "./keptEntries";
import { leftOver } from "./leftOver";
import type { Located } from "./located";
import { planMark } from "./planMark";
import type { StandingComparison } from "./readStanding";
import { type SheetState, readTyped } from "./readTyped";
import { type Granted, granted, refused } from "./refusal";
import { type Rewriting, type SheetRewriting, type Standing, type Unplaced, rewriting } from "./rewriting";
import { type SheetChange, changeOf, wholeSheet } from "./sheetChange";
import { gaveWay, stillSaid } from "./stillSaid";
import { titlesFor } from "./titlesFor";
import { typedByInterval, withInterval } from "./weekIntervals";
import type { MoneyTreatment } from "./typedMoney";
import { withoutWeekReaders } from "./weekReaders";

/** All that is written so that a workbook holds a comparison. */
export interface PlannedWriting {
  readonly titles: Titles;
  readonly plan: WorkbookPlan;
  /** The sheets of the plan, in its order. */
  readonly sheets: readonly SheetWriting[];
  /** Names of the user's own whose cells move, with what they stand for then. */
  readonly movedNames: readonly { readonly name: string; readonly formula: string }[];
  /** A formula of the user's own, as it reads once the cells that it refers to have moved. */
  readonly followed: (formula: string) => string;
  /** Whether it refers to a cell that goes elsewhere on its sheet, which Excel does not follow by itself; null where none does. */
  readonly isMoved: ((formula: string) => boolean) | null;
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
 * @param treatment what becomes of typed amounts where the currency changes; left out until the user has said
 * @param figures what the pane types on Inputs, in the currency asked for
 * @param origins which of the options that stand each option was; told by their names where it is left out
 */
export function plannedWriting(
  located: Located,
  standing: StandingComparison | null,
  asked: ComparisonRequest,
  isLaidOutAnew: boolean,
  treatment?: MoneyTreatment,
  figures: FiguresToType = {},
  origins?: Origins,
): Granted<PlannedWriting> {
  const { memory, allTitles } = located;
  const request = standing ? withInterval(asked, standing) : asked;
  const titles = titlesFor(request.language, located);
  const read = standing && typedFor(standing, request, origins);
  const doubled = read ? [...new Set([read.kept, namesOf(request)].flatMap(doubledNames))] : [];
  if (doubled.length > 0) return refused({ kind: "sameNames", places: doubled });
  const change = read && currencyChange(read.request, request, read.typed);
  if (change && treatment === undefined) return refused({ kind: "typedMoney", change });
  const log = [...memory.log, ...logEntries(request, located), ...moneyEntries(request, change, treatment)];
  const mark = planMark(request);
  const written =
    standing && read
      ? rewritten(
          {
            ...standing,
            isKnown: memory.planMark === planMark(standing.request),
            companySheets: memory.companySheets,
            isLaidOutAnew,
          },
          { ...read, typed: withFigures(convertedTyped(read.typed, change, treatment), figures) },
          request,
          titles,
          log,
        )
      : newlyWritten(comparisonWorkbook(request, titles, withFigures(nothingTyped, figures), log));
  const cramped = [...written.sheets.values()].filter(({ keepsLook, staysInPlace }) => keepsLook && !staysInPlace);
  if (cramped.length > 0)
    return refused({ kind: "otherShape", places: cramped.map(({ standing: { title } }) => title) });
  const companySheets = isLaidOutAnew ? new Set<SheetId>() : memory.companySheets;
  const followed = (formula: string) => movedFormula(formula, "", written.moves);
  const retitled = retitledIn(written, located.titles);
  return granted({
    titles,
    plan: written.plan,
    sheets: sheetsOf(written, keepsTitles(written, located.titles) ? (formula) => formula : retitled),
    movedNames: movedNames(located.nameFormulas, written),
    followed,
    isMoved: written.hasMoves ? (formula) => followed(formula) !== retitled(formula) : null,
    kept: keptEntries(written.unplaced, request.language, [...allTitles, ...Object.values(titles)]),
    news: { request, companySheets, planMark: mark, log, isOurs: true },
  });
}

/** What writing a comparison is called in its log; of one that another version wrote, what means something else from now on. */
function logEntries({ writtenOn }: ComparisonRequest, { titles, memory }: Located): LogEntry[] {
  const { origin, companySheets } = memory;
  const entry = { on: writtenOn, version: addinVersion };
  const isNew = origin.kind === "unknown" && companySheets.size === Object.keys(titles).length;
  if (isNew) return [{ ...entry, kind: "created" }];
  if (origin.kind === "same") return [{ ...entry, kind: "updated" }];
  if (origin.kind !== "other") return [{ ...entry, kind: "migrated" }];
  const { changedMeanings, changedDefaults, otherDrivers } = origin.differences;
  const lists = [
    { kind: "defaultsChanged", drivers: [...new Set(changedDefaults.map(({ driver }) => driver))] },
    { kind: "othersChanged", drivers: otherDrivers },
  ] as const;
  return [
    { ...entry, kind: "migrated" },
    ...changedMeanings.map((driver) => ({ ...entry, kind: "meaningChanged", driver }) as const),
    ...lists.filter(({ drivers }) => drivers.length > 0).map((list) => ({ ...entry, ...list })),
  ];
}

function namesOf({ options }: ComparisonRequest): string[] {
  return options.map(({ name }) => name);
}

/** The names that several options have. */
function doubledNames(names: readonly string[]): string[] {
  return names.filter((name, index) => names.some((other, at) => at < index && foldName(other) === foldName(name)));
}

interface TypedFor extends SheetState {
  /** The names that the options on the sheets have from now on. */
  readonly kept: readonly string[];
  readonly lost: readonly Unplaced[];
}

/** What is typed on the sheets, under the names that its options have in the new comparison, and the formulas that give way to it. */
function typedFor(standing: StandingComparison, request: ComparisonRequest, origins?: Origins): TypedFor {
  const { places, request: present } = standing;
  const read = readTyped(places, present, (onSheet) => followRenames(onSheet, request, origins));
  const kept = followRenames(namesOf(read.request), request, origins);
  const asked = stillSaid(read, present, request);
  const byValue = withoutWeekReaders(standing, read.typed, request.intervalMinutes);
  const typed = { ...typedByInterval(byValue.typed, present.intervalMinutes, request.intervalMinutes), asked };
  return {
    request: read.request,
    typed,
    kept,
    lost: [...gaveWay(standing, read, kept, request, asked), ...byValue.lost],
  };
}

/** What the log says of typed amounts in a currency that changes. */
function moneyEntries(
  { writtenOn }: ComparisonRequest,
  change: CurrencyChange | null,
  treatment: MoneyTreatment | undefined,
): LogEntry[] {
  if (change === null || treatment === undefined) return [];
  const { from, to, rate, amounts } = change;
  const entry = { from, to, on: writtenOn, version: addinVersion };
  return treatment === "convert"
    ? [{ ...entry, kind: "moneyConverted", rate, count: convertedCount(change) }]
    : [{ ...entry, kind: "moneyKept", count: amounts.length }];
}

function convertedTyped(typed: TypedInputs, change: CurrencyChange | null, treatment?: MoneyTreatment): TypedInputs {
  return change && treatment ? inNewCurrency(typed, change, treatment) : typed;
}

function newlyWritten(plan: WorkbookPlan): Rewriting {
  return { plan, sheets: new Map(), unplaced: [], moves: () => undefined, hasMoves: false };
}

function rewritten(
  standing: StandingComparison & Standing,
  { typed, request: present, kept, lost }: TypedFor,
  request: ComparisonRequest,
  titles: Titles,
  log: readonly LogEntry[],
): Rewriting {
  const plan = comparisonWorkbook(request, titles, typed, log);
  const { language, currency } = standing.request;
  const hasSameWords = request.language === language && request.currency === currency;
  const sameWords = hasSameWords
    ? plan
    : comparisonWorkbook({ ...request, language, currency }, messages[language].sheets.titles, typed, log);
  const written = rewriting(standing, plan, sameWords);
  return {
    ...written,
    unplaced: [...written.unplaced, ...leftOver(standing, namesOf(present), kept, request), ...lost],
  };
}

/** A formula as it reads once the sheets have their new titles and nothing else has changed. */
function retitledIn({ plan }: Rewriting, present: Located["titles"]): (formula: string) => string {
  return (formula) =>
    movedFormula(formula, "", (title) => sameCells(plan.sheets.find(({ id }) => present[id] === title)));
}

function keepsTitles({ plan }: Rewriting, present: Located["titles"]): boolean {
  return plan.sheets.every(({ id, title }) => (present[id] ?? title) === title);
}

function sheetsOf({ plan, sheets }: Rewriting, retitled: (formula: string) => string): SheetWriting[] {
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
