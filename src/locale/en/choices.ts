import type { Arrangement, Distribution, Driver, DriverGroup, Grade, PriceUnit } from "../../model/catalogue/driver";
import type { Country } from "../../model/catalogue/country";
import type { Side } from "../../model/catalogue/factor";
import type { FeeMode } from "../../model/catalogue/feeMode";
import type { Sampling } from "../../model/catalogue/sampling";
import type { WeightMethod } from "../../model/catalogue/weightMethod";
import type { ReservedHeader } from "../../model/catalogue/vocabulary";

interface ChoiceTexts {
  readonly arrangements: Record<Arrangement, string>;
  readonly countries: Record<Country, string>;
  readonly priceUnits: Record<PriceUnit, string>;
  readonly distributions: Record<Distribution, string>;
  readonly sides: Record<Side, string>;
  readonly grades: Record<Grade, string>;
  readonly driverGroups: Record<DriverGroup, string>;
  readonly scopes: Record<Driver["scope"], string>;
  readonly badEnds: Record<"low" | "high" | "neither", string>;
  /** One word each. */
  readonly headers: Record<ReservedHeader, string>;
  readonly weightMethods: Record<WeightMethod, string>;
  readonly feeModes: Record<FeeMode, string>;
  readonly samplings: Record<Sampling, string>;
}

export const enChoices: ChoiceTexts = {
  arrangements: {
    "in-house": "In-house",
    "in-house-new": "New in-house centre",
    automated: "Automated",
    onshore: "Onshore",
    nearshore: "Nearshore",
    offshore: "Offshore",
  },
  countries: { us: "United States", dk: "Denmark", ph: "Philippines", gb: "United Kingdom" },
  priceUnits: {
    minute: "Minute",
    call: "Call",
    "resolved-call": "Resolved call",
    "productive-hour": "Productive hour",
    "paid-hour": "Paid hour",
    "fte-month": "FTE month",
    month: "Month (fixed)",
  },
  distributions: { pert: "PERT", triangular: "Triangular", uniform: "Uniform", metalog: "Metalog" },
  sides: { advantage: "Advantage", disadvantage: "Disadvantage" },
  grades: {
    A: "Official or academic",
    B: "Analyst or trade press",
    C: "Vendor or aggregator",
    U: "Unsourced example",
  },
  driverGroups: {
    demand: "Demand",
    service: "Service",
    workforce: "Workforce",
    contract: "Contract",
    governance: "Governance",
    start: "Start",
    people: "People",
    risk: "Risk",
    finance: "Finance",
  },
  scopes: { shared: "Shared", option: "Per option" },
  badEnds: { low: "Low", high: "High", neither: "Neither" },
  headers: {
    id: "Id",
    driver: "Driver",
    name: "Name",
    unit: "Unit",
    scope: "Scope",
    group: "Group",
    variable: "Variable",
    low: "Low",
    high: "High",
    distribution: "Distribution",
    bad: "Adverse",
    source: "Source",
    year: "Year",
    grade: "Grade",
    essential: "Essential",
    follows: "Follows",
    note: "Note",
  },
  weightMethods: { swing: "Swing", roc: "Rank order", ahp: "Pairwise comparison" },
  feeModes: { marginal: "Marginal", "all-units": "All units" },
  samplings: { random: "Random", lattice: "Lattice" },
};
