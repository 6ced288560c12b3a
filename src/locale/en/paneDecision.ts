import { formatNumber, plural } from "../numbers";

/** What the pane says of the decision; the sentences on it are the workbook's own. */
export const enPaneDecision = {
  decision: {
    choose: (option: string) => `Choose ${option}`,
    stay: (option: string) => `Stay with ${option}`,
    none: "No recommendation yet",
    provisional: "Provisional",
    missing: (missing: number, all: number) => `${missing} of ${all} essential figures are still defaults`,
    stillDefaults: "Only you can know these; they still stand at their defaults:",
    stale: "These figures are from before the last change.",
    scenario: "Scenario",
    scenarioHint: "Writes the scenario on Inputs; chances and ranges are always of the base.",
    options: "Options, by cost",
    costHeading: (years: number, currency: string) =>
      `Net present cost over ${plural(years, "en", { one: `${years} year`, other: `${years} years` })}, ${currency}`,
    cost: "Cost",
    score: "Score",
    chance: "Cheapest",
    recommended: "Recommended",
    noteOnOptions:
      "Cost includes risks. Score 0–100. Cheapest: share of trials. A figure that is pressed is shown in its cell.",
    beforeTax: "The bars are before tax.",
    explain: (option: string) => `What the cost of ${option} is made of`,
    toCell: (figure: string, option: string, value: string) => `${figure}, ${option}: ${value}. Show its cell`,
    savings: (baseline: string) => `Saving a year against ${baseline}`,
    savingsNote: "Bar: eight of ten trials. Ring: every figure at its base. Line: no saving.",
    savingText: (option: string, middle: string, low: string, high: string) =>
      `${option}: ${middle} a year, eight of ten trials ${low} to ${high}`,
    noRange: "No range: another scenario than the base is in force, or the simulation has no figures.",
    flips: "What flips the recommendation",
    today: "Today",
    flipsAt: "Flips at",
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
    showCell: "Show the cell",
  },
};
