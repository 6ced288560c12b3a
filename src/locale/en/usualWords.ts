import type { Arrangement, Distribution, PriceUnit } from "../../model/catalogue/driver";
import type { DriverId } from "../../model/catalogue/drivers";
import type { Side } from "../../model/catalogue/factor";
import type { FeeMode } from "../../model/catalogue/feeMode";
import type { Sampling } from "../../model/catalogue/sampling";
import type { WeightMethod } from "../../model/catalogue/weightMethod";

type Words<Id extends string> = Readonly<Partial<Record<Id, readonly string[]>>>;

/** What users call things in a language, beside the names that the add-in gives them. Each means one thing only, in its unit. */
export interface UsualWords {
  readonly drivers: Words<DriverId>;
  readonly arrangements: Words<Arrangement>;
  /** Without "per" and its like before them. An hour that a vendor bills is one at work. */
  readonly priceUnits: Words<PriceUnit>;
  readonly distributions: Words<Distribution>;
  readonly sides: Words<Side>;
  readonly weightMethods: Words<WeightMethod>;
  readonly feeModes: Words<FeeMode>;
  readonly samplings: Words<Sampling>;
}

export const enUsualWords: UsualWords = {
  drivers: {
    "calls-per-year": ["annual calls", "calls a year", "yearly calls", "annual call volume", "contacts per year"],
    "handle-time": ["AHT", "average handle time", "average handling time", "handling time"],
    "first-contact-resolution": ["FCR", "first call resolution"],
    price: ["vendor price", "unit price", "price per unit"],
    "agent-pay": ["agent salary", "agent wage", "annual agent pay"],
    attrition: ["attrition rate", "agent attrition", "annual attrition"],
    "discount-rate": ["WACC", "cost of capital"],
    "horizon-years": ["horizon", "time horizon", "contract years"],
    "tax-rate": ["corporate tax", "corporate tax rate"],
  },
  arrangements: {
    "in-house": ["inhouse", "internal", "insourced", "insourcing"],
    onshore: ["on-shore", "domestic"],
    nearshore: ["near-shore"],
    offshore: ["off-shore"],
  },
  priceUnits: {
    minute: ["minutes", "min", "mins", "minute rate", "handled minute", "talk minute"],
    call: ["calls", "contact", "contacts", "handled call", "handled contact", "transaction"],
    "resolved-call": ["resolved calls", "resolution", "resolved contact", "solved call"],
    "productive-hour": [
      ...["hour", "hours", "hr", "hrs", "hourly", "hourly rate", "agent hour", "working hour"],
      ...["productive hours", "billable hour", "production hour", "logged-in hour"],
    ],
    "paid-hour": ["paid hours", "payroll hour"],
    "fte-month": ["FTE", "FTEs", "agent", "seat", "agent month", "seat month", "FTE per month", "agent per month"],
    month: ["months", "monthly", "monthly fee", "fixed", "fixed fee", "fixed price", "flat fee", "retainer"],
  },
  distributions: { pert: ["beta-PERT", "betaPERT"], triangular: ["triangle"], uniform: ["flat", "rectangular"] },
  sides: {
    advantage: ["advantages", "benefit", "pro", "plus", "max", "maximise", "maximize", "higher is better"],
    disadvantage: ["disadvantages", "cost", "con", "minus", "min", "minimise", "minimize", "lower is better"],
  },
  weightMethods: {
    swing: ["points", "swing weights"],
    roc: ["ranks", "ranking", "rank order centroid"],
    ahp: ["pairwise", "Saaty", "analytic hierarchy process"],
  },
  feeModes: {
    marginal: ["graduated", "incremental", "progressive"],
    "all-units": ["volume", "volume pricing", "price breaks", "all units"],
  },
  samplings: {
    random: ["Monte Carlo", "HDR"],
    lattice: ["quasi-random", "quasi Monte Carlo", "QMC"],
  },
};
