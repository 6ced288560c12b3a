/** The figures that stand side by side, in their order. */
export const comparisonFigures = [
  "npv",
  "risk-free",
  "total",
  "annual",
  "per-call",
  "per-resolved-call",
  "year-0",
  "saving",
  "percent",
  "plausibility",
  "payback",
  "irr",
  "irr-proof",
  "fte",
  "score",
  "cost-rank",
  "score-rank",
  "chance-best",
] as const;
export type ComparisonFigure = (typeof comparisonFigures)[number];

/** What the user may change on this sheet: when options count as close, and what the chart leaves out. */
export const comparisonSettings = [
  "close-cost",
  "close-score",
  "plausible-saving",
  "shown-digits",
  "without-cost-factor",
] as const;
export type ComparisonSetting = (typeof comparisonSettings)[number];

/** Rows of one figure per option, on which the numbers below them rest. */
export const comparisonAids = [
  "not-baseline",
  "in-band",
  "score-in-band",
  "high-cost",
  "tied",
  "score-without-cost",
  "irr-computed",
  "payback-computed",
  "payback-difference",
  "saving-year",
  "saving-year-low",
  "saving-year-high",
] as const;
export type ComparisonAid = (typeof comparisonAids)[number];

/** Numbers of options (from 1) and the gaps between them: what the decision and the sentences rest on. */
export const comparisonNumbers = [
  "cheapest",
  "strongest",
  "recommended",
  "other",
  "extra-cost",
  "extra-share",
  "points-more",
  "annuity",
  "drivers-shown",
  "nearest-flip",
  "shown-decimals",
  "essentials-missing",
] as const;
export type ComparisonNumber = (typeof comparisonNumbers)[number];

/** What stands in the sentences' named places, and the words that stand where a figure has no number. */
export const sentencePlaces = [
  "recommended",
  "cheapest",
  "baseline",
  "other",
  "currency",
  "band",
  "extraCost",
  "extraPercent",
  "points",
  "high",
  "savingYear",
  "percent",
  "savingLow",
  "savingMiddle",
  "savingHigh",
  "dearerYear",
  "otherSaving",
  "otherDearer",
  "cash",
  "payback",
  "limit",
  "chance",
  "zeroLines",
  "missing",
  "missingByOption",
  "driver",
  "of",
  "today",
  "value",
  "unit",
  "finding",
  "findingWorth",
  "checksSheet",
  "inputsSheet",
  "never",
  "none",
  "all",
] as const;
export type SentencePlace = (typeof sentencePlaces)[number];

/** Every sentence the recommendation can be made of; each is whole. */
export const sentenceTemplates = [
  "checks",
  "outOfDate",
  "hoursOutOfDate",
  "calculating",
  "provisional",
  "provisionalByOption",
  "take",
  "takeBetter",
  "takeSafer",
  "stay",
  "stayBetter",
  "staySafer",
  "savesRange",
  "saves",
  "costsMore",
  "staySaves",
  "stayDearer",
  "stayEqual",
  "paysBack",
  "paysAtOnce",
  "paysNever",
  "flip",
  "flipShared",
  "flipStay",
  "flipStayShared",
  "firm",
  "firmStay",
  "findOut",
  "plausibility",
  "plausibilityRange",
  "zeroes",
] as const;
export type SentenceTemplate = (typeof sentenceTemplates)[number];

/** The sentences of the recommendation, in their order; one that does not apply is left out. */
export const recommendationSentences = [
  "checks",
  "provisional",
  "provisionalByOption",
  "choice",
  "saving",
  "payback",
  "flip",
  "findOut",
  "plausibility",
  "zeroes",
] as const;
export type RecommendationSentence = (typeof recommendationSentences)[number];

/** The drivers whose lines are named where they stand at 0, since savings that look too good often leave them out. */
export const leftOutDrivers = [
  "order-margin",
  "stranded-cost",
  "fee-tax-rate",
  "currency-drift",
  "other-risk",
] as const;
