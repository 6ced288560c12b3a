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
    menuSections: { thisComparison: "Ang paghahambing na ito", share: "Pagbabahagi", help: "Tulong" },
    hints: {
      start: "",
      decision: "",
      whatIf: "",
      factors: "",
      functions: "",
      explain: "",
      setUp: "bansa, mga opsyon, currency, mga taon",
      calibrate: "batay sa sarili ninyong call center",
      settings: "wika, mga trial, pagkalkula",
      handOff: "para sa mambabasang walang add-in",
      restore: "para gumana muli ang mga formula",
      repair: "kung #NAME?, #REF!, o #VALUE! ang nasa mga cell",
      checkExcel: "mga kailangan ng add-in, sinusubok sa dalawa nitong sheet",
      diagnostics: "para sa tutulong sa iyo",
      about: "bersyon, mga artikulo, privacy",
    },
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
    done: "Handa na ang paghahambing.",
    sheets: "Mga sheet",
  },

  start: {
    heading: "Panatilihin ang call center, o i-outsource?",
    picture: (articles, factors, drivers) =>
      `Mula sa ${articles} artikulo patungo sa ${factors} salik, ${drivers} numero at isang desisyon`,
    steps: { articles: "artikulo", factors: "salik", drivers: "numero", decision: "desisyon" },
    compares: (most, years) =>
      `Naghahambing ng hanggang ${most} paraan ng pagpapatakbo ng call center, sa loob ng hanggang ${years} taon.`,
    writes: "Gumagawa ng workbook na masusuri mo: bukás ang mga formula, at may artikulo sa likod ng bawat salik.",
    says: "Sinasabi kung ano ang inirerekomenda, gaano ito katiyak, at ano ang makapagpapabago nito.",
    create: "Gumawa ng paghahambing",
    example: "Subukan ang isang halimbawa",
    exampleHint: "Mga default lang ang nasa halimbawa, at wala sa mga numero mo.",
    note: "Nagdaragdag ng mga sheet sa workbook na ito at hindi ginagalaw ang iba. Nananatili rito ang mga numero mo.",
  },

  product: "Outsource",
  language: "Wika",
  opening: "Naghahanap ng paghahambing sa workbook…",

  simulation: {
    running: "Sini-simulate",
    done: (done: number, trials: number) => `${formatNumber(done, "fil")} sa ${formatNumber(trials, "fil")} trial`,
    stop: "Ihinto",
    fewer: (shown, asked) =>
      `Mula sa ${formatNumber(shown, "fil")} ng ${formatNumber(asked, "fil")} trial na hinihingi ang mga posibilidad.`,
    run: "Patakbuhin",
  },

  missingSets: {
    title: "Kulang ang Excel na ito sa kailangan ng add-in",
    sentence: (sets) =>
      `Wala itong ${sets}. Kailangan ng add-in ang Microsoft 365 sa Windows, Mac, o web: i-update ang Excel sa File > Account > Update Options, o buksan ang workbook sa Excel sa web. Hanggang doon, baka mali ang nakikita mo rito.`,
  },

  tryAgain: "Subukang muli",
  layOutAnew: "Ayusin muli",
};
