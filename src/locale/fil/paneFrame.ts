import { formatNumber } from "../numbers";
import type { enPaneFrame } from "../en/paneFrame";

export const filPaneFrame: typeof enPaneFrame = {
  views: {
    start: "Simula",
    decision: "Desisyon",
    whatIf: "Paano kung",
    factors: "Mga salik",
    functions: "Mga function",
    explain: "Paliwanag",
    setUp: "Set-up",
    calibrate: "I-calibrate",
    settings: "Mga setting",
    handOff: "Ihanda sa pagpapasa",
    restore: "I-restore ang mga formula",
    repair: "Ayusin ang mga formula",
    checkExcel: "Suriin ang Excel na ito",
    diagnostics: "Diagnostics",
    about: "Tungkol dito",
  },

  frame: {
    loading: "Naglo-load…",
    views: "Mga view",
    menu: "Menu",
    openMenu: "Buksan ang menu",
    closeMenu: "Isara ang menu",
    backTo: (title) => `Bumalik sa ${title}`,
    noComparison: "wala pang paghahambing",
    states: {
      upToDate: "Napapanahon",
      unread: "Hindi mabasa ang mga check",
      calculating: "Kinakalkula",
      frozen: "Naipasa na",
      outOfDate: "Luma na",
      calculatedByHand: "Mano-manong kinukuwenta",
    },
    failing: (count) => `${count} check ang hindi pasado`,
    checksPass: "pasado ang mga check",
    creating: "Ginagawa ang paghahambing…",
    updating: "Ina-update ang paghahambing…",
    done: (undo) => `Handa na ang paghahambing. ${undo}`,
    undo: {
      inOneStep: "Mababawi ng Undo ng Excel ang lahat nito sa isang hakbang.",
      notWhole: "Hindi mababawi ng Undo ng Excel ang lahat nito.",
    },
  },

  product: "Outsource",
  language: "Wika",
  opening: "Naghahanap ng paghahambing sa workbook…",

  simulation: {
    running: "Sini-simulate",
    done: (done: number, trials: number) => `${formatNumber(done, "fil")} sa ${formatNumber(trials, "fil")} trial`,
    stop: "Ihinto",
  },

  failure: {
    title: "Nagkaproblema ang add-in",
    advice: "Subukang muli. Kung maulit, isara ang pane at buksang muli mula sa tab na Home.",
  },

  untold: "Hindi ito natapos, at hindi na-load ang paliwanag.",
  tryAgain: "Subukang muli",
  layOutAnew: "Ilatag muli ang mga sheet",
};
