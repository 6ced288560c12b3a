import type { SummaryTexts } from "../en/summarySheet";

export const filSummarySheet: SummaryTexts = {
  howTo: "Ang desisyon sa isang pahina, para i-print o ipadala; galing sa ibang sheet ang bawat numero.",
  bandBreakEvens:
    "Ano ang magpapabago sa pagpili, bawat input lang; nakaugnay: may ibang numerong sumusunod, kaya walang iisang value",
  savingTitle: "Natitipid bawat taon kumpara sa baseline",
  savingAxis: (currency) => `Natitipid bawat taon, milyong ${currency}`,
  drawn: {
    "saving-year": "Base o scenario, iisang numero",
    "saving-year-low": "Na-simulate, P10",
    "saving-year-middle": "Na-simulate, P50 (median)",
    "saving-year-high": "Na-simulate, P90",
  },
  /** How a count shows that is one of so many. Places in braces are filled in by formulas. */
  ofAll: "{missing} sa {all}",
};
