import type { enSettingsView } from "../en/settingsView";

export const daSettingsView: typeof enSettingsView = {
  languageHint:
    "Rudens sprog, og fra nu af sproget i en sammenligning, der oprettes eller opdateres. Det huskes i denne browser.",
  longRuns: "Lange simuleringer",
  byHand: "venter, til der trykkes på ”Kør”",
  automatic: "kører, hver gang en forudsætning ændres",
  longRunsHint: "Indtil en lang simulering er kørt, bygger tallene på standardantallet af gennemløb.",
  writes: (sheet) => `Hver indstilling skrives i sin gule celle på ”${sheet}”, når feltet forlades.`,
};
