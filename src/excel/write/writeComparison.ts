import type { ComparisonRequest } from "../../workbook/request/request";
import type { Origins } from "../../workbook/request/seen";
import type { FiguresToType } from "../../workbook/request/typedFigures";
import { type PlannedWriting, type SheetWriting, plannedWriting } from "../../workbook/standing/plannedWriting";
import type { StandingComparison } from "../../workbook/standing/readStanding";
import { refusalToWrite } from "../../workbook/standing/refusal";
import { isByNumber } from "../../workbook/plan/isByNumber";
import { type ComparisonResult, GatewayError, type WritingAnswers } from "../Gateway";
import { remember } from "../memory";
import { loadProtection } from "../read/loadProtection";
import { loadStanding } from "../read/loadStanding";
import { type Found, locateSheets } from "../read/locateSheets";
import { readResult } from "../read/readResult";
import { orRefuse, refuse } from "../runInExcel";
import { type Following, putBack } from "./putBack";
import { inParts, pauseExcel } from "../payload/inParts";
import { hearCoauthors } from "./hearCoauthors";
import { learnListSeparator } from "./rangesOf";
import { loadFit } from "./setUpPrint";
import { type MovedGroups, loadMovedGroups, moveGroups } from "./rowGroups";
import { type SheetName, loadSheetNames, writeSheetNames } from "./sheetNames";
import { writeCharts } from "./writeCharts";
import { writeKeptEntries } from "./writeKeptEntries";
import { defineName } from "./defineName";
import { readFollowers } from "./followers";
import { writeFormula } from "./writeFormula";
import { writeSheet } from "./writeSheet";
import { withSecondTry } from "./withSecondTry";

/** What is to be written. */
export interface Asked {
  readonly request: ComparisonRequest;
  /** Which of the options that stand each option was; told by their names where it is left out. */
  readonly origins?: Origins;
  /** What the pane types on Inputs. */
  readonly figures?: FiguresToType;
}

/**
 * Writes a comparison, or the one that stands there anew, with all that the user has put on its sheets. Whatever fails, the
 * workbook is put back as it was. Three syncs for a new comparison, the last to draw charts and read figures; one more to read
 * what stands, one the first time in a session, one to look for formulas of the user's that follow cells which move, and one more where
 * there are any, and two where groups of rows follow their rows; and one that nobody waits for, to hear no longer of others.
 *
 * @param askedFor what is asked for, given what stands; null where there is no comparison yet
 */
export async function writeComparison(
  context: Excel.RequestContext,
  askedFor: (standing: StandingComparison | null) => Asked,
  { template = "fill", money }: WritingAnswers = {},
): Promise<ComparisonResult> {
  const coauthors = hearCoauthors(context);
  try {
    return await written(context, coauthors.refuse, askedFor, { template, money });
  } finally {
    coauthors.stop();
  }
}

/** Writes it, once nobody else has changed what it is written from. */
async function written(
  context: Excel.RequestContext,
  refuseCoauthors: () => void,
  askedFor: (standing: StandingComparison | null) => Asked,
  { template, money }: WritingAnswers,
): Promise<ComparisonResult> {
  const located = await locateSheets(context);
  refuse(refusalToWrite(located));
  // A name that is told by numbers would not follow its cells.
  if ([...located.nameFormulas.values()].some(isByNumber)) throw new GatewayError({ kind: "cellsByNumber" });
  const { worksheets } = context.workbook;
  let refuseProtected = () => {};
  let sheetNames = (): SheetName[] => [];
  const standing = await loadStanding(context, located, () => {
    refuseProtected = loadProtection(Object.values(located.titles).map((title) => worksheets.getItem(title)));
    sheetNames = loadSheetNames(context, located.before);
  });
  refuseProtected();
  const { request, origins, figures } = askedFor(standing);
  const isLaidOutAnew = template === "layOutAnew";
  const writing = orRefuse(plannedWriting(located, standing, request, isLaidOutAnew, money, figures, origins));
  const followed = sheetNames().filter(({ formula }) => writing.followed(formula) !== formula);
  const followers = writing.isMoved ? await readFollowers(context, ownSheets(located), writing.isMoved) : [];
  await learnListSeparator(context);
  refuseCoauthors();
  try {
    const finish = await queue(context, writing, located, { names: followed, formulas: followers });
    await context.sync();
    if (located.isCalculatedByHand) context.application.calculate("Full");
    const { fits, groups } = finish();
    const result = await readResult(context, request, writing.titles);
    if (fits.filter((isMended) => isMended()).length > 0) await context.sync();
    await moveGroups(context, groups);
    return { ...result, keptSheet: writing.kept?.title ?? null };
  } catch (error) {
    const following = { names: followed, formulas: followers };
    const titles = writing.sheets.map(({ plan }) => plan.title);
    await withSecondTry((own) => putBack(own, located.before, writing, following), titles);
    throw error;
  }
}

