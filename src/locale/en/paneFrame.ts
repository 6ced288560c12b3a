/** What the pane's frame says: its bar, its tabs, its menu and the views they lead to. */
export const enPaneFrame = {
  views: {
    start: "Start",
    decision: "Decision",
    factors: "Factors",
    functions: "Functions",
    explain: "Explanation",
    setUp: "Set-up",
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
      factors: "",
      functions: "",
      explain: "",
      setUp: "country, options, currency, years",
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
      "Repair writes its formulas again where they show #NAME?.",
      "Nothing else is written, and each command says what it writes before it does.",
    ],
  },
};
