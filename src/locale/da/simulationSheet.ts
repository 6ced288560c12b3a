import type { SimulationTexts } from "../en/simulationSheet";

export const daSimulationSheet: SimulationTexts = {
  howTo:
    "Hvad hvert alternativ kan komme til at koste, når alle usikre forudsætninger varierer på én gang, og de årlige hændelser indtræffer eller udebliver. Forudsætningerne er dem før scenariet.",
  setting: "Indstilling",
  typed: "Indtastet",
  inForce: "Gældende",
  default: "Standard",
  settings: {
    trials: "Gennemløb",
    seed: "Startværdi",
    sampling: "Trækning",
    drawn: "Gennemløb, der trækkes",
    atOnce: "Køres uden opfordring, op til",
    automatic: "Kør længere af sig selv",
    decisionTrials: "Gennemløb: værdi, smertegrænse",
    decisionSampling: "Trækning: værdi, smertegrænse",
    confidence: "Sikkerhed for smertegrænsen",
    run: "Lang kørsels forudsætninger, nu",
    option: "Alternativ i histogrammet",
    budget: "Budget",
  },
  settingUnits: {
    trials: "gennemløb",
    seed: "tal",
    sampling: "valg",
    drawn: "gennemløb",
    atOnce: "gennemløb",
    automatic: "1 = ja",
    decisionTrials: "gennemløb",
    decisionSampling: "valg",
    confidence: "andel af gennemløb",
    run: "sum",
    option: "alternativ",
  },
  settingHelp: {
    trials:
      "Hvor mange gange alle forudsætninger trækkes på ny, fra 1 til 1 million. Flere gennemløb tager længere tid og er mere præcise. Lad cellen være tom for at bruge standardværdien.",
    seed: "Den samme startværdi giver de samme trækninger på enhver computer. En anden viser, hvor meget tilfældighed der er tilbage i tallene. Lad cellen være tom for at bruge standardværdien.",
    sampling:
      "Tilfældig: som med en terning. Gitter: jævnt over alt, der kan ske; gennemløbene rundes op til en toerpotens. Gennemsnit bliver meget sikrere, fraktiler noget, sandsynligheder næppe. Tom betyder standardværdien.",
    atOnce:
      "Op til så mange gennemløb køres, hver gang en forudsætning ændres; et gitters tælles, som de trækkes. Flere venter, til der bliver bedt om dem. Tom betyder standardværdien.",
    automatic:
      "0, manuelt: Flere gennemløb køres, når der trykkes på ”Kør” i ruden; når en forudsætning derefter ændres, står standardantallet af gennemløb i stedet. 1: Hver ændring kører dem alle.",
    decisionTrials:
      "Hvor mange gange der trækkes til det, der først bør undersøges, og til smertegrænserne, uanset gennemløbene ovenfor: fra tusind til hundredtusind, rundet op til en toerpotens. Tom betyder standardværdien.",
    decisionSampling:
      "Hvordan gennemløbene til værdien og smertegrænserne trækkes, uanset valget ovenfor. Et gitter gør begge dele sikrere. Tom betyder standardværdien.",
    confidence:
      "I hvor stor en andel af gennemløbene et alternativ skal koste mindre end basisalternativet ved sin smertegrænse, fra 1\u00a0% til 99\u00a0%. Tom betyder standardværdien.",
    run: "Skrives af ”Kør” i ruden. Alle gennemløb køres, så længe tallet er lig med det ved siden af, som ændres med hver forudsætning; uden ruden skrives det tal her.",
    option:
      "Det alternativ, hvis omkostninger histogrammet viser. Lad cellen være tom for at bruge det alternativ, der er valgt på ”Sammenligning”.",
    budget:
      "Hvad nutidsværdien af et alternativs omkostninger højst må blive. Sandsynligheden for at koste mere står så under ”Billigere end basisalternativet”. Lad cellen være tom, hvis der ikke er noget budget.",
  },
  bandEnough: "Var der gennemløb nok?",
  enough:
    "Ja: Med {trials} gennemløb er usikkerheden på hvert alternativs gennemsnit under 1\u00a0% af det (standardfejl).",
  notEnough:
    "Nej: Med {trials} gennemløb er usikkerheden på gennemsnittet for {option} {share}\u00a0% af det (standardfejl). Skriv flere gennemløb, indtil den er under 1\u00a0%.",
  noFigures:
    "Ingen tal: Simuleringen kører stadig eller afviser en forudsætning; cellen under OUTSOURCE_SIMULATE siger hvad.",
  figures: "Tallene er af {trials} gennemløb fra startværdi {seed}, med de forudsætninger, der gælder nu.",
  figuresLattice:
    "Tallene er af {trials} gennemløb i et gitter fra startværdi {seed}, med de forudsætninger, der gælder nu: Der er bedt om {asked}, rundet op til en toerpotens.",
  figuresStopped:
    "Stoppet: Tallene er af de første {trials} af {asked} gennemløb fra startværdi {seed}. ”Kør” i ruden kører dem alle.",
  figuresWaiting:
    "Tallene er af {trials} gennemløb fra startværdi {seed}, med de forudsætninger, der gælder nu. Der er bedt om {asked}: ”Kør” i ruden kører dem.",
  oneTrial: "Nej: Et enkelt gennemløb siger intet om sin egen usikkerhed. Skriv flere gennemløb.",
  bandCosts: "Nutidsværdi af omkostninger for hvert alternativ",
  costsNote:
    "P10: Ét gennemløb ud af ti koster mindre. P50: Halvdelen gør. P90: Ni ud af ti gør, så ét ud af ti koster mere; et forsigtigt budget begynder her.",
  statistics: {
    p10: "P10, 10\u00a0%-fraktil",
    p50: "P50, median",
    p90: "P90, 90\u00a0%-fraktil",
    mean: "Gennemsnit",
    sd: "Standardafvigelse",
    min: "Laveste",
    p5: "P5, 5\u00a0%-fraktil",
    p95: "P95, 95\u00a0%-fraktil",
    max: "Højeste",
    cvar95: "Gennemsnit af de dyreste 5\u00a0% (CVaR)",
    "standard-error": "Standardfejl på gennemsnittet",
    "p5-low": "P5, nedre grænse",
    "p5-high": "P5, øvre grænse",
    "p50-low": "P50, nedre grænse",
    "p50-high": "P50, øvre grænse",
    "p95-low": "P95, nedre grænse",
    "p95-high": "P95, øvre grænse",
    trials: "Gennemløb",
    enough: "Gennemløb nok",
  },
  lowestSaving: "Gennemsnit af de laveste 5\u00a0% (CVaR)",
  bandChances: "Hvor ofte hvert alternativ er billigst",
  chances: { "chance-best": "Billigst af alle", "chance-cheaper": "Billigere end basisalternativet" },
  overBudget: "Koster mere end budgettet",
  chanceUnit: "andel af gennemløb",
  bandHistogram: "Hvordan omkostningen ved hvert alternativ er spredt",
  histogramNote:
    "Andel af gennemløb mellem to beløb, i samme skridt for alle; kurverne giver andelen, der højst koster beløbet. Nedenfor: ét alternativ for sig.",
  histogramTitle: "Ét alternativ for sig",
  spreadTitle: "Andel af gennemløb efter omkostning",
  axis: {
    bins: "Søjler for hvert alternativ",
    steps: "Højst så mange skridt",
    least: "Laveste omkostning af alle",
    most: "Højeste omkostning af alle",
    rough: "Skridt før afrunding",
    magnitude: "Tierpotens under det",
    step: "Skridt",
    first: "Første kant",
  },
  latticeSizes: "Gennemløb, et gitter kan have",
  cumulativeTitle: "Andel af gennemløb, der højst koster beløbet",
  costAxis: "Nutidsværdi af omkostninger, mio. {currency}",
  cost: "Omkostning",
  cumulative: "Andel af gennemløb",
  bandSaving: "Besparelse ved hvert alternativ mod basisalternativet",
  savingNote:
    "Hvert gennemløb bruger samme trækninger af fælles forudsætninger. P10: Ét ud af ti sparer mindre; under 0 er alternativet dyrere.",
  bandScenarios: "Alle usikre forudsætninger i hver sin ende, og gennemløbene uden for",
  scenariosNote:
    "Nedlagte stillinger og deres løn følger med; belægning, eskalering og nuværende omkostning er basis. ”Sammenligning” viser et scenarie med bemandingen genberegnet.",
  ends: { favourable: "Gunstige tal, bemanding som i basis", adverse: "Ugunstige tal, bemanding som i basis" },
  beyond: {
    cheaper: "Billigere end gunstige tal, højst",
    dearer: "Dyrere end ugunstige tal, højst",
  },
  bandInformation: "Hvad der først bør undersøges: informationens værdi",
  find: "Undersøg først: {driver}. At kende det er i gennemsnit {worth} {currency} værd, {share}\u00a0% af at kende alt.",
  findNothing:
    "Intet at undersøge først: Ingen usikker forudsætning ændrer alene, hvilket alternativ der koster mindst.",
  worthNote:
    "Værdi: hvad det i gennemsnit ville spare at kende forudsætningen, før det billigste alternativ vælges. At undersøge den bør ikke koste mere.",
  swingNote:
    "Udsvinget i ”Følsomhed” siger, hvor langt en forudsætning flytter tallet; værdien her siger, om den kan ændre beslutningen.",
  everything: "Alt usikkert på én gang (EVPI)",
  worth: "Værdi af at vide",
  worthError: "Standardfejl",
  worthShare: "Andel af EVPI",
  driverOf: "{driver} ({of})",
  informationTitle: "Hvad det er værd at vide, før der vælges",
  informationAxis: "Værdi af at vide, mio. {currency}",
  bandWalkAway: "Smertegrænse: den pris, hvor man bør gå fra hver leverandør",
  walkAwayNote:
    "Ved denne pris er alternativet billigere end basisalternativet i den andel af gennemløb, der er sikkerheden ovenfor; alt andet end prisen varierer.",
  priceToday: "Pris i dag, før scenariet",
  walkAway: "Smertegrænse for prisen",
  room: "Smertegrænse over prisen i dag",
  roomUnit: "andel af prisen",
  noPrice: "ingen sådan pris",
  bandBridge: "Fra nutidsværdien af omkostninger i ”Omkostninger” til simuleringens gennemsnit",
  bridge: {
    deterministic: "Nutidsværdi af omkostninger, alt i basis",
    lopsided: "Virkning af skæve intervaller",
    means: "Nutidsværdi af omkostninger, alt i gennemsnit",
    rest: "Alt andet",
    mean: "Simuleringens gennemsnit",
  },
  bridgeNotes: {
    deterministic: "Alle forudsætninger i basis: det ene tal, som ”Omkostninger” viser i basisscenariet.",
    lopsided:
      "Virkning af skæve intervaller: Hvor intervallet over basis er længere end under, ligger forudsætningen i gennemsnit over sin basis.",
    rest: "Alt andet: omkostninger, der ikke følger en forudsætning ligefrem, samvariation, grænser for trækninger, hændelser og tilbageværende tilfældighed.",
  },
  bandMeans: "Alle forudsætninger i gennemsnittet af deres fordeling",
  meanMultiplier: "Gennemsnitlig multiplikator",
};
