import { formatNumber } from "../numbers";

const number = (count: number) => formatNumber(count, "en");

/** The words of the help's own pages; what functions, factors and sheets are called stands in the other files. */
export const enHelp = {
  site: "Help for Outsource for Excel",
  language: "English",
  skip: "Skip to the page's text",
  navigation: "Pages of the help",
  languages: "This page in other languages",
  inEnglish: "This part is in English only.",
  footer: (version: string) => `Model and catalogue ${version}. Everything is computed on your own machine.`,
  pages: {
    index: "Contents",
    reading: "How to read the comparison",
    model: "The model",
    accuracy: "Accuracy",
    performance: "Performance",
    privacy: "Privacy",
    support: "Support",
  },
  index: {
    lead: "Outsource for Excel helps decide whether, where and with whom to outsource a call centre. It writes a comparison into your workbook, and answers the same questions as functions in any cell.",
    start:
      "Choose ‘Compare options’ on the Home tab to write a comparison, or type =OUTSOURCE_ in a cell to see the functions.",
    functions: "Cell functions",
    factors: "Advantages and disadvantages",
    pages: "More",
  },
  functionPage: {
    typed: "How it is typed",
    optional: "What stands in square brackets may be left out.",
    arguments: "Arguments",
    argument: "Argument",
    presence: "Needed",
    meaning: "Meaning, unit and default",
    isNeeded: "yes",
    isOptional: "no",
    choices: (argument: string) => `What ${argument} may be`,
    choice: "Choice",
    example: "Example",
    sheet: "On the sheet",
    formula: "Formula",
    answer: "Answer",
    excerpt: (rows: number, columns: number) =>
      `The first cells of an answer of ${number(rows)} rows and ${number(columns)} columns.`,
    rounded: "Numbers are rounded to six digits here.",
    errors: "Errors",
    errorsAre: (wrong: string, missing: string) =>
      `An argument that cannot be used gives ${wrong}, and an answer that does not exist gives ${missing}. Both carry a sentence that says what is wrong, where, and what is allowed: point at the cell's warning sign to read it. No wrong input gives a number.`,
    mistake: "A mistake, and what it is answered",
    noArguments: "The function takes no arguments, so nothing can be wrong with them.",
    exactness: "How exact the function is, and against what it is tested, is on the page about accuracy.",
  },
  factorPage: {
    at: (rating: number) => `A rating of ${rating} means`,
    item: "Where the articles say it",
    side: "Which way it speaks about outsourcing",
    driver: "Driver",
    unit: "Unit",
    meaning: "Meaning",
    id: "Id",
    source: "Source of the default",
    noLines: "It is rated only: it reaches no cost line.",
    defaults:
      "Defaults are those of the United States, in US dollars where they are money; OUTSOURCE_DRIVERS lists them for the other countries.",
  },
  reading: {
    lead: "The comparison begins with its answer and goes on to what the answer rests on. Read the sheet ‘Comparison’ from the top; every figure on it can be followed back to a cell you typed or to a default with its source.",
    decision: "The decision",
    decisionText: [
      "Among the options whose net present cost lies within a band above the lowest, the one with the highest score is recommended. Where scores tie, the one whose cost is surest is.",
      "The decision is called provisional until the figures are typed that only you can know: your calls, handle time, pay, prices and the like. The sheet names those that are missing.",
      "If any of the sentences speaks of checks, of figures that are still being computed or of inputs that have changed, deal with that first: the figures below it may not hold.",
    ],
    figures: "The figures",
    figuresText: [
      "Net present cost is what an option costs over the horizon in today's money, after tax. Smaller is better. A saving is the baseline's cost less the option's.",
      "P10 and P90 are the costs that one trial in ten stays below, and that one in ten exceeds: between them lie eight trials of ten.",
      "The chance of being cheapest counts the trials in which the option costs least of all. A small saving with a high chance can be the better choice than a large one with a low chance.",
      "A break-even is the value at which two options cost the same while everything else stays. The closer it is to today's value, the less the decision can be relied on.",
      "The score weighs the 18 advantages and disadvantages, 0 to 100. It holds no money of its own, though some ratings follow from the same figures.",
    ],
    states: "States a figure can be in",
    statesText: [
      "Calculating: the function has not answered yet. Wait before you use the figure.",
      "Frozen: the workbook was handed off, and the figure is the value it had then.",
      "Out of date: an input has changed since the hand-off, so the frozen figure no longer belongs to it.",
      "Fail: two ways of computing the same figure disagree, or a condition is broken. The sheet ‘Checks’ names it.",
    ],
    settings: "Settings of the decision",
    sheets: "The sheets",
    rules: "Signs and units",
    colours: "Colours",
  },
  model: {
    lead: "All options are costed by the same formulas; what differs is only their inputs. The sheet ‘Costs’ holds these formulas in open cells, and the function OUTSOURCE_TCO computes them a second time; the sheet ‘Checks’ compares the two.",
    formulas: "From calls to the vendor's units, for each year",
    lines: "Cost lines, for each year",
    sums: "Totals, for each year",
    line: "Line",
    group: "Group",
    formula: "Formula",
    ofYear: (name: string, year: number) => `${name}, year ${year}`,
    ofForecast: (name: string) => `${name}, year 1 as forecast`,
    discounting:
      "Year 0 is preparation and is not discounted. The net present cost is the sum of the discounted totals; a group counts in a total only once. What lies outside the company is never taxed.",
    risk: "Uncertainty",
    riskText: [
      "Each uncertain driver has a low and a high end, as multiples of its value, and a distribution between them. A trial draws all of them, and for each year whether each risk event happens; what the options share, they share in each trial.",
      "The random numbers are the same on every machine: the same seed gives the same figures. The sheet ‘Audit’ draws any one trial again in ordinary formulas.",
      "Trials are drawn at random, or from a lattice, which lies evenly over all that may happen: with as many trials means and savings are much surer, percentiles somewhat, chances hardly. The sheet ‘Simulation’ has a cell for the choice, and ‘Audit’ draws the trials of either.",
    ],
    drivers: "Drivers and their defaults",
  },
  accuracy: {
    lead: "Each cell function is compared with numbers that others have published or that were computed by other means. The tables are written by the tests themselves; a test fails where they no longer hold.",
  },
  performance: {
    lead: "Measured times of the functions beside other ways of computing the same. Times depend on the machine; the proportions between them do so less.",
  },
  privacy: {
    lead: "The add-in computes everything on your machine, and sends nothing about you or your workbook anywhere.",
    points: [
      "It reads and writes the open workbook, and nothing else of yours.",
      "It sends no workbook content, no statistics and no error reports, to us or to anyone.",
      "Its pages load their own files from the address it is served from, and Microsoft's library office.js from Microsoft. Both servers see what any web server sees of a request, such as your network address.",
      "It keeps the language of the pane in the storage of the browser that Excel uses, and nothing else there. It sets no cookies.",
      "In the workbook it keeps what a comparison was made from: its options, country, currency, language, day and version, a log of what was done to it, and what was typed under Calibrate about the centre of today: its head count, seats and cost. Whoever gets the workbook gets these too.",
      "Microsoft may collect data about Excel and about add-ins by its own terms; the add-in has no part in that.",
      "These pages of help run no script and load nothing from elsewhere.",
    ],
    removal:
      "To remove everything, delete the comparison's sheets and the add-in. What the workbook keeps of a comparison stays in the file, on no sheet: copy your own sheets to a new workbook to be rid of it. The language of the pane goes with the browser's storage.",
  },
  support: {
    lead: "Questions and faults are answered on the project's page; anyone can read what is written there.",
    project: "The project's page",
    problems: "Usual problems",
    problem: "What you see",
    remedy: "What to do",
    remedies: (name: string) => [
      {
        problem: `Cells show ${name}.`,
        remedy:
          "The add-in is not installed here, or it was when Excel had already opened the workbook. Install it, then choose Share > Repair formulas on the Home tab.",
      },
      {
        problem: "The functions are not offered while a formula is typed.",
        remedy:
          "They need Microsoft 365 on Windows, Mac or the web. Excel on iPad, and Excel bought for good, cannot take them.",
      },
      {
        problem: "The pane says that Excel is editing a cell.",
        remedy: "Press Enter or Esc in the sheet, and do the same again in the pane.",
      },
      {
        problem: "A colleague without the add-in is to read the workbook.",
        remedy: "Choose Share > Hand off: every formula of the add-in becomes its value, and can be restored later.",
      },
      {
        problem: "A figure looks wrong.",
        remedy:
          "Look at the sheet ‘Checks’ first. If every check passes, write down the formula, its inputs and what you expected, and report it.",
      },
    ],
    report: "What a report should say",
    reportPoints: [
      "What you did, what you expected, and what came instead.",
      "Your Excel: its version and build, and whether it is on Windows, Mac or the web.",
      "What =OUTSOURCE_VERSION() answers.",
      "Nothing confidential: make the example's figures up.",
    ],
    security:
      "Report a weakness in private, by Security > Report a vulnerability on the project's page, and not where all can read it.",
  },
};

export type HelpTexts = typeof enHelp;