/** The titles of the sheets that are no part of the comparison, by their ids. */
function ownSheets({ titles, before }: Found): Map<string, string> {
  const ours = new Set<string>(Object.values(titles));
  return new Map([...before.titleById].filter(([, title]) => !ours.has(title)));
}

/** Before the next of the comparison's sheets that stands already, or last. */
function placeOfAdded(following: readonly SheetWriting[], order: readonly string[]): number {
  const next = following.find(({ present }) => present)?.present?.standing.title;
  return next === undefined ? order.length : order.indexOf(next);
}

/**
 * Queues the sheets, then the names, then the cells, so that a formula always finds what it refers to.
 *
 * @param following names that one sheet alone knows, and formulas of the user's, as they stand before the cells move that they refer to
 * @returns what queues the charts, after a sync, and the questions whether each sheet fits its page; and the groups that are to move
 */
async function queue(
  context: Excel.RequestContext,
  writing: PlannedWriting,
  located: Found,
  following: Following,
): Promise<() => { readonly fits: (() => boolean)[]; readonly groups: readonly MovedGroups[] }> {
  const { plan, sheets, titles, movedNames, kept, news } = writing;
  const { worksheets, names } = context.workbook;
  pauseExcel(context);
  for (const { plan: sheet, present } of sheets)
    if (present && present.standing.title !== sheet.title)
      worksheets.getItem(present.standing.title).name = sheet.title;
  const order = [...located.allTitles];
  const targets = sheets.map(({ plan: { title }, present }, index) => {
    if (present) return worksheets.getItem(title);
    const added = worksheets.add(title);
    const position = placeOfAdded(sheets.slice(index + 1), order);
    if (position < order.length) added.position = position;
    order.splice(position, 0, title);
    return added;
  });
  for (const name of plan.names) defineName(context, name, plan, located.definedNames);
  for (const { name, formula } of movedNames) names.getItem(name).formula = formula;
  writeSheetNames(
    context,
    following.names.map((each) => ({ ...each, formula: writing.followed(each.formula) })),
  );
  const groups = loadMovedGroups(targets, sheets);
  const writings: (() => number | Iterable<number>)[] = sheets.map(
    ({ plan: sheet, change }, index) =>
      () =>
        writeSheet(targets[index]!, sheet, plan, change),
  );
  if (kept) writings.push(() => writeKeptEntries(context, kept));
  for (const each of following.formulas)
    writings.push(() => writeFormula(context, { ...each, formula: writing.followed(each.formula) }));
  await inParts(context, writings, (write) => write(), pauseExcel);
  remember(context, news, located.before.settings);
  worksheets.getItem(titles.comparison).activate();
  return () => {
    for (const [index, { plan: sheet, change }] of sheets.entries()) writeCharts(targets[index]!, sheet, change);
    const fits = sheets.flatMap(({ plan: sheet, change }, index) =>
      change.keepsLook ? [] : [loadFit(targets[index]!, sheet)],
    );
    return { fits, groups: groups() };
  };
}
