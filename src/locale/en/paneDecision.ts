import { formatNumber, plural } from "../numbers";

/** What the pane says of the decision; the sentences on it are the workbook's own. */
export const enPaneDecision = {
  /** Where the sheets are in another language than the pane. */
  otherLanguage: {
    sheets: {
      en: "The sheets, and the sentences read from them, are in English until the comparison is updated.",
      da: "The sheets, and the sentences read from them, are in Danish until the comparison is updated.",
      fil: "The sheets, and the sentences read from them, are in Filipino until the comparison is updated.",
    },
    update: "Update it in Set-up",
  },
  decision: {
    fewerTrials: (shown: number, asked: number) =>
      `Chances are of ${formatNumber(shown, "en")} of the ${formatNumber(asked, "en")} trials asked for.`,
    runAll: "Run",
    choose: (option: string) => `Choose ${option}`,
    chooseEither: (one: string, other: string) => `Choose ${one} or ${other}`,
    stay: (option: string) => `Stay with ${option}`,
    none: "No recommendation yet",
    provisional: "Provisional",
    missing: (missing: number, all: number) => `${missing} of ${all} essential figures are still defaults`,
    stillDefaults: "Only you can know these; they still stand at their defaults:",
    stale: "These figures are from before the last change.",
    scenario: "Scenario",
    scenarioHint: "Writes the scenario on Inputs; chances and ranges are only of the base.",
    chanceOfBase: "Chances are of the base scenario alone, and another is in force.",
    options: "Options, by cost",
    costHeading: (years: number, currency: string) =>
      `Net present cost over ${plural(years, "en", { one: `${years} year`, other: `${years} years` })}, ${currency}`,
    cost: "Cost",
    score: "Score",
    chance: "Cheapest",
    recommended: "Recommended",
    noteOnOptions:
      "Cost includes risks. Score 0–100. Cheapest: share of trials. A figure that is pressed explains itself.",
    explain: (figure: string, option: string, value: string) => `${figure}, ${option}: ${value}. Explain it`,
    toFigures: (option: string) => `Show the key figures of ${option} in their cells`,
    toCell: (figure: string, option: string, value: string) => `${figure}, ${option}: ${value}. Show its cell`,
    savings: (baseline: string) => `Saving a year against ${baseline}`,
    savingsNote: "Bar: eight of ten trials. Ring: every figure at its base. Line: no saving.",
    savingText: (option: string, middle: string, low: string, high: string) =>
      `${option}: ${middle} a year, eight of ten trials ${low} to ${high}`,
    noRange:
      "No range: another scenario than the base is in force, inputs have changed since a hand-off, or the simulation has no figures.",
    flips: "What would change the choice",
    today: "Today",
    flipsAt: "Choice changes at",
    meetsAt: "Meets the baseline at",
    flipsNote: "Each moves alone, at today's scores. Linked: other figures follow it, so no one value would hold.",
    linked: "linked",
    never: "never",
    findings: "What to find out first",
    findingsNote: "What it is worth on average to know this before choosing, and no more.",
    toInput: (name: string) => `Show ${name} on Inputs`,
    typeMissing: "Type the missing figures",
    typeMissingHint: (name: string) => `Goes to ${name} on Inputs`,
    largest: "The three largest money lines",
    others: (count: number) =>
      plural(count, "en", { one: `${count} other line`, other: `${formatNumber(count, "en")} other lines` }),
    total: "Total",
    share: (share: string) => `${share} of the total`,
    explained: {
      npv: "Net present cost",
      saving: "Saving a year",
      score: "Score, 0 to 100",
      "chance-best": "Cheapest, share of trials",
    },
    largestSavings: "The three money lines that differ most",
    savedInAll: "Saved over all years, at present value",
    unexplained: "In no money line",
    scoreNote:
      "The score is made of ratings and weights, not of money. Each, with its item in the articles, stands under",
    chanceNote: "In each trial the options' costs are compared. What this one's cost is made of:",
    showCell: "Show the cell",
  },
};
