import { messages } from "../../locale/messages";
import { marksIn } from "../../workbook/standing/alignLines";
import { comparisonWorkbook } from "../../workbook/comparisonWorkbook";
import type { WorkbookPlan } from "../../workbook/plan/plan";
import { type Recognised, atPlannedPlaces, recognise } from "../../workbook/standing/recognise";
import type { ComparisonRequest } from "../../workbook/request/request";
import type { Standing } from "../../workbook/standing/rewriting";
import { RisksLayout } from "../../workbook/layout/risks";
import type { SheetId } from "../../workbook/plan/sheetId";
import type { StandingCell, StandingSheet } from "../../workbook/standing/standingSheet";
import { type OwnRisk, nothingTyped } from "../../workbook/request/typedInputs";
import { GatewayError } from "../Gateway";
import { type Located, isFromThisPlan } from "../locateSheets";
import type { PlannedPlaces } from "./readTyped";

/** The comparison in the workbook: its sheets, what they were written from, and their cells at the planned places. */
export interface StandingComparison extends Standing {
  readonly request: ComparisonRequest;
  readonly places: PlannedPlaces;
}

/** Understands sheets in which the user may have added, deleted and moved rows and columns; null where there is no comparison. */
export function readStanding(located: Located, sheets: readonly StandingSheet[]): StandingComparison | null {
  const { request, log } = located;
  if (request === null || sheets.length === 0) return null;
  const titles = { ...messages[request.language].sheets.titles, ...located.titles };
  const layout = new RisksLayout(request.options.length);
  const base = comparisonWorkbook(request, titles, nothingTyped, log);
  const strange = sheets.filter((sheet) => located.companySheets.has(sheet.id) && !isLike(base, sheet));
  if (strange.length > 0) throw new GatewayError({ kind: "strangeSheets", places: strange.map(({ title }) => title) });
  const recognised = new Map(sheets.map((sheet) => [sheet.id, recogniseIn(base, sheet)]));
  const register = recognised.get("risks");
  const ownRiskCount = register && countOwnRisks(register, layout);
  if (register && ownRiskCount) recognised.set("risks", withOwnRisks(register, layout, ownRiskCount));
  const ownRisks = Array.from({ length: ownRiskCount ?? 0 }, () => noRisk);
  const plan = ownRiskCount ? comparisonWorkbook(request, titles, { ...nothingTyped, ownRisks }, log) : base;
  return {
    request,
    sheets,
    plan,
    recognised,
    isKnown: isFromThisPlan(located, request),
    companySheets: located.companySheets,
    isLaidOutAnew: false,
    places: placesOf(sheets, recognised, ownRiskCount),
  };
}

const noRisk: OwnRisk = { name: null, owner: null, low: null, mode: null, high: null, probabilities: {} };

function recogniseIn(plan: WorkbookPlan, { id, cells }: StandingSheet): Recognised {
  const planned = plan.sheets.find((sheet) => sheet.id === id);
  return planned ? recognise(planned, cells) : { rows: [], columns: [] };
}

/** Whether a sheet that we did not make has at least half of the plan's words and formulas: then it is one of ours, worked over. */
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
