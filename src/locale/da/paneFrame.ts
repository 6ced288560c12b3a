import { formatNumber } from "../numbers";
import type { enPaneFrame } from "../en/paneFrame";

export const daPaneFrame: typeof enPaneFrame = {
  views: {
    start: "Start",
    decision: "Beslutning",
    whatIf: "Hvad nu hvis",
    factors: "Faktorer",
    functions: "Funktioner",
    explain: "Forklaring",
    setUp: "Opsætning",
    calibrate: "Kalibrer",
    settings: "Indstillinger",
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
      whatIf: "",
      factors: "",
      functions: "",
      explain: "",
      setUp: "land, alternativer, valuta, år",
      calibrate: "mod jeres eget callcenter",
      settings: "sprog, gennemløb, beregning",
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
    creating: "Opretter sammenligning…",
    updating: "Opdaterer sammenligning…",
    done: "Sammenligningen er klar.",
    sheets: "Ark",
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

  product: "Outsource",
  language: "Sprog",
  opening: "Leder efter en sammenligning i projektmappen…",

  simulation: {
    running: "Simulerer",
    done: (done: number, trials: number) => `${formatNumber(done, "da")} af ${formatNumber(trials, "da")} gennemløb`,
    stop: "Stop",
    fewer: (shown, asked) =>
      `Chancerne er af ${formatNumber(shown, "da")} af de ${formatNumber(asked, "da")} gennemløb, der er bedt om.`,
    run: "Kør",
  },

  missingSets: {
    title: "Denne Excel mangler det, som tilføjelsesprogrammet har brug for",
    sentence: (sets) =>
      `Den har ikke ${sets}. Tilføjelsesprogrammet kræver Microsoft 365 på Windows, Mac eller internettet: Opdater Excel under Filer > Konto > Opdateringsindstillinger, eller åbn projektmappen i Excel på internettet. Indtil da kan det, du ser her, være forkert.`,
  },

  tryAgain: "Prøv igen",
  layOutAnew: "Sæt arkene op igen",
};
