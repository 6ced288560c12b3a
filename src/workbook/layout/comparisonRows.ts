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
  "other-costs",
  "other-scores",
  "not-baseline",
  "score-without-cost",
  "irr-computed",
  "payback-computed",
  "payback-difference",
] as const;
export type ComparisonAid = (typeof comparisonAids)[number];

/** Numbers of options (from 1) and the gaps between them: what the decision and the sentences rest on. */
export const comparisonNumbers = [
  "cheapest",
  "second",
  "strongest",
  "second-strongest",
  "other",
  "cost-gap",
  "score-gap",
  "extra-cost",
  "extra-share",
  "points-less",
  "weight-without-cost",
  "drivers-shown",
  "nearest-flip",
  "shown-decimals",
] as const;
export type ComparisonNumber = (typeof comparisonNumbers)[number];

/** What stands in the sentences' named places, and the words that stand where a figure has no number. */
export const sentencePlaces = [
  "cheapest",
  "strongest",
  "second",
  "secondStrongest",
  "baseline",
  "other",
  "currency",
  "saving",
  "percent",
  "payback",
  "dearer",
  "dearerPercent",
  "extraCost",
  "extraPercent",
  "points",
  "gapPercent",
  "gapPoints",
  "limit",
  "driver",
  "of",
  "today",
  "value",
  "unit",
  "checksSheet",
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
  "stay",
  "take",
  "stayLean",
  "lean",
  "tie",
  "preferStrongest",
  "preferCheapest",
  "stayCheapest",
  "tradeOff",
  "stayTradeOff",
  "saves",
  "savesAtOnce",
  "savesNotLasting",
  "dearer",
  "equal",
  "closeCost",
  "sameCost",
  "closeScore",
  "sameScore",
  "flip",
  "flipShared",
  "flipStay",
  "flipStayShared",
  "firm",
  "firmStay",
  "plausibility",
  "leftOut",
] as const;
export type SentenceTemplate = (typeof sentenceTemplates)[number];

/** The sentences of the recommendation, in their order; one that does not apply is left out. */
export const recommendationSentences = [
  "checks",
  "choice",
  "saving",
  "closeCost",
  "closeScore",
  "flip",
  "plausibility",
  "leftOut",
] as const;
export type RecommendationSentence = (typeof recommendationSentences)[number];
