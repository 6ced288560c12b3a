import { ComparisonLayout } from "../layout/comparison";
import type { Section } from "../layout/sections";
import { WorkingsLayout } from "../layout/workings";
import type { SentenceTemplate } from "../layout/workingsRows";
import type { WorkbookPlan } from "../plan/plan";
import { alignLines, marksIn, marksOf } from "./alignLines";
import type { Recognised } from "./recognise";
import type { StandingCell } from "./standingSheet";

/** What stood on Comparison while it had its workings on it, and on no other sheet. */
const onlyThen = "irr-proof";

/** The templates of sentences that stood below these then and are no more. */
const withoutHeirs: Partial<Record<SentenceTemplate, readonly string[]>> = {
  flip: ["flipShared", "flipStay", "flipStayShared"],
  firm: ["firmStay"],
};

/** A row of Comparison, or of its workings, as it is planned now; or one of the workings by the id that it had. */
type FormerRow =
  | { readonly sheet: "comparison" | "workings"; readonly row: number }
  | { readonly sheet: "workings"; readonly id: string };

/** Whether a Comparison sheet has its workings on it, as earlier versions wrote them. */
export function hasWorkings(cells: readonly (readonly StandingCell[])[]): boolean {
  return marksIn(cells).has(onlyThen);
}

/** Finds the rows of Comparison on a sheet that has the workings too, and those of the workings, which are ours and go. */
export function recogniseFormer(
  plan: WorkbookPlan,
  optionCount: number,
  cells: readonly (readonly StandingCell[])[],
): Recognised {
  const marks = Object.fromEntries(plan.sheets.map(({ id, cells: planned }) => [id, marksOf(planned)]));
  const standing = marksOf(cells);
  const former = formerRows(optionCount);
  const found = alignLines(
    former.map((each) => ("id" in each ? new Set([each.id]) : (marks[each.sheet]?.rows[each.row] ?? new Set()))),
    standing.rows,
  );
  const rows = new Array<number | undefined>(marks["comparison"]?.rows.length ?? 0).fill(undefined);
  const gone = new Set<number>();
  for (const [index, each] of former.entries()) {
    const line = found[index];
    if (each.sheet === "comparison") rows[each.row] = line;
    else if (line !== undefined) gone.add(line);
  }
  // Charts were higher: the blank rows below them that have no other use now.
  const { charts, groups } = new ComparisonLayout(optionCount).sections;
  const [from, to] = [rows[charts.band], rows[groups.band]];
  const kept = new Set(found);
  for (let line = from ?? Infinity; line < (to ?? 0); line++)
    if (!kept.has(line) && standing.rows[line]!.size === 0) gone.add(line);
  return { rows, columns: alignLines(marks["comparison"]?.columns ?? [], standing.columns), gone };
}

/** The rows in the order in which they stood, the blank one after each section with it. */
function formerRows(optionCount: number): FormerRow[] {
  const [comparison, workings] = [new ComparisonLayout(optionCount), new WorkingsLayout(optionCount)];
  const rowsOf = (sheet: FormerRow["sheet"], first: number, end: number) =>
    Array.from({ length: end - first }, (_, index) => ({ sheet, row: first + index }));
  const gone = new Map(
    Object.entries(withoutHeirs).map(([template, ids]) => [workings.templateRow(template as SentenceTemplate), ids]),
  );
  const whole = (sheet: FormerRow["sheet"], { band, first, rows }: Section) => rowsOf(sheet, band, first + rows + 1);
  const proof = workings.aidRow("irr-proof");
  const { scatter } = comparison.sections;
  const { aids, numbers, payback, tornado, words } = workings.sections;
  return [
    ...rowsOf("comparison", 0, comparison.rowOf("irr") + 1),
    ...rowsOf("workings", proof, proof + 1),
    ...rowsOf("comparison", comparison.rowOf("irr") + 1, scatter.band),
    ...[aids, numbers, payback].flatMap((section) => whole("workings", section)).filter(({ row }) => row !== proof),
    ...whole("comparison", scatter),
    ...rowsOf("workings", tornado.band, words.band - 1).flatMap((each): FormerRow[] => [
      each,
      ...(gone.get(each.row) ?? []).map((id) => ({ sheet: "workings" as const, id })),
    ]),
  ];
}
