import { formatNumber, plural } from "../numbers";

/** What is said where figures are tried before they are written. */
export const enWhatIf = {
  notWritten: "Not written",
  notCalculated: "Not calculated",
  moved: (count: number) =>
    plural(count, "en", { one: `${count} figure moved`, other: `${formatNumber(count, "en")} figures moved` }),
  insteadOf: (option: string) => `instead of ${option}`,
  unreadable: (inputs: string, simulation: string) =>
    `What is simulated cannot be read: a row or a column of ‘${inputs}’ or ‘${simulation}’ is missing, or a cell there shows an error.`,
  saving: (option: string) => `Saving a year, ${option}`,
  option: "Option shown",
  now: "now",
  before: "before",
  dearer: (baseline: string) => `costs more than ${baseline}`,
  chartText: (option: string, figures: Record<"middle" | "low" | "high" | "dearer", string>, baseline: string) =>
    `${option}: ${figures.middle} a year, eight of ten trials ${figures.low} to ${figures.high}; it costs more than ${baseline} in ${figures.dearer} of the trials`,
  chartNote: "The outer columns hold the trials beyond them too.",
  tableCaption: "The options, with the figures as they are tried",
  columns: { option: "Option", saving: "Saving a year", range: "Eight of ten trials", chance: "Cheapest" },
  heading: "Worth most",
  mark: "mark = figure in force",
  ofOption: (driver: string, option: string) => `${driver}, ${option}`,
  typeIn: (name: string) => `${name}, as a number`,
  was: (value: string) => `was ${value}`,
  problem: (least: string, most: string) => `Use a number from ${least} to ${most}.`,
  none: (inputs: string) =>
    `No figure is uncertain, so that there is nothing to try. Low and high are typed on ‘${inputs}’.`,
  use: (count: number) =>
    plural(count, "en", { one: `Use ${count} change`, other: `Use ${formatNumber(count, "en")} changes` }),
  reset: "Reset",
  notTaken: "Not understood",
  without: (names: string) => `No figure here has what is typed for ${names}.`,
  inTheWay: (names: string) =>
    `Nothing can be used while the entry for ${names} is not understood. Correct it, or press Esc in its field.`,
  stillAt: (value: string) => `The figures still use ${value}.`,
  usedCaption: "What was written",
  changed: (name: string, before: string, now: string) => `${name}: ${before} → ${now}`,
  wasEmpty: "(the cell was empty)",
  writes: (cells: number, sheet: string) =>
    plural(cells, "en", {
      one: `Use writes ${cells} cell of ‘${sheet}’, and nothing else.`,
      other: `Use writes ${formatNumber(cells, "en")} cells of ‘${sheet}’, and nothing else.`,
    }),
  nothingMoved: "Nothing is written until figures are moved and used.",
  used: (sheet: string) => `Written on ‘${sheet}’:`,
  awaited: (sheet: string) =>
    `Written on ‘${sheet}’, but Excel has not calculated with it yet: the sheets still show the figures of before.`,
  fewerTrials: (here: number, onSheet: number) =>
    `${formatNumber(here, "en")} trials here, ${formatNumber(onSheet, "en")} on the sheet.`,
  base: (base: string, scenario: string) =>
    `These figures are for the scenario ${base}; on the sheets ${scenario} is in force.`,
  followers: (names: string) => `As on the sheets until the figures are used: ${names}.`,
  differs:
    "Before anything is moved these figures are not those of the sheets. Rely on the sheets, and look at their checks.",
};
