import type { enFunctionNames } from "../en/functionNames";

export const daFunctionNames: typeof enFunctionNames = {
  OUTSOURCE_AGENTS: { title: "Agenter, der er brug for", words: "bemanding personale vagtplan erlang hvor mange" },
  OUTSOURCE_SERVICELEVEL: {
    title: "Andel af opkald besvaret til tiden",
    words: "serviceniveau servicemål svarprocent 80/20 erlang",
  },
  OUTSOURCE_ASA: { title: "Gennemsnitlig ventetid", words: "ventetid svartid kø gennemsnitlig svarhastighed" },
  OUTSOURCE_OCCUPANCY: {
    title: "Hvor travlt agenterne har",
    words: "belægningsgrad udnyttelse ledig tid arbejdsbyrde",
  },
  OUTSOURCE_ABANDONMENT: { title: "Kunder, der lægger på", words: "mistede opkald opgiver tålmodighed frafald" },
  OUTSOURCE_LINES: { title: "Telefonlinjer, der er brug for", words: "linjer trunks optaget spærring erlang b" },
  OUTSOURCE_FTE: { title: "Årsværk bag en vagtplan", words: "fuldtidsansatte fte fravær svind betalte timer" },
  OUTSOURCE_QUOTE: {
    title: "Én leverandørpris i alle enheder",
    words: "tilbud sammenlign pris pr. minut pr. opkald pr. time omregn",
  },
  OUTSOURCE_FEE: { title: "Betaling med trinpriser", words: "mængderabat trappepris prisliste minimum faktura" },
  OUTSOURCE_TCO: { title: "Hvad hvert alternativ koster", words: "samlede omkostninger tco nutidsværdi sammenlign" },
  OUTSOURCE_CASHFLOW: {
    title: "Omkostninger efter linje og år",
    words: "pengestrøm budget årlige omkostninger opdeling",
  },
  OUTSOURCE_SAVING: {
    title: "Besparelse, tilbagebetaling og afkast",
    words: "besparelser tilbagebetalingstid intern rente afkast business case",
  },
  OUTSOURCE_SCORE: { title: "Score for hvert alternativ", words: "vægtet score point vurdering bedste" },
  OUTSOURCE_EXPLAIN: { title: "Hvad en score består af", words: "forklaring bidrag opdeling af score" },
  OUTSOURCE_RATINGS: {
    title: "Vurderinger, som tallene peger på",
    words: "foreslåede vurderinger faktorer fordele ulemper",
  },
  OUTSOURCE_WEIGHTS: { title: "Vægte ud fra skøn", words: "vægte vigtighed rangordning parvis sammenligning ahp" },
  OUTSOURCE_CONSISTENCY: { title: "Hvor meget parvise skøn modsiger hinanden", words: "konsistens modsigelse ahp" },
  OUTSOURCE_TOPSIS: { title: "Hvor tæt på det ideelle", words: "topsis ideal afstand rangordning" },
  OUTSOURCE_STABILITY: {
    title: "Hvor langt en vægt kan flyttes",
    words: "stabilitet følsomhed vægte fører vippepunkt",
  },
  OUTSOURCE_ROBUSTNESS: { title: "Hvem der fører, uanset vægtene", words: "robusthed alle vægtfordelinger placering" },
  OUTSOURCE_BREAKEVEN: {
    title: "Hvor to alternativer koster det samme",
    words: "break-even balancepunkt vippepunkt tærskel pris",
  },
  OUTSOURCE_TORNADO: { title: "Hvilke tal der flytter besparelsen mest", words: "tornado følsomhed hvad betyder mest" },
  OUTSOURCE_SPLIT: { title: "Send kun en del af opkaldene", words: "fordeling andel af opkald delvis outsourcing" },
  OUTSOURCE_RISK: {
    title: "Forventet tab i et risikoregister",
    words: "risikoregister forventet tab sandsynlighed konsekvens",
  },
  OUTSOURCE_SIMULATE: {
    title: "Simulér alle omkostninger",
    words: "monte carlo simulering usikkerhed interval percentil",
  },
  OUTSOURCE_HISTOGRAM: {
    title: "Hvordan simulerede omkostninger fordeler sig",
    words: "histogram fordeling spredning monte carlo",
  },
  OUTSOURCE_TRIAL: { title: "Efterprøv ét gennemløb", words: "revision trækninger gentag gennemløb" },
  OUTSOURCE_EVPPI: { title: "Hvad der er værd at finde ud af først", words: "informationsværdi evpi evppi undersøg" },
  OUTSOURCE_WALKAWAY: { title: "Prisen at gå fra", words: "forhandling loft højeste pris smertegrænse" },
  OUTSOURCE_UNIFORM: { title: "Træk et tilfældigt tal", words: "tilfældigt tal hdr startværdi" },
  OUTSOURCE_FACTORS: { title: "De 18 faktorer fra artiklerne", words: "liste fordele ulemper artikler" },
  OUTSOURCE_FACTOR: { title: "Én oplysning om en faktor", words: "slå op faktor artikel resumé" },
  OUTSOURCE_DRIVERS: {
    title: "Forudsætningerne med kilder",
    words: "forudsætninger input standardværdier kilder benchmarks",
  },
  OUTSOURCE_VERSION: { title: "Modellens version", words: "version fingeraftryk samme model" },
};
