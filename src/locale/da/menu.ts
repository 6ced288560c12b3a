import type { MenuTexts } from "../en/menu";

export const daMenu: MenuTexts = {
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
    checkExcel: "hvad tilføjelsesprogrammet bruger, prøvet på egne ark",
    diagnostics: "til den, der hjælper dig",
    about: "version, artikler, fortrolighed",
  },
  sheets: "Ark",
};
