import type { Domain } from "../domain";

/** The ways to run a call centre. An arrangement only chooses default values; no formula branches on it. */
export const arrangements = ["in-house", "in-house-new", "automated", "onshore", "nearshore", "offshore"] as const;
export type Arrangement = (typeof arrangements)[number];

/** Whether an arrangement is a vendor's, who works for a price. */
export const isVendors: Readonly<Record<Arrangement, boolean>> = {
  "in-house": false,
  "in-house-new": false,
  automated: false,
  onshore: true,
  nearshore: true,
  offshore: true,
};

/** What a vendor's price is counted in. */
export const priceUnits = [
  "minute",
  "call",
  "resolved-call",
  "productive-hour",
  "paid-hour",
  "fte-month",
  "month",
] as const;
export type PriceUnit = (typeof priceUnits)[number];

/** The shape of a driver's uncertainty around its base. */
export const distributions = ["pert", "triangular", "uniform", "metalog"] as const;
export type Distribution = (typeof distributions)[number];

/** How well a default is supported: A official or academic, B analyst or trade press, C vendor or aggregator, U unsourced. */
export type Grade = "A" | "B" | "C" | "U";

export const driverGroups = [
  "demand",
  "service",
  "workforce",
  "contract",
  "governance",
  "start",
  "people",
  "risk",
  "finance",
] as const;
export type DriverGroup = (typeof driverGroups)[number];

/** One line of the catalogue: a quantity that moves a money line. */
export type Driver = DriverFacts & (NumericFacts | ChoiceFacts);

interface DriverFacts extends Evidence {
  readonly id: string;
  /** The driver's number in the random stream, fixed for ever. */
  readonly variable: number;
  readonly group: DriverGroup;
  /** The key of the unit's name in `locale`. */
  readonly unit: string;
  /** "shared": one value for all options. */
  readonly scope: "shared" | "option";
  readonly defaults: Readonly<Record<Arrangement, number | string>>;
  /** Of which options only the user can know it: of all, of own centres or of vendors; null where a default may serve. */
  readonly essential: "all" | "own" | "vendor" | null;
  /** In the workbook's currency: its default is scaled by `default-currency-rate`. */
  readonly money: boolean;
  /** Multipliers of the base at the ends of its uncertainty; null where the driver is certain. */
  readonly low: number | null;
  readonly high: number | null;
  readonly distribution: Distribution;
  /** The end that hurts the option, and so the adverse scenario; null where neither does. */
  readonly bad: "low" | "high" | null;
}

/** What supports a default. */
export interface Evidence {
  /** Where the default comes from, in words a reader can look up; empty for judgement. */
  readonly source: string;
  readonly year: number | null;
  /** Null for a choice or a convention that needs no evidence. */
  readonly grade: Grade | null;
  /** Where the source can be read; nothing where no address is known. */
  readonly address?: string;
}

interface NumericFacts {
  /** A whole number is a setting, which nothing moves; an amount can be uncertain. */
  readonly kind: "amount" | "whole";
  readonly domain: Domain;
  /** A multiplier moves this number plus the value: 1 for a growth, so that a growth of 0 can vary. */
  readonly movesFrom: 0 | 1;
}

interface ChoiceFacts {
  readonly kind: "choice";
  /** The choices allowed. */
  readonly domain: readonly string[];
}
