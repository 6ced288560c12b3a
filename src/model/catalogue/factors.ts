import type { RowId } from "./drivers";
import type { Factor } from "./factor";

interface LinkedFactor extends Factor {
  readonly drivers: readonly RowId[];
}

/** The 18 points of the two articles, advantages first, each with the drivers through which it reaches the money lines. */
export const factors = [
  {
    id: "lower-operating-cost",
    side: "advantage",
    danishItems: ["A1"],
    filipinoItems: ["intro", "4"],
    drivers: [
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
  },
  {
    id: "faster-start",
    side: "advantage",
    danishItems: ["A2"],
    filipinoItems: [],
    drivers: ["start-delay", "delay-value", "old-cost", "infrastructure-investment"],
  },
  {
    id: "adjustable-quality",
    side: "advantage",
    danishItems: ["A3"],
    filipinoItems: [],
    drivers: ["change-cost"],
  },
  {
    id: "location-choice",
    side: "advantage",
    danishItems: ["A4"],
    filipinoItems: [],
    drivers: ["arrangement", "price", "currency-drift"],
  },
  {
    id: "core-focus",
    side: "advantage",
    danishItems: [],
    filipinoItems: ["intro"],
    drivers: ["released-hours", "management-rate"],
  },
  {
    id: "no-say-in-hiring",
    side: "disadvantage",
    danishItems: ["D1"],
    filipinoItems: [],
    drivers: ["vetted-share", "first-contact-resolution"],
  },
  {
    id: "language-gap",
    side: "disadvantage",
    danishItems: ["D1"],
    filipinoItems: ["2"],
    drivers: ["handle-uplift", "first-contact-resolution", "order-share", "order-margin", "order-loss"],
  },
  {
    id: "customer-loss",
    side: "disadvantage",
    danishItems: [],
    filipinoItems: ["2"],
    drivers: ["dissatisfied-share", "churn-rate", "unresolved-churn", "customer-margin"],
  },
  {
    id: "local-jobs-lost",
    side: "disadvantage",
    danishItems: ["D2"],
    filipinoItems: ["4"],
    drivers: ["displaced-jobs", "jobs-kept", "displaced-pay", "local-multiplier"],
  },
  {
    id: "oversight-burden",
    side: "disadvantage",
    danishItems: ["D3"],
    filipinoItems: ["1"],
    drivers: [
      "oversight-rate",
      "oversight-fte",
      "oversight-pay",
      "agents-per-overseer",
      "oversight-norm",
      "neglect-effect",
    ],
  },
  {
    id: "reputation-damage",
    side: "disadvantage",
    danishItems: ["D3"],
    filipinoItems: ["4"],
    drivers: ["reputation-probability", "reputation-impact", "neglect-effect"],
  },
  {
    id: "contract-lock-in",
    side: "disadvantage",
    danishItems: ["D4"],
    filipinoItems: [],
    drivers: ["notice-months", "exit-cost", "committed-share"],
  },
  {
    id: "vendor-selection",
    side: "disadvantage",
    danishItems: ["D4"],
    filipinoItems: ["3"],
    drivers: ["selection-rate", "selection-norm", "exit-probability", "neglect-effect"],
  },
  {
    id: "reduced-control",
    side: "disadvantage",
    danishItems: [],
    filipinoItems: ["1"],
    drivers: ["service-failure-probability", "service-failure-impact", "leakage-rate", "escalation-share"],
  },
  {
    id: "confidentiality",
    side: "disadvantage",
    danishItems: [],
    filipinoItems: ["3"],
    drivers: ["breach-probability", "records-exposed", "cost-per-record"],
  },
  {
    id: "layoffs-and-morale",
    side: "disadvantage",
    danishItems: [],
    filipinoItems: ["4"],
    drivers: ["displaced-jobs", "transfer-share", "severance-months", "remaining-staff", "morale-loss"],
  },
  {
    id: "divided-focus",
    side: "disadvantage",
    danishItems: [],
    filipinoItems: ["5"],
    drivers: ["first-contact-resolution", "dissatisfied-share"],
  },
  {
    id: "system-implementation",
    side: "disadvantage",
    danishItems: ["end"],
    filipinoItems: [],
    drivers: [
      "transition-cost",
      "training-hours",
      "training-price",
      "parallel-months",
      "stranded-cost",
      "first-year-uplift",
    ],
  },
] as const satisfies readonly LinkedFactor[];

export type CatalogueFactor = (typeof factors)[number];
export type FactorId = CatalogueFactor["id"];

/** The factors that name a driver, in the order of the articles; none for one that the articles do not speak of. */
export function factorsOfDriver(driver: RowId): readonly CatalogueFactor[] {
  return factors.filter(({ drivers }: LinkedFactor) => drivers.includes(driver));
}
