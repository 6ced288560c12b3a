import type { RisksTexts } from "../en/risksSheet";

export const daRisksSheet: RisksTexts = {
  howTo:
    "Hvad der kan gå galt på et år, hvor sandsynligt det er, og hvad det koster. Skriv dine egne risici i de gule celler; deres forventede tab overføres til ”Forudsætninger”.",
  bandEvents: "De fire årlige hændelser",
  bandProbability: "Årlig sandsynlighed",
  bandImpact: "Tab pr. hændelse, år 1",
  bandLoss: "Forventet tab, år 1",
  risk: "Risiko",
  eventsSum: "Forventet tab for de fire hændelser",
  costsDifference: "Relativ forskel fra ”Omkostninger”",
  relative: "relativ",
  bandOwn: "Dine egne risici",
  ownNote:
    "En række tæller med, når alle sandsynligheder og alle tre tab er udfyldt; skriv 0, hvor risikoen ikke gælder for et alternativ. En ufuldstændig række tæller ikke med for noget alternativ og giver fejl i en kontrol.",
  modeWeight: "Vægt for mest sandsynlig (PERT)",
  allWeights: "Summen af de tre vægte",
  bandOwnImpact: "Tab pr. hændelse",
  bandOwnLoss: "Forventet tab pr. år",
  owner: "Ansvarlig eller note",
  mode: "Mest sandsynlig",
  mean: "Gennemsnit",
  status: "Række",
  complete: "Udfyldt",
  incomplete: "Mangler tal",
  probabilityTitle: "Sandsynlighed pr. år",
  probabilityHelp:
    "Hvor sandsynlig hændelsen er på et år for dette alternativ, fra 0\u00a0% til 100\u00a0%; 5\u00a0% er én gang på 20 år. 0\u00a0%: Den kan ikke indtræffe.",
  impactHelp:
    "Hvad én hændelse koster i dagens priser: det laveste, det mest sandsynlige og det højeste beløb, hvert mindst lige så højt som det forrige.",
  ownSum: "Forventet tab for dine egne risici",
  byFunction: "Det samme med OUTSOURCE_RISK",
  difference: "Relativ forskel mellem de to",
  inForce: "Øvrige risici i ”Forudsætninger”",
  incompleteRows: "Ufuldstændige rækker",
  rows: "rækker",
  link: "Egne risici: forventet tab pr. år",
};
