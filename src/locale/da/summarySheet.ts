import type { SummaryTexts } from "../en/summarySheet";

export const daSummarySheet: SummaryTexts = {
  howTo: "Beslutningen på én side, til at udskrive eller sende; alle tal hentes fra de andre ark.",
  bandBreakEvens:
    "Hvad der ville ændre, hvilket alternativ der er billigst: hvor hver forudsætning alene lader det billigste andet alternativ koste det samme som basisalternativet",
  savingTitle: "Besparelse pr. år mod basisalternativet",
  savingAxis: (currency) => `Besparelse pr. år, mio. ${currency}`,
  drawn: {
    "saving-year-low": "P10, basisscenarie",
    "saving-year": "Alle tal som gældende",
    "saving-year-high": "P90, basisscenarie",
  },
  /** How a count shows that is one of so many. Places in braces are filled in by formulas. */
  ofAll: "{missing} af {all}",
};
