import { formatNumber, plural } from "../numbers";

/** What is tried of Excel, and what it means where it comes out otherwise. */
const checks = {
  functions: {
    name: "The functions answer",
    otherwise:
      "Cells show #NAME? or #BUSY!. Close Excel, open the workbook once more, and open this pane before you go on.",
  },
  sameFormula: {
    name: "A formula stays as it is written",
    otherwise: "Excel changes formulas of the add-in. Hand off and Repair may not find them.",
  },
  spill: {
    name: "An answer fills the cells beside it",
    otherwise: "Tables of the add-in show only their first cell. This Excel has no dynamic arrays.",
  },
  model: {
    name: "The model's answer is the stored one",
    otherwise: "Do not use the figures: this Excel does not compute what the add-in was tested to compute.",
  },
  arguments: {
    name: "Percentages, blanks and errors reach the functions",
    otherwise: "A formatted, blank or faulty cell may be read as another value.",
  },
  sharedRuntime: {
    name: "Pane and functions share one page",
    otherwise: "The pane cannot stop a long simulation, and cannot see whether functions are still computing.",
  },
  areas: {
    name: "Several areas at once",
    otherwise: "No comparison can be created: Excel does not take the addresses of its cells.",
  },
  relativeFormulas: {
    name: "One formula for many cells",
    otherwise: "No comparison can be created: formulas would stand in the wrong cells.",
  },
  untouchedCells: {
    name: "Cells that are not written stay",
    otherwise: "Updating a comparison could change cells of yours. Keep a copy of the workbook.",
  },
  formats: { name: "Texts and formats stay as written", otherwise: "Numbers or days may be shown in another form." },
  dates: { name: "Days are counted as expected", otherwise: "Days on the sheets may be wrong by years." },
  errors: {
    name: "Errors have names that are known",
    otherwise: "Repair and Hand off may not know the errors of this Excel's language.",
  },
  validation: { name: "Cells refuse what they cannot use", otherwise: "Cells take figures that are out of range." },
  conditionalFormats: { name: "Checks have their colours", otherwise: "Checks show their words, but not in colour." },
  chart: { name: "Charts take their series", otherwise: "Charts may lack a series, or name it wrongly." },
  names: {
    name: "Defined names point to their cells",
    otherwise:
      "Names do not follow when a comparison is written again. Under File > Options > Formulas, turn off R1C1.",
  },
  page: { name: "Pages are set up for print", otherwise: "Look at the print preview before you print." },
  sheet: { name: "Links, widths and gridlines", otherwise: "Sheets look otherwise than they should." },
  memory: {
    name: "The workbook remembers",
    otherwise: "The workbook will not know its comparison again when it is opened.",
  },
  calculation: {
    name: "Excel calculates by itself and says so",
    otherwise: "Figures may be out of date. Choose Formulas > Calculation Options > Automatic, or press F9.",
  },
  longRun: {
    name: "A long simulation gives way to the next",
    otherwise: "After an input changes, a long simulation may have to be run again.",
  },
  payload: {
    name: "1.5 million characters in one go",
    otherwise: "Hand off and Repair may fail in a large workbook.",
  },
  sample: {
    name: "A whole comparison costs what the model says",
    otherwise: "Do not decide on figures of this Excel: it does not calculate a comparison as it was tested to.",
  },
};

/** What is said of the Excel that the add-in runs in. */
export const enExcelCheck = {
  copyReport: "Copy report",
  copied: "Copied. Nothing of the workbook's content is in it.",
  notCopied: "It could not be copied. Select the text here and copy it.",
  report: "Report",

  check: {
    lead: "Adds sheets at the end of the workbook, tries on them what the add-in needs, a whole comparison at last, and removes them. This may take a minute. Your sheets are left alone, but what was done before can no longer be undone.",
    sheet: "Excel check",
    again: "Check again",
    running: "Checking…",
    toKnow: (count: number) =>
      plural(count, "en", { one: `${count} thing to know`, other: `${formatNumber(count, "en")} things to know` }),
    allAsWanted: "All as wanted",
    asWanted: (count: number, all: number) => `${formatNumber(count, "en")} of ${formatNumber(all, "en")} as wanted`,
    tried: "What was tried",
    found: "Found",
    passes: "As wanted",
    differs: "Not as wanted",
    wanted: (texts: string) => `Wanted: ${texts}.`,
    or: " or ",
    sheetsLeft: (titles: string) => `Excel did not let these sheets be removed. Delete them: ${titles}.`,
    checks,
  },

  diagnostics: {
    lead: "For whoever helps you. No figure and no name of yours is in it.",
    reading: "Reading…",
    facts: {
      addin: "Add-in",
      model: "Model",
      excel: "Excel",
      languages: "Languages",
      numbers: "Numbers",
      calculation: "Calculation",
      sets: "Interface",
      workbook: "Workbook",
      functions: "Functions",
    },
    sheets: (ours: number, others: number) => {
      const sheets = plural(ours, "en", { one: `${ours} sheet`, other: `${formatNumber(ours, "en")} sheets` });
      return `${sheets} of the add-in, ${formatNumber(others, "en")} ${plural(others, "en", { one: "other", other: "others" })}`;
    },
    functions: (called: number, inFlight: number) =>
      `${formatNumber(called, "en")} called, ${formatNumber(inFlight, "en")} still computing`,
    slowest: (name: string, ms: number) => `slowest ${name}, ${formatNumber(ms, "en")} ms`,
    otherPage: "in another page",
    calls: "Last calls to Excel",
    columns: { at: "Time", task: "Call", ms: "ms", code: "Outcome" },
    noCalls: "None yet.",
    again: "Read again",
  },
};

export type ExcelCheckTexts = typeof enExcelCheck;
