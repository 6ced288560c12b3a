import type { MenuTexts } from "../en/menu";

export const filMenu: MenuTexts = {
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
    checkExcel: "mga kailangan ng add-in, sinusubok sa sarili nitong mga sheet",
    diagnostics: "para sa tutulong sa iyo",
    about: "bersiyon, mga artikulo, privacy",
  },
  sheets: "Mga sheet",
};
