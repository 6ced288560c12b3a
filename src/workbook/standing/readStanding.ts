import { messages } from "../../locale/messages";
import { comparisonWorkbook, retold } from "../comparisonWorkbook";
import { RisksLayout } from "../layout/risks";
import type { WorkbookPlan } from "../plan/plan";
import type { SheetId } from "../plan/sheetId";
import type { LogEntry } from "../request/logEntry";
import type { ComparisonRequest } from "../request/request";
import { type OwnRisk, nothingTyped } from "../request/typedInputs";
import { marksIn } from "./alignLines";
import { hasWorkings, recogniseFormer } from "./formerComparison";
import type { Located } from "./located";
import type { PlannedPlaces } from "./plannedPlaces";
import { type Recognised, atPlannedPlaces, recognise } from "./recognise";
import { type Granted, granted, refused } from "./refusal";
import type { StandingCell, StandingSheet } from "./standingSheet";

/** The comparison in a workbook: its sheets, the plan they were written from, and their cells at the planned places. */
export interface StandingComparison {
  readonly request: ComparisonRequest;
  readonly sheets: readonly StandingSheet[];
  readonly plan: WorkbookPlan;
  readonly recognised: ReadonlyMap<SheetId, Recognised>;
  readonly places: PlannedPlaces;
}

/** Understands sheets in which the user may have added, deleted and moved rows and columns; null where there is no comparison. */
export function readStanding(
  { memory, titles: present }: Pick<Located, "memory" | "titles">,
  sheets: readonly StandingSheet[],
): Granted<StandingComparison | null> {
  const { request, log, companySheets } = memory;
  if (request === null || sheets.length === 0) return granted(null);
  const titles = { ...messages[request.language].sheets.titles, ...present };
  const layout = new RisksLayout(request.options.length);
  const base = plainPlan(request, titles, log);
  const strange = sheets.filter((sheet) => companySheets.has(sheet.id) && !isLike(base, sheet));
  if (strange.length > 0) return refused({ kind: "strangeSheets", places: strange.map(({ title }) => title) });
  const recognised = new Map(sheets.map((sheet) => [sheet.id, recogniseIn(base, sheet)]));
  const comparison = sheets.find(({ id, cells }) => id === "comparison" && hasWorkings(cells));
  if (comparison) recognised.set("comparison", recogniseFormer(base, request.options.length, comparison.cells));
  const register = recognised.get("risks");
  const ownRiskCount = register && countOwnRisks(register, layout);
  if (register && ownRiskCount) recognised.set("risks", withOwnRisks(register, layout, ownRiskCount));
  const ownRisks = Array.from({ length: ownRiskCount ?? 0 }, () => noRisk);
  const plan = ownRiskCount ? comparisonWorkbook(request, titles, { ...nothingTyped, ownRisks }, log) : base;
  return granted({ request, sheets, plan, recognised, places: placesOf(sheets, recognised, ownRiskCount) });
}

/** The last plan of a comparison in which nothing is typed: what stands is read again and again, and written again in between. */
let known: { readonly asked: string; readonly told: string; readonly plan: WorkbookPlan } | undefined;

function plainPlan(
  request: ComparisonRequest,
  titles: Readonly<Record<SheetId, string>>,
  log: readonly LogEntry[],
): WorkbookPlan {
  const asked = JSON.stringify([{ ...request, writtenOn: null }, titles]);
  const told = JSON.stringify([request.writtenOn, log]);
  if (known?.asked === asked && known.told === told) return known.plan;
  const plan =
    known?.asked === asked
      ? retold(known.plan, request, titles, log)
      : comparisonWorkbook(request, titles, nothingTyped, log);
  known = { asked, told, plan };
  return plan;
}

const noRisk: OwnRisk = { name: null, owner: null, low: null, mode: null, high: null, probabilities: {} };

function recogniseIn(plan: WorkbookPlan, { id, cells }: StandingSheet): Recognised {
  const planned = plan.sheets.find((sheet) => sheet.id === id);
  return planned ? recognise(planned, cells) : { rows: [], columns: [] };
}

/** Whether a sheet that the add-in did not make has at least half of the plan's words and formulas: then it is one of ours, worked over. */
function isLike(plan: WorkbookPlan, { id, cells }: StandingSheet): boolean {
  const planned = plan.sheets.find((sheet) => sheet.id === id);
  const marks = planned ? marksIn(planned.cells) : new Set<string>();
  const standing = marksIn(cells);
  return [...marks].filter((mark) => standing.has(mark)).length >= marks.size / 2;
}

/** A row that the user has put between the first own risk and their sum is one more of them. */
function countOwnRisks({ rows }: Recognised, layout: RisksLayout): number | undefined {
  const [first, sum] = [rows[layout.firstOwnRow], rows[layout.resultRow("sum")]];
  return first === undefined || sum === undefined || sum - first <= layout.ownCount ? undefined : sum - first;
}

function withOwnRisks({ rows, columns }: Recognised, layout: RisksLayout, count: number): Recognised {
  const first = rows[layout.firstOwnRow] ?? 0;
  const own = Array.from({ length: count }, (_, index) => first + index);
  return { rows: [...rows.slice(0, layout.firstOwnRow), ...own, ...rows.slice(layout.resultRow("sum"))], columns };
}

function placesOf(
  sheets: readonly StandingSheet[],
  recognised: ReadonlyMap<SheetId, Recognised>,
  ownRiskCount: number | undefined,
): PlannedPlaces {
  const places: { -readonly [Id in SheetId]?: PlannedPlaces[Id] } = {};
  for (const { id, cells, values } of sheets) {
    const lines = recognised.get(id);
    if (!lines) continue;
    const at = (from: readonly (readonly StandingCell[])[]) => atPlannedPlaces<StandingCell>(lines, from);
    places[id] = { typed: at(cells), shown: at(values), ...(id === "risks" && ownRiskCount ? { ownRiskCount } : {}) };
  }
  return places;
}
