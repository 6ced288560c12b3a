import type { enCalibrateView } from "../en/calibrateView";

export const daCalibrateView: typeof enCalibrateView = {
  lead: (option) => `Kender modellen ”${option}”, som det er i dag?`,
  figure: "I dag",
  yours: "Jeres",
  model: "Model",
  gap: "Forskel",
  figures: {
    fte: () => "Årsværk, agenter",
    seats: () => "Pladser",
    cost: (currency) => `Sidste års omkostning, ${currency}`,
  },
  kept: "Det, du skriver her, gemmes i projektmappen og følger med filen, men står ikke på noget ark. Kun en værdi, du vælger, skrives i en celle.",
  otherCurrency: (cost, currency) =>
    `Du har skrevet en omkostning på ${cost}, og sammenligningen er nu i ${currency}. Skriv den i ${currency} for at sammenligne.`,
  seatsHint: (sheet) =>
    `Modellens pladser er dem, det travleste interval på ”${sheet}” kræver med det gældende scenarie. De ændrer sig med ugens form og serviceniveauet dér.`,
  costHint: "Omkostningen er et års drift før skat, uden risici og engangsomkostninger.",
  beforeScenario: (scenario) =>
    `Modellens årsværk og omkostning er før scenariet; på arkene er ”${scenario}” gældende.`,
  lines: "Hvor forskellen ligger",
  line: "Post",
  yourHeads: "Jeres årsværk",
  rest: "Ikke fra antallet af årsværk",
  total: "I alt",
  close: {
    fte: "Ét tal, der ville lukke forskellen i årsværk",
    cost: "Ét tal, der ville lukke forskellen i omkostning",
  },
  noGap: "Modellen har de tal, du har skrevet: Der er ingen forskel at lukke.",
  seatsGap: (sheet) =>
    `Antallet af pladser er forskelligt. Der foreslås intet enkelt tal for det: Det følger af ugens form og serviceniveauet på ”${sheet}”.`,
  seatsUnknown: (sheet) => `Pladserne kan ikke sammenlignes: ”${sheet}” viser ikke, hvor mange modellen kræver.`,
  noValue: "Intet enkelt tal lukker forskellen. Se på flere i arket.",
  nothingTyped: "Skriv det, du ved om jeres callcenter: Ét tal er nok.",
  use: (value, driver) => `Brug ${value}: ${driver}`,
  moves: (options) => `Flytter ${options}.`,
  movesAll: "Flytter alle alternativer.",
  typedAlone: {
    dearer: (options) => `Skrives kun for ${options}: De andre alternativer ser ud til at spare mere.`,
    cheaper: (options) => `Skrives kun for ${options}: De andre alternativer ser ud til at spare mindre.`,
  },
  columns: (options) => `Skrevet for ${options}.`,
  forAll: "Skrevet én gang for alle alternativer.",
  left: (options) => `Står, som du har det: ${options}.`,
  writes: (cost, cells, sheet) =>
    `Ved den nuværende belægningsgrad koster et år så ${cost} at drive. Skriver ${cells === 1 ? "én celle" : `${cells} celler`} på ”${sheet}”; hvor belægningsgraden følger af ugen, kan en del af forskellen blive stående.`,
  written: (value, driver, sheet) => `”${driver}” er nu ${value} på ”${sheet}”.`,
  awaited: (value, driver, sheet) =>
    `”${driver}” er skrevet som ${value} på ”${sheet}”, men Excel har endnu ikke beregnet med det: Modellen her er den fra før.`,
  unreadable: (sheet) => `Tallene på ”${sheet}” kan ikke læses. Se på fejlene dér.`,
};
