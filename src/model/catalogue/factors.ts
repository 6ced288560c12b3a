import type { RowId } from "./drivers";
import type { Factor, Side } from "./factor";

/** The 18 points of the two articles, advantages first, each with the drivers through which it reaches the money lines. */
export const factors = [
  advantage(
    "lower-operating-cost",
    ["A1"],
    ["intro", "4"],
    [
      "agent-pay",
      "benefits-rate",
      "attrition",
      "cost-per-hire",
      "supervisor-pay",
      "workplace-cost",
      "technology-cost",
      "price",
      "discount-rate",
    ],
  ),
  advantage("faster-start", ["A2"], [], ["start-delay", "delay-value", "old-cost", "infrastructure-investment"]),
  advantage("adjustable-quality", ["A3"], [], ["change-cost"]),
  advantage("location-choice", ["A4"], [], ["arrangement", "price", "currency-drift"]),
  advantage("core-focus", [], ["intro"], ["released-hours", "management-rate"]),
  disadvantage("no-say-in-hiring", ["D1"], [], ["vetted-share", "first-contact-resolution"]),
  disadvantage(
    "language-gap",
    ["D1"],
    ["2"],
    ["handle-uplift", "first-contact-resolution", "order-share", "order-margin", "order-loss"],
  ),
  disadvantage("customer-loss", [], ["2"], ["dissatisfied-share", "churn-rate", "unresolved-churn", "customer-margin"]),
  disadvantage("local-jobs-lost", ["D2"], ["4"], ["displaced-jobs", "jobs-kept", "displaced-pay", "local-multiplier"]),
  disadvantage(
    "oversight-burden",
    ["D3"],
    ["1"],
    ["oversight-rate", "oversight-fte", "oversight-pay", "agents-per-overseer", "oversight-norm", "neglect-effect"],
  ),
  disadvantage("reputation-damage", ["D3"], ["4"], ["reputation-probability", "reputation-impact", "neglect-effect"]),
  disadvantage("contract-lock-in", ["D4"], [], ["notice-months", "exit-cost", "committed-share"]),
  disadvantage(
    "vendor-selection",
    ["D4"],
    ["3"],
    ["selection-rate", "selection-norm", "exit-probability", "neglect-effect"],
  ),
  disadvantage(
    "reduced-control",
    [],
    ["1"],
    ["service-failure-probability", "service-failure-impact", "leakage-rate", "escalation-share"],
  ),
  disadvantage("confidentiality", [], ["3"], ["breach-probability", "records-exposed", "cost-per-record"]),
  disadvantage(
    "layoffs-and-morale",
    [],
    ["4"],
    ["displaced-jobs", "transfer-share", "severance-months", "remaining-staff", "morale-loss"],
  ),
  disadvantage("divided-focus", [], ["5"], ["first-contact-resolution", "dissatisfied-share"]),
  disadvantage(
    "system-implementation",
    ["end"],
    [],
    ["transition-cost", "training-hours", "training-price", "parallel-months", "stranded-cost", "first-year-uplift"],
  ),
] as const;

export type CatalogueFactor = (typeof factors)[number];
export type FactorId = CatalogueFactor["id"];

/** The factors that name a driver, in the order of the articles; none for one that the articles do not speak of. */
export function factorsOfDriver(driver: RowId): readonly CatalogueFactor[] {
  return factors.filter(({ drivers }: Factor) => drivers.includes(driver));
}

function advantage<const Id extends string>(id: Id, ...of: Links) {
  return factor("advantage", id, of);
}

function disadvantage<const Id extends string>(id: Id, ...of: Links) {
  return factor("disadvantage", id, of);
}

type Links = [
  danishItems: Factor["danishItems"],
  filipinoItems: Factor["filipinoItems"],
  /** All options have the country in common, so no factor speaks for or against one through it. */
  drivers: readonly Exclude<RowId, "country">[],
];

function factor<Id extends string>(side: Side, id: Id, [danishItems, filipinoItems, drivers]: Links) {
  return { id, side, danishItems, filipinoItems, drivers };
}
