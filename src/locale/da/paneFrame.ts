import type { enPaneFrame } from "../en/paneFrame";

export const daPaneFrame: typeof enPaneFrame = {
  views: {
    start: "Start",
    decision: "Beslutning",
    factors: "Faktorer",
    functions: "Funktioner",
    explain: "Forklaring",
    setUp: "Opsætning",
    handOff: "Overdrag",
    restore: "Gendan formler",
    repair: "Reparer formler",
    checkExcel: "Kontrollér denne Excel",
    diagnostics: "Diagnostik",
    about: "Om",
  },

  frame: {
    loading: "Indlæser…",
    views: "Visninger",
    menu: "Menu",
    openMenu: "Åbn menuen",
    closeMenu: "Luk menuen",
    backTo: (title) => `Tilbage til ${title}`,
    noComparison: "ingen sammenligning endnu",
    menuSections: { thisComparison: "Denne sammenligning", share: "Deling", help: "Hjælp" },
    hints: {
      start: "",
      decision: "",
      factors: "",
      functions: "",
      explain: "",
      setUp: "land, alternativer, valuta, år",
      handOff: "til læsere uden tilføjelsesprogrammet",
      restore: "får de frosne formler til at beregne igen",
      repair: "hvor celler viser #NAVN?, #REFERENCE! eller #VÆRDI!",
      checkExcel: "hvad tilføjelsesprogrammet bruger, prøvet på to egne ark",
      diagnostics: "til den, der hjælper dig",
      about: "version, artikler, fortrolighed",
    },
    states: {
      upToDate: "Opdateret",
      unread: "Kontroller kan ikke læses",
      calculating: "Beregner",
      frozen: "Overdraget",
      outOfDate: "Forældet",
      calculatedByHand: "Beregnes manuelt",
    },
    failing: (count) => (count === 1 ? "1 kontrol viser fejl" : `${count} kontroller viser fejl`),
    checksPass: "kontroller OK",
  },

  start: {
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
    note: "Føjer ark til projektmappen og lader de andre være, som de er. Dine tal bliver i den.",
  },

  about: {
    version: (addin, model) => `Version ${addin}, model ${model}`,
    articles: "De to artikler",
    factors: (count) => `Deres fordele og ulemper er de ${count} faktorer i enhver sammenligning.`,
    privacy: "Fortrolighed",
    private:
      "Alt beregnes på denne maskine. Tilføjelsesprogrammet sender ingen tal nogen steder hen og gemmer ingen uden for projektmappen.",
    writes: "Hvad tilføjelsesprogrammet skriver",
    writing: [
      "Opret sammenligning tilføjer sine ark; Opdater skriver dem igen og bevarer det, du har skrevet.",
      "Overdrag sætter værdier i stedet for sine formler og tilføjer et ark, der viser dem; Gendan skriver dem tilbage.",
      "Reparer skriver sine formler igen, hvor de viser #NAVN?.",
      "Intet andet skrives, og hver kommando siger, hvad den skriver, før den gør det.",
    ],
  },
};
