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

/** The sentences of the recommendation, in their order; one that does not apply is left out. */
export const recommendationSentences = [
  "checks",
  "provisional",
  "provisionalByOption",
  "choice",
  "saving",
  "payback",
  "forgone",
  "flip",
  "findOut",
  "plausibility",
  "zeroes",
] as const;
export type RecommendationSentence = (typeof recommendationSentences)[number];
