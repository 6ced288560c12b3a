import { type CatalogueFactor, type FactorId, factors } from "../catalogue/factors";
import { pricedLines } from "../catalogue/pricedLines";

/** The groups that money lines are added up in. `outside` is borne by others, and so never taxed. */
export const lineGroups = ["one-off", "run", "quality", "risk", "outside"] as const;
export type LineGroup = (typeof lineGroups)[number];

/** Every money line with its group. A positive amount is a cost. */
export const moneyLines = [
  ...linesIn("run", [
    "wages",
    "benefits",
    "supervision",
    "support",
    "hiring",
    "workplace",
    "technology",
    "telephony",
    "automation",
    "vendor-fee",
    "fee-tax",
    "leakage",
    "oversight",
    "changes",
    "escalation",
  ]),
  ...linesIn("quality", ["focus", "churn", "unresolved", "lost-orders", "morale"]),
  ...linesIn("risk", ["breach", "reputation", "service-failure", "exit", "other-risk"]),
  ...linesIn("outside", ["local-impact"]),
  ...linesIn("one-off", ["infrastructure", "selection", "transition", "severance", "stranded", "delay"]),
];

export type LineId = (typeof moneyLines)[number]["id"];

function linesIn<const Id extends string>(group: LineGroup, ids: readonly Id[]) {
  return ids.map((id) => ({ id, group }));
}

/** The factors that a money line prices, in the order of the articles; none for one that the articles do not speak of. */
export function factorsOfLine(line: LineId): readonly CatalogueFactor[] {
  const lines: Readonly<Record<FactorId, readonly LineId[]>> = pricedLines;
  return factors.filter(({ id }) => lines[id].includes(line));
}
