import type { StartTexts } from "../en/start";

export const daStart: StartTexts = {
  heading: "Behold callcentret, eller outsource det?",
  picture: (articles, factors, drivers) =>
    `Fra ${articles} artikler til ${factors} faktorer, ${drivers} tal og én beslutning`,
  steps: { articles: "artikler", factors: "faktorer", drivers: "tal", decision: "beslutning" },
  compares: (most, years) => `Sammenligner op til ${most} måder at drive et callcenter på over op til ${years} år.`,
  writes: "Skriver en projektmappe, du kan efterprøve: åbne formler og en artikel bag hver faktor.",
  says: "Siger, hvad der anbefales, hvor sikkert det er, og hvad der ville ændre det.",
  create: "Opret sammenligning",
  example: "Prøv et eksempel",
  exampleHint: "Eksemplet indeholder kun standardværdier og ingen af dine tal.",
  template: "Åbn vores skabelon",
  templateHint:
    "En projektmappe for sig til sammenligninger i virksomhedens eget udtryk. Den er på engelsk, til den opdateres på dansk.",
  templateStates: {
    opening: "Åbner skabelonen…",
    opened: "Skabelonen er åben som en projektmappe for sig.",
    refused: "Skabelonen kunne ikke åbnes herfra. Hent den, og åbn filen.",
  },
  download: "Hent template.xlsx",
  note: "Føjer ark til projektmappen og lader de andre være, som de er. Dine tal bliver i den.",
};
