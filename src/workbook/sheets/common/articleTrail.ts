import type { CatalogueFactor } from "../../../model/catalogue/factors";
import type { Context } from "../context";

/** The factors that a figure comes from, each with its items: "Faster start (Danish A2)"; says so where the articles name none. */
export function articleTrail({ messages }: Context, named: readonly CatalogueFactor[]): string {
  const { cite, unnamed } = messages.sheets.factors;
  if (named.length === 0) return unnamed;
  return named.map((factor) => `${messages.factors[factor.id].title} (${cite(factor)})`).join("; ");
}
