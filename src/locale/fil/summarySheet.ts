import type { SummaryTexts } from "../en/summarySheet";

export const filSummarySheet: SummaryTexts = {
  howTo: "Ang desisyon sa isang pahina, para i-print o ipadala; galing sa ibang sheet ang bawat numero.",
  bandBreakEvens:
    "Ano ang magpapabago sa pagpili, bawat input lang; nakaugnay: may ibang numerong sumusunod, kaya walang iisang value",
  savingTitle: "Natitipid bawat taon kumpara sa baseline",
  savingAxis: (currency) => `Natitipid bawat taon, milyong ${currency}`,
  drawn: {
    "saving-year-low": "P10, base scenario",
    "saving-year": "Mga numerong ginagamit",
    "saving-year-high": "P90, base scenario",
  },
  /** How a count shows that is one of so many. Places in braces are filled in by formulas. */
  ofAll: "{missing} sa {all}",
};
