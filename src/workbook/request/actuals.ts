import { isRecord, isText } from "./checks";

/** What a company knows of the centre it runs today. */
export const actualIds = ["fte", "seats", "cost"] as const;
export type ActualId = (typeof actualIds)[number];

/** What the user has said of it; null where nothing is said. */
export interface Actuals {
  readonly fte: number | null;
  readonly seats: number | null;
  readonly cost: ActualCost | null;
}

/** A cost in the currency that it was typed in. */
interface ActualCost {
  readonly amount: number;
  readonly currency: string;
}

export const noActuals: Actuals = { fte: null, seats: null, cost: null };

export function isActuals(value: unknown): value is Actuals {
  return isRecord(value) && isFigure(value["fte"]) && isFigure(value["seats"]) && isCost(value["cost"]);
}

function isFigure(value: unknown): value is number | null {
  return value === null || (typeof value === "number" && Number.isFinite(value) && value > 0);
}

function isCost(value: unknown): value is ActualCost | null {
  if (value === null) return true;
  return isRecord(value) && value["amount"] !== null && isFigure(value["amount"]) && isText(value["currency"]);
}
