import type { Typed } from "../../model/fault";
import { isFormula } from "../plan/isFormula";
import { unquoted } from "../plan/unquoted";
import { StaffingLayout } from "../layout/staffing";
import { type IntervalMinutes, intervalLength, usualInterval } from "../request/intervals";
import type { ComparisonRequest } from "../request/request";
import type { TypedInputs } from "../request/typedInputs";
import type { StandingComparison } from "./readStanding";

type Weight = Typed | null;

/** What is asked for, with the length of an interval that Staffing asks for: the one it stands with where that says no other. */
export function withInterval(asked: ComparisonRequest, { places, request }: StandingComparison): ComparisonRequest {
  const layout = new StaffingLayout(request.options.length, request.intervalMinutes);
  const chosen = intervalLength(places.staffing?.shown[layout.intervalRow]?.[layout.columns.value]);
  const { intervalMinutes = usualInterval, ...others } = {
    ...asked,
    intervalMinutes: chosen ?? request.intervalMinutes,
  };
  return intervalMinutes === usualInterval ? others : { ...others, intervalMinutes };
}

/** What is typed, with the week's weights in intervals of another length. */
export function typedByInterval(
  typed: TypedInputs,
  from: IntervalMinutes = usualInterval,
  to: IntervalMinutes = usualInterval,
): TypedInputs {
  const { staffing } = typed;
  return from === to || !staffing
    ? typed
    : { ...typed, staffing: { ...staffing, shape: weightsByInterval(staffing.shape, from, to) } };
}

/** A shorter interval has its part of the longer one's weight; a longer one has the weights of those in it together. */
function weightsByInterval(shape: readonly (readonly Weight[])[], from: IntervalMinutes, to: IntervalMinutes) {
  if (to < from) {
    const parts = from / to;
    return shape.flatMap((days) => Array.from({ length: parts }, () => days.map((weight) => part(weight, parts))));
  }
  const together = to / from;
  return Array.from({ length: shape.length / together }, (_, interval) => {
    const rows = shape.slice(interval * together, (interval + 1) * together);
    return (rows[0] ?? []).map((_, day) => sum(rows.map((days) => days[day] ?? null)));
  });
}

/** A formula of the user's that reads cells elsewhere goes on counting. Text, which no week can use, stays as it is, for a check to name. */
function part(weight: Weight, parts: number): Weight {
  if (typeof weight === "number") return weight / parts;
  return isFormula(weight) ? `=(${weight.slice(1)})/${parts}` : weight;
}

function sum(weights: readonly Weight[]): Weight {
  const filled = weights.filter((weight) => weight !== null);
  if (filled.length < 2) return filled[0] ?? null;
  if (filled.every((weight) => typeof weight === "number")) return filled.reduce((total, weight) => total + weight, 0);
  return `=${filled.map(term).join("+")}`;
}

function term(weight: Typed): string {
  if (isFormula(weight)) return `(${weight.slice(1)})`;
  return typeof weight === "string" ? `"${unquoted(weight).replaceAll('"', '""')}"` : String(weight);
}
