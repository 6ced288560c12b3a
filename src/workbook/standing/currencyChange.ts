import type { ComparisonRequest } from "../request/request";
import type { TypedInputs } from "../request/typedInputs";
import { type MoneyTreatment, type TypedAmount, convertedMoney, isConverted, typedMoney } from "./typedMoney";

/** A comparison that stands in one currency, with amounts typed in it, is asked for in another. */
export interface CurrencyChange {
  readonly from: string;
  readonly to: string;
  /** How many of the new currency one of the old buys. */
  readonly rate: number;
  readonly amounts: readonly TypedAmount[];
}

/** Null where the currency stays, or no amount is typed. */
export function currencyChange(
  present: ComparisonRequest,
  asked: ComparisonRequest,
  typed: TypedInputs,
): CurrencyChange | null {
  if (present.currency === asked.currency) return null;
  const names = asked.options.map(({ name }) => name);
  const amounts = typedMoney(typed, names);
  const rate = asked.currencyPerDollar / present.currencyPerDollar;
  return amounts.length === 0 ? null : { from: present.currency, to: asked.currency, rate, amounts };
}

/** What is typed, as it stands in the new currency. */
export function inNewCurrency(typed: TypedInputs, { rate }: CurrencyChange, treatment: MoneyTreatment): TypedInputs {
  return treatment === "convert" ? convertedMoney(typed, rate) : typed;
}

/** How many amounts are converted; a formula of the user's stays as it is. */
export function convertedCount({ amounts }: CurrencyChange): number {
  return amounts.filter(({ amount }) => isConverted(amount)).length;
}
