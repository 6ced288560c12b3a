import type { Context } from "../context";

/** Two digits more than in dollars have room wherever amounts stand. */
const roomyDigits = 2;

/** How many characters wider a column of amounts is in a currency of which a dollar buys hundreds and thousands. */
export function extraDigits({ request }: Context): number {
  return Math.max(0, Math.ceil(Math.log10(Math.max(1, request.currencyPerDollar))) - roomyDigits);
}
