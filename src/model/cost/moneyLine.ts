import { type CatalogueFactor, type FactorId, factors } from "../catalogue/factors";
import { pricedLines } from "../catalogue/pricedLines";

/** The groups that money lines are added up in. `outside` is borne by others, and so never taxed. */
export const lineGroups = ["one-off", "run", "quality", "risk", "outside"] as const;
export type LineGroup = (typeof lineGroups)[number];

/** Every money line with its group. A positive amount is a cost. */
export const moneyLines = [
  { id: "wages", group: "run" },
  { id: "benefits", group: "run" },
  { id: "supervision", group: "run" },
  { id: "support", group: "run" },
  { id: "hiring", group: "run" },
  { id: "workplace", group: "run" },
  { id: "technology", group: "run" },
  { id: "telephony", group: "run" },
  { id: "automation", group: "run" },
  { id: "vendor-fee", group: "run" },
  { id: "fee-tax", group: "run" },
  { id: "leakage", group: "run" },
  { id: "oversight", group: "run" },
  { id: "changes", group: "run" },
  { id: "escalation", group: "run" },
  { id: "focus", group: "quality" },
  { id: "churn", group: "quality" },
  { id: "unresolved", group: "quality" },
  { id: "lost-orders", group: "quality" },
  { id: "morale", group: "quality" },
  { id: "breach", group: "risk" },
  { id: "reputation", group: "risk" },
  { id: "service-failure", group: "risk" },
  { id: "exit", group: "risk" },
  { id: "other-risk", group: "risk" },
  { id: "local-impact", group: "outside" },
  { id: "infrastructure", group: "one-off" },
  { id: "selection", group: "one-off" },
  { id: "transition", group: "one-off" },
  { id: "severance", group: "one-off" },
  { id: "stranded", group: "one-off" },
  { id: "delay", group: "one-off" },
] as const satisfies readonly { id: string; group: LineGroup }[];

export type LineId = (typeof moneyLines)[number]["id"];

/** The factors that a money line prices, in the order of the articles; none for one that the articles do not speak of. */
export function factorsOfLine(line: LineId): readonly CatalogueFactor[] {
  const lines: Readonly<Record<FactorId, readonly LineId[]>> = pricedLines;
  return factors.filter(({ id }) => lines[id].includes(line));
}
