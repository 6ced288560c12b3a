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
    menuSections: { thisComparison: "This comparison", share: "Share", help: "Help" },
    hints: {
      start: "",
      decision: "",
      whatIf: "",
      factors: "",
      functions: "",
      explain: "",
      setUp: "country, options, currency, years",
      calibrate: "against your own centre",
      settings: "language, trials, calculation",
      handOff: "for readers without the add-in",
      restore: "makes the frozen formulas live again",
      repair: "where cells show #NAME?, #REF! or #VALUE!",
      checkExcel: "what the add-in needs, tried on two sheets of its own",
      diagnostics: "for whoever helps you",
      about: "version, articles, privacy",
    },
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
    done: "The comparison is ready.",
    sheets: "Sheets",
  },

  start: {
    heading: "Keep the call centre, or outsource it?",
    picture: (articles: number, factors: number, drivers: number) =>
      `From ${articles} articles to ${factors} factors, ${drivers} figures and one decision`,
    steps: { articles: "articles", factors: "factors", drivers: "figures", decision: "decision" },
    compares: (most: number, years: number) =>
      `Compares up to ${most} ways to run a call centre, over up to ${years} years.`,
    writes: "Writes a workbook you can check: open formulas, and an article behind every factor.",
    says: "Says what it recommends, how sure that is, and what would change it.",
    create: "Create comparison",
    example: "Try an example",
    exampleHint: "The example holds default values only, none of your figures.",
    note: "Adds sheets to this workbook and leaves the others as they are. Your figures stay in it.",
  },

  product: "Outsource",
  language: "Language",
  opening: "Looking for a comparison in the workbook…",

  simulation: {
    running: "Simulating",
    done: (done: number, trials: number) => `${formatNumber(done, "en")} of ${formatNumber(trials, "en")} trials`,
    stop: "Stop",
    fewer: (shown: number, asked: number) =>
      `Chances are of ${formatNumber(shown, "en")} of the ${formatNumber(asked, "en")} trials asked for.`,
    run: "Run",
  },

  missingSets: {
    title: "This Excel lacks what the add-in needs",
    sentence: (sets: string) =>
      `It does not have ${sets}. The add-in needs Microsoft 365 on Windows, Mac or the web: update Excel under File > Account > Update Options, or open the workbook in Excel on the web. What you see here may be wrong until then.`,
  },

  tryAgain: "Try again",
  layOutAnew: "Lay out anew",
};
