/** The words of the Summary sheet. Most of its rows have those of the sheets that they are taken from. */
export const enSummarySheet = {
  howTo: "The decision on one page, to print or to send; every figure is taken from another sheet.",
  bandBreakEvens:
    "What would change the choice, each driver moved alone; linked: other figures follow it, so no one value holds",
  savingTitle: "Saving a year against the baseline",
  savingAxis: (currency: string) => `Saving a year, ${currency} million`,
  drawn: {
    "saving-year": "Base case or scenario, one figure",
    "saving-year-low": "Simulated, P10",
    "saving-year-middle": "Simulated, P50 (median)",
    "saving-year-high": "Simulated, P90",
  },
  /** How a count shows that is one of so many. Places in braces are filled in by formulas. */
  ofAll: "{missing} of {all}",
};

export type SummaryTexts = typeof enSummarySheet;
