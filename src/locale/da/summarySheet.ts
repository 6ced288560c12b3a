import type { SummaryTexts } from "../en/summarySheet";

export const daSummarySheet: SummaryTexts = {
  howTo: "Beslutningen på én side, til at udskrive eller sende; alle tal hentes fra de andre ark.",
  bandBreakEvens:
    "Det ville ændre valget, hver forudsætning ændret alene; koblet: andre tal følger den, så ingen enkelt værdi holder",
  savingTitle: "Besparelse pr. år mod basisalternativet",
  savingAxis: (currency) => `Besparelse pr. år, mio. ${currency}`,
  drawn: {
    "saving-year": "Basis el. scenarie, ét tal",
    "saving-year-low": "Simuleret, P10",
    "saving-year-middle": "Simuleret, P50 (median)",
    "saving-year-high": "Simuleret, P90",
  },
  /** How a count shows that is one of so many. Places in braces are filled in by formulas. */
  ofAll: "{missing} af {all}",
};
