import { formatNumber } from "../numbers";
/** What the pane says before a view has come, and around it: its bar, its tabs, its menu, and the start. */
export const enPaneFrame = {
  views: {
    start: "Start",
    decision: "Decision",
    whatIf: "What if",
    factors: "Factors",
    functions: "Functions",
    explain: "Explanation",
    setUp: "Set-up",
    calibrate: "Calibrate",
    settings: "Settings",
    handOff: "Hand off",
    restore: "Restore formulas",
    repair: "Repair formulas",
    checkExcel: "Check this Excel",
    diagnostics: "Diagnostics",
    about: "About",
  },

  frame: {
    loading: "Loading…",
    views: "Views",
    menu: "Menu",
    openMenu: "Open the menu",
    closeMenu: "Close the menu",
    backTo: (title: string) => `Back to ${title}`,
    noComparison: "no comparison yet",
    states: {
      upToDate: "Up to date",
      unread: "Checks unreadable",
      calculating: "Calculating",
      frozen: "Handed off",
      outOfDate: "Out of date",
      calculatedByHand: "Calculated by hand",
    },
    failing: (count: number) => (count === 1 ? "1 check fails" : `${count} checks fail`),
    checksPass: "checks pass",
    creating: "Creating comparison…",
    updating: "Updating comparison…",
    done: (undo: string) => `The comparison is ready. ${undo}`,
    undo: {
      inOneStep: "Excel's Undo takes all of it back in one step.",
      notWhole: "Excel's Undo does not take all of it back.",
    },
  },

  product: "Outsource",
  language: "Language",
  opening: "Looking for a comparison in the workbook…",

  simulation: {
    running: "Simulating",
    done: (done: number, trials: number) => `${formatNumber(done, "en")} of ${formatNumber(trials, "en")} trials`,
    stop: "Stop",
  },

  /** Of a mistake of our own, or a part of the pane that does not come. */
  failure: {
    title: "Something went wrong in the add-in",
    advice: "Try again. If it happens again, close this pane and open it from the Home tab.",
  },

  /** Of what could not be done, where the words for it do not come. */
  untold: "This could not be finished, and the explanation did not load.",
  tryAgain: "Try again",
  layOutAnew: "Lay out anew",
};
