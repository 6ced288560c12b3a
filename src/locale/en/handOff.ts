import { listFormat } from "../formats";
import { formatNumber, plural } from "../numbers";

const formulas = (count: number) =>
  plural(count, "en", { one: `${count} formula`, other: `${formatNumber(count, "en")} formulas` });
const list = (names: readonly string[]) => listFormat("en", {}).format(names);

const failing = (checks: readonly string[]) =>
  checks.length === 0 ? "They had no verdict, or were out of date" : `Failing: ${checks.join("; ")}`;

/** Handing a workbook on to others: frozen, restored, repaired, or brought up to date. */
export const enHandOff = {
  sheet: {
    title: "Hand-off",
    explanation:
      "The formulas below need the Outsource add-in. Their values stand in their place, so that this file opens without it. All other formulas are live.",
    wayBack:
      "With the add-in, ‘Restore formulas’ in its pane writes them back. Delete this sheet only if they are no longer needed.",
    watched: "The inputs at hand-off; the sheet ‘Checks’ counts what has changed since",
    on: "Handed off on",
    count: "Formulas",
    unsound: (failed: readonly string[]) => `Frozen although the checks did not hold. ${failing(failed)}`,
    version: "Add-in version",
    columns: {
      sheet: "Sheet",
      cell: "Cells",
      formula: "Formula",
      value: "First value now",
      rows: "Rows",
      columns: "Columns",
      mark: "Mark",
    },
  },

  log: {
    heading: "Change log",
    created: "Created",
    updated: "Written again from the pane",
    migrated: "Brought up to date",
    meaningChanged: (driver: string, meaning: string) => `‘${driver}’ means something else since: ${meaning}`,
    defaultsChanged: (drivers: readonly string[]) => `Other defaults since: ${list(drivers)}`,
    othersChanged: (drivers: readonly string[]) => `New range, unit or evidence since: ${list(drivers)}`,
    moneyConverted: (count: number, from: string, to: string, rate: number) =>
      `Typed amounts converted from ${from} to ${to}, times ${formatNumber(rate, "en")}: ${count}`,
    moneyKept: (count: number, from: string, to: string) =>
      `Typed amounts kept as figures, from ${from} to ${to}: ${count}`,
    handedOff: (count: number, unsound?: readonly string[]) =>
      `Handed off: ${formulas(count)} frozen to values${unsound ? ` although the checks did not hold. ${failing(unsound)}` : ""}`,
    restored: (count: number, left: readonly string[]) =>
      left.length === 0
        ? `${formulas(count)} restored`
        : `${formulas(count)} restored; not written back: ${left.join("; ")}`,
    line: (done: string, version: string) => `${done}. Add-in version ${version}.`,
  },

  area: {
    frozen: (sheet: string) =>
      `The add-in's formulas are frozen to values and listed on the sheet ‘${sheet}’. The file opens without the add-in.`,
    checksFrozen: "No check fails. Checks against the add-in's functions cannot be made: their formulas are frozen.",
    checksOutOfDate: (sheet: string) =>
      `Out of date: inputs have changed since the hand-off. Costs are live unless the sheet ‘${sheet}’ marks agent hours; the score, rate of return, chances and break-evens are left out. Restore the formulas to compute them.`,
    checksWithoutList:
      "Out of date: the list of what was frozen is gone. Update the comparison under Set-up: its formulas are written again. Frozen formulas on your own sheets stay values.",
    close: "Close",
    handOff: {
      question: "Freeze the add-in's formulas?",
      consequence:
        "On every sheet, also your own, formulas that call the add-in become values, so that the file opens without it. Other formulas stay live. A new sheet lists the frozen formulas, and you can restore them. Excel's Undo may not take it back.",
      confirm: "Freeze to values",
      failing,
      despiteChecks: "Freeze all the same",
      working: "Freezing formulas…",
      done: (count: number, sheet: string) =>
        `${formulas(count)} frozen and listed on the sheet ‘${sheet}’. Save the file to share it.`,
    },
    restore: {
      question: "Restore the frozen formulas?",
      consequence:
        "Each listed formula is written back where it stood, also after sheets were renamed or rows inserted. Cells that you have typed over are left as they are. The list is then removed. Excel's Undo cannot take it back.",
      confirm: "Restore formulas",
      working: "Restoring formulas…",
      done: (count: number) => `${formulas(count)} restored.`,
      left: "Not written back, each as an English Excel writes it:",
      reasons: {
        typedOver: "something was typed there",
        reshaped: "rows or columns were inserted or deleted inside it",
        gone: "its cells were deleted",
      },
    },
    repair: {
      question: "Repair formulas that show an error?",
      consequence:
        "Cells whose formula calls the add-in but shows #NAME?, #REF! or #VALUE! get the same formula once more, so that Excel looks for the add-in again. Nothing else is changed.",
      confirm: "Repair formulas",
      working: "Repairing formulas…",
      done: (count: number) => `${formulas(count)} repaired.`,
      nothing: "No formula of the add-in shows #NAME?, #REF! or #VALUE!.",
      left: "Still #NAME?; look for a misspelt name in:",
      doubled:
        "Still #REF!; the add-in is probably installed twice: remove one under Home > Add-ins, then repair again:",
      faulty: "Still #VALUE!; select the cell to read what is wrong in it:",
    },
  },

  origin: {
    heading: "Written by another version",
    newer: (version: string, current: string) =>
      `This comparison was written by version ${version} of the add-in; this is version ${current}. It is left as it is: install the newer version before you change it.`,
    unknown: "This comparison was written before versions were noted, so what has changed since cannot be listed.",
    other: (version: string, current: string) =>
      `This comparison was written by version ${version} of the add-in; this is version ${current}. Updating it brings:`,
    model: (before: string, now: string) => `Formulas of model ${now} in place of ${before}: results may change.`,
    assumedCountry: (country: string) =>
      `A country chooses the defaults. This comparison names none and is read as one of this country: ${country}. What you typed stays.`,
    newSheets: (names: readonly string[]) => `New sheets: ${list(names)}.`,
    newDrivers: (names: readonly string[]) => `New inputs: ${list(names)}.`,
    goneDrivers: (ids: readonly string[]) =>
      `Inputs no longer used: ${list(ids)}. What you typed for them is not carried over.`,
    changedMeaning: (driver: string, meaning: string) => `‘${driver}’ means something else: ${meaning}.`,
    meanings: {
      price:
        "per productive hour where no price basis is typed, no longer per paid hour; and in the quote's own currency where its rate is typed",
      "first-contact-resolution": "left blank it follows what is resolved today, instead of a fixed default",
      "displaced-jobs":
        "left blank they are the agents of today's centre that the option has none for, instead of a fixed default",
      "displaced-pay": "left blank it is the pay of today's agents",
      "transition-cost": "training before the start is no longer part of it, and has inputs of its own",
      "oversight-rate": "less of it than standards need now makes harm likelier",
      "selection-rate": "less of it than careful selection takes now makes an early exit likelier",
      "dissatisfied-share": "as it is where oversight is enough; neglect raises it",
      "reputation-probability": "as it is where oversight is enough; neglect raises it",
      "service-failure-probability": "as it is where oversight is enough; neglect raises it",
      "exit-probability": "as it is where vendors were selected with care; neglect raises it",
    },
    changedDefault: (driver: string, arrangement: string, before: string, now: string) =>
      `Default of ‘${driver}’, ${arrangement}: ${now} in place of ${before}.`,
    otherDrivers: (names: readonly string[]) => `New range, unit or evidence: ${list(names)}.`,
    newFactors: (names: readonly string[]) => `New factors: ${list(names)}.`,
    goneFactors: (ids: readonly string[]) =>
      `Factors no longer used: ${list(ids)}. Your ratings of them are not carried over.`,
    note: "What you typed is kept. Excel's Undo may not take it back. Then save the workbook and open it again: until it is, cells with new functions may show #NAME?.",
    update: "Update",
    updating: "Updating…",
    keep: "Keep as it is",
  },
};
