import type { DriverValues, OptionAssumptions } from "../assumptions/assumptions";
import type { CostMetric } from "../catalogue/metric";
import { type CashFlow, cashFlow, groupByYear } from "./cashFlow";
import { rememberedFor } from "../rememberedFor";
import { type LineGroup, lineGroups } from "./moneyLine";

/**
 * One figure of an option's total cost of ownership, in the workbook's currency (fte: full-time agents in year 1).
 *
 * `npv` is a present cost: year 0 stands undivided and year y is divided by (1 + discount-rate)^(y - discount-timing), so
 * smaller is better. Tax relieves every group but `outside`. Calls and resolved calls are discounted like money.
 */
export function costMetric(option: OptionAssumptions, metric: CostMetric): number {
  const flow = flowOf(option);
  const { values } = option;
  switch (metric) {
    case "total":
      return sum(afterTaxByYear(flow, values));
    case "npv":
      return presentCost(flow, values);
    case "risk-free":
      return presentCost(flow, values) - presentCostOfGroup(flow, values, "risk");
    case "annual":
      return presentCost(flow, values) / annuityFactor(values);
    case "per-call":
      return (
        presentCost(flow, values) /
        present(
          values,
          flow.workload.map(({ calls }) => calls),
        )
      );
    case "per-resolved-call": {
      const resolved = flow.workload.map(({ contacts }) => contacts * values["first-contact-resolution"]);
      return presentCost(flow, values) / present(values, resolved);
    }
    case "fte":
      return flow.workload[0]!.fte;
    default:
      return presentCostOfGroup(flow, values, metric);
  }
}

/** The cash flow of an option: a recalculation asks for a dozen figures of each. */
export const flowOf = rememberedFor<OptionAssumptions, CashFlow>(cashFlow);

/** The present cost of everything, after tax. */
export function presentCost(flow: CashFlow, values: DriverValues): number {
  const factors = discountFactors(values);
  return sum(afterTaxByYear(flow, values).map((amount, year) => amount * (factors[year] ?? 0)));
}

function presentCostOfGroup(flow: CashFlow, values: DriverValues, group: LineGroup): number {
  const factors = discountFactors(values);
  const amounts = groupByYear(flow, group).map((amount, year) => amount * (factors[year] ?? 0));
  return sum(amounts) * taxKept(values, group);
}

/** What is paid in each year, after tax; index 0 is the year of preparation. */
export function afterTaxByYear(flow: CashFlow, values: DriverValues): number[] {
  return taxByYear(flow, values).total;
}

/** The costs of each year before tax, the tax (below 0: it relieves) and what is left. */
export function taxByYear(flow: CashFlow, values: DriverValues) {
  const years = (groups: readonly LineGroup[]) => {
    const amounts = groups.map((group) => groupByYear(flow, group));
    return flow.lines.wages.map((_, year) => sum(amounts.map((each) => each[year] ?? 0)));
  };
  const beforeTax = years(lineGroups);
  const taxable = years(lineGroups.filter((group) => group !== "outside"));
  const tax = taxable.map((amount) => 0 - values["tax-rate"] * amount);
  return { beforeTax, tax, total: beforeTax.map((amount, year) => amount + (tax[year] ?? 0)) };
}

/** The share of a cost that tax does not relieve. The cost that others bear is not the company's, and so not taxed. */
function taxKept(values: DriverValues, group: LineGroup): number {
  return group === "outside" ? 1 : 1 - values["tax-rate"];
}

/** Present value per unit of money in years 0, 1, ..., horizon. */
export function discountFactors(values: DriverValues): number[] {
  const years = Array.from({ length: values["horizon-years"] + 1 }, (_, year) => year);
  return years.map((year) => (year === 0 ? 1 : (1 + values["discount-rate"]) ** (values["discount-timing"] - year)));
}

/** What an amount in each year from 1 to the horizon is worth at present, per unit of money. */
export function annuityFactor(values: DriverValues): number {
  return sum(discountFactors(values).slice(1));
}

/** The present amount of a quantity that flows in years 1, 2, ... */
function present(values: DriverValues, byYear: readonly number[]): number {
  const factors = discountFactors(values);
  return sum(byYear.map((amount, index) => amount * (factors[index + 1] ?? 0)));
}

function sum(amounts: readonly number[]): number {
  return amounts.reduce((total, amount) => total + amount, 0);
}
