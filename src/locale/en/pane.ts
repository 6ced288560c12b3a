import { formatNumber, plural } from "../numbers";
import { enPaneDecision } from "./paneDecision";
import { enPaneFrame } from "./paneFrame";

const yearCount = (years: number) => plural(years, "en", { one: `${years} year`, other: `${years} years` });

export const enPane = {
  ...enPaneFrame,
  ...enPaneDecision,

  setUp: {
    newHeading: "New comparison",
    heading: "Set-up",
    today: "Is there a call centre now?",
    todayChoices: {
      running: "We run a call centre",
      vendor: "A vendor runs it",
      none: "No call centre yet",
    },
    todayHints: {
      running: "Options with a vendor replace its agents and cost.",
      vendor: "The contract of today is the baseline; the other options replace it.",
      none: "There are no agents and no cost to replace.",
    },
    country: "Where the call centre is",
    countryHint: "The country chooses the default values, and its own currency.",
    options: "Options",
    optionsHint: (least: number, most: number) =>
      `${least} to ${most} options. The arrangement picks the default values; you can change them in the sheets.`,
    option: (number: number) => `Option ${number}`,
    baselineOption: "Baseline",
    arrangement: (number: number) => `Arrangement of option ${number}`,
    optionNames: {
      "in-house": "In-house",
      "in-house-new": "New in-house centre",
      automated: "Own centre, automated",
      onshore: "Onshore vendor",
      nearshore: "Nearshore vendor",
      offshore: "Offshore vendor",
    },
    add: "Add option",
    remove: (number: number) => `Remove option ${number}`,
    currency: "Currency",
    likelyCurrencies: "Often used",
    allCurrencies: "All currencies",
    ownCurrencyHint: (currency: string) => `The default amounts are the country's, in ${currency}.`,
    dollarHint: "The country's default amounts are converted to US dollars.",
    rate: (currency: string) => `${currency} to one US dollar`,
    rateHint:
      "How many of them one US dollar buys. The country's default amounts are converted by it; amounts you type are not.",
    horizon: "Horizon",
    yearCount,
    moneyQuestion: {
      heading: (from: string) => `What becomes of the amounts typed in ${from}?`,
      note: (to: string) => `Nothing is written until you choose. These amounts would stand in ${to}:`,
      becomes: "becomes",
      stays: "(a formula, stays as it is)",
      convert: (to: string, rate: string) => `Convert to ${to} (times ${rate})`,
      keep: (to: string) => `Keep the figures, as ${to}`,
      cancel: "Cancel",
    },
    newNote: "Adds sheets to this workbook and leaves the others as they are. Excel's Undo may not take it back.",
    note: "Writes this workbook's comparison again and keeps what you typed in it; other sheets stay as they are. Excel's Undo may not take it back.",
    languageNote: "Its sheets change to English.",
    create: "Create comparison",
    update: "Update comparison",
  },

  nameProblems: {
    blank: "Give the option a name.",
    tooLong: (most: number) => `Use no more than ${most} characters.`,
    duplicate: "Another option has this name. Choose a different one.",
    number: "Use letters too: a bare number is read as the option's position.",
    reserved: "The workbook uses this word itself. Choose a different name.",
    firstCharacter: "Begin with a letter or a digit: Excel may read other signs as a formula.",
    wildcard: "Leave out *, ? and ~: Excel reads them as any other letters when it looks for a name.",
  },
  rateProblems: {
    blank: (currency: string) => `Type how many ${currency} one US dollar buys.`,
    unreadable: "Write a number, such as 12.5.",
    ambiguous: (typed: string) =>
      `'${typed}' can be read in two ways. Write decimals with a point, and thousands without a comma.`,
    outsideDomain: (least: number, most: number) =>
      `Use a number from ${formatNumber(least, "en")} to ${formatNumber(most, "en")}.`,
  },
  readAs: (value: number) => `Read as ${formatNumber(value, "en")}: a point marks decimals.`,

  result: {
    baseline: "Baseline",
    npv: "Net present cost",
    saving: "Saving",
    noFigure: "Not available",
    missing:
      "Some figures cannot be shown: Excel is still calculating, or shows errors. Wait a moment. If cells show #NAME?, choose Repair formulas in the menu; otherwise correct the cell that the error names.",
    kept: (sheet: string) =>
      `Some of what was typed on the sheets could not stay where it was. It is listed on the sheet '${sheet}'.`,
    calculatedByHand:
      "Excel calculates only by hand here: what has changed since the last calculation is not in these figures. Press F9, or choose Formulas > Calculation Options > Automatic.",
    calculating: "Calculating: the figures are not final yet.",
    checksPass: "All checks pass.",
    checksFail: (sheet: string) => `A check fails. Look at the sheet '${sheet}' before you use the figures.`,
    checksUnknown: (sheet: string) => `The checks cannot be read. Look at the sheet '${sheet}' for errors.`,
  },

  about: {
    version: (addin: string, model: string) => `Version ${addin}, model ${model}`,
    articles: "The two articles",
    factors: (count: number) => `Their advantages and disadvantages are the ${count} factors of every comparison.`,
    privacy: "Privacy",
    private:
      "Everything is computed on this machine. The add-in sends no figure anywhere and keeps none outside the workbook.",
    writes: "What the add-in writes",
    writing: [
      "Create comparison adds its sheets; Update writes them again and keeps what you typed.",
      "Hand off puts values in place of its formulas and adds a sheet that lists them; Restore writes them back.",
      "Repair writes its formulas again where they show #NAME?, #REF! or #VALUE!.",
      "Check this Excel adds sheets of its own and deletes them again.",
      "What you type, choose or run in the pane goes to the cell it names; what you type under Calibrate is kept in the file, on no sheet.",
    ],
  },

  missingSets: {
    title: "This Excel lacks what the add-in needs",
    sentence: (sets: string) =>
      `It does not have ${sets}. The add-in needs Microsoft 365 on Windows, Mac or the web: update Excel under File > Account > Update Options, or open the workbook in Excel on the web. What you see here may be wrong until then.`,
  },
};
