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

  about: {
    version: (addin, model) => `Bersyon ${addin}, modelo ${model}`,
    articles: "Ang dalawang artikulo",
    factors: (count) => `Ang mga bentahe at disbentahe ng mga ito ang ${count} salik ng bawat paghahambing.`,
    privacy: "Privacy",
    private:
      "Sa makinang ito kinukuwenta ang lahat. Walang numerong ipinapadala ang add-in saanman, at wala itong itinatabi sa labas ng workbook.",
    writes: "Ano ang isinusulat ng add-in",
    writing: [
      "Idinaragdag ng Gumawa ng paghahambing ang mga sheet nito; isinusulat muli ng I-update ang mga iyon at pinananatili ang mga tinayp mo.",
      "Pinapalitan ng Ihanda sa pagpapasa ng mga value ang mga formula ng add-in at nagdaragdag ng sheet na naglilista sa mga iyon; ibinabalik ang mga iyon ng I-restore.",
      "Isinusulat muli ng Ayusin ang mga formula nito kung saan #NAME? ang lumalabas.",
      "Wala nang iba pang isinusulat, at sinasabi ng bawat utos kung ano ang isusulat nito bago ito gawin.",
    ],
  },
};
