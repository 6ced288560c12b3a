/** The view of what the pane can be set to. */
export const enSettingsView = {
  languageHint: "Of the pane, and of a comparison that is created or updated from now on. It is kept in this browser.",
  longRuns: "Long simulations",
  byHand: "wait until ‘Run’ is pressed",
  automatic: "run whenever an input changes",
  longRunsHint: "Until a long simulation has run, the figures come from the default number of trials.",
  writes: (sheet: string) => `Each setting is written in its yellow cell of ‘${sheet}’ when the field is left.`,
};
