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
    done: (undo) => `Sammenligningen er klar. ${undo}`,
    undo: {
      inOneStep: "Fortryd i Excel tager det hele tilbage i ét trin.",
      notWhole: "Fortryd i Excel tager ikke det hele tilbage.",
    },
  },

  product: "Outsource",
  language: "Sprog",
  opening: "Leder efter en sammenligning i projektmappen…",

  simulation: {
    running: "Simulerer",
    done: (done: number, trials: number) => `${formatNumber(done, "da")} af ${formatNumber(trials, "da")} gennemløb`,
    stop: "Stop",
  },

  failure: {
    title: "Der opstod en fejl i tilføjelsesprogrammet",
    advice: "Prøv igen. Sker det igen, så luk ruden, og åbn den fra fanen Hjem.",
  },

  untold: "Det kunne ikke fuldføres, og forklaringen blev ikke indlæst.",
  tryAgain: "Prøv igen",
  layOutAnew: "Sæt arkene op igen",
};
