import { formatNumber, plural } from "../numbers";
import { enFunctionNames } from "./functionNames";

const cells = (rows: number, columns: number) =>
  `${plural(rows, "en", { one: "1 row", other: `${formatNumber(rows, "en")} rows` })}, ${plural(columns, "en", { one: "1 column", other: `${formatNumber(columns, "en")} columns` })}`;

/** The view that finds a cell function and inserts it. */
export const enFunctionsView = {
  names: enFunctionNames,
  heading: "Functions",
  search: "What do you want to do?",
  found: (count: number) => plural(count, "en", { one: "1 function", other: `${count} functions` }),
  nothingFound: (query: string) =>
    `No function is found for “${query}”. Try another word, in any of the three languages.`,
  loading: "Reading the functions…",
  notLoaded: "The list of functions could not be read. Check the connection, then try again.",
  tasks: {
    price: "Price a quote",
    cost: "Compare costs",
    sensitivity: "See what would change it",
    staffing: "Staff a queue",
    score: "Weigh and score",
    risk: "Simulate and value risks",
    catalogue: "Look up the model",
    other: "Other functions",
  },
  example: "Example",
  noArguments: "It takes no arguments.",
  arguments: "Arguments",
  optional: "may be left blank",
  leftOut: "Left out",
  moreArguments: (count: number) => plural(count, "en", { one: "1 more argument", other: `${count} more arguments` }),
  fewerArguments: "Fewer arguments",
  take: (argument: string) => `Take the selected cells as ${argument}`,
  problems: {
    missing: "Needed: type a value, or select cells and press the button beside it.",
    ambiguous: (typed: string) =>
      `“${typed}” can be read in two ways. Type decimals with a point and thousands without a comma.`,
    noBlock: "Select one block of cells, then press the button again.",
    tooLarge: (address: string) => `${address} has more than 100,000 cells. Select the part that holds the figures.`,
    oneCell: (rows: number, columns: number) => `Takes a single cell; the range has ${cells(rows, columns)}.`,
  },
  preview: "Answer",
  compute: "Compute the answer",
  computing: "Computing…",
  size: cells,
  notShown: (rows: number, columns: number) => `Shown in part: the answer has ${cells(rows, columns)}.`,
  formula: "Formula",
  insert: (cell: string) => `Insert in ${cell}`,
  insertNote: (cells: string) => `${cells}: blank. Nothing else changes.`,
  obstacle: (cells: string, cell: string) =>
    `The answer needs ${cells}, and ${cell} is not blank. Select another cell for it.`,
  offSheet: (cell: string) => `The answer does not fit on the sheet from ${cell} on. Select another cell for it.`,
  overlaps: (cells: string, argument: string) =>
    `The answer would fill ${cells}, where ${argument} is read. Select another cell for it.`,
  filledNote: (cell: string) => `${cell} is not blank: you will be asked before it is replaced.`,
  cancel: "Cancel",
  replaceQuestion: (cell: string, content: string) => `${cell} holds ${content}. Put the formula in its place?`,
  replace: (cell: string) => `Replace ${cell}`,
  changed: "Cells have been filled meanwhile, so nothing was written. Select another cell.",
  inserted: (cell: string) => `The formula stands in ${cell}.`,
  insertedWithError: (cell: string, shown: string) =>
    `The formula stands in ${cell}, where Excel shows ${shown} for now.`,
  insertAgain: "Select another cell to insert it once more.",
};
