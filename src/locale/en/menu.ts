/** The menu that leads to all that is no tab. */
export const enMenu = {
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
    checkExcel: "what the add-in needs, tried on sheets of its own",
    diagnostics: "for whoever helps you",
    about: "version, articles, privacy",
  },
  sheets: "Sheets",
};

export type MenuTexts = typeof enMenu;
