import type { enPaneDecision } from "../en/paneDecision";
import { formatNumber } from "../numbers";

export const filPaneDecision: typeof enPaneDecision = {
  otherLanguage: {
    sheets: {
      en: "Nasa Ingles ang mga sheet at ang mga pangungusap mula sa mga ito hangga't hindi ina-update ang paghahambing.",
      da: "Nasa Danish ang mga sheet at ang mga pangungusap mula sa mga ito hangga't hindi ina-update ang paghahambing.",
      fil: "Nasa Filipino ang mga sheet at ang mga pangungusap mula sa mga ito hangga't hindi ina-update ang paghahambing.",
    },
    update: "I-update ito sa set-up",
  },
  decision: {
    fewerTrials: (shown, asked) =>
      `Mula sa ${formatNumber(shown, "fil")} ng ${formatNumber(asked, "fil")} trial na hinihingi ang mga tsansa.`,
    runAll: "Patakbuhin",
    choose: (option) => `Piliin ang ${option}`,
    chooseEither: (one, other) => `Piliin ang ${one} o ang ${other}`,
    stay: (option) => `Manatili sa ${option}`,
    none: "Wala pang rekomendasyon",
    provisional: "Pansamantala",
    missing: (missing, all) => `${missing} sa ${all} mahalagang numero ang default pa`,
    stillDefaults: "Ikaw lang ang nakakaalam ng mga ito; default pa ang mga ito:",
    stale: "Mula pa bago ang huling pagbabago ang mga numerong ito.",
    scenario: "Scenario",
    scenarioHint: "Isinusulat ang scenario sa mga input; sa base lang ang mga tsansa at saklaw.",
    chanceOfBase: "Sa base na scenario lang ang mga tsansa, at iba ang umiiral ngayon.",
    options: "Mga opsyon ayon sa gastos",
    costHeading: (years, currency) => `NPV ng gastos sa loob ng ${years} taon, ${currency}`,
    cost: "Gastos",
    score: "Score",
    chance: "Pinakamura",
    recommended: "Inirerekomenda",
    noteOnOptions:
      "Kasama sa gastos ang mga panganib. Score 0–100. Pinakamura: bahagi ng mga trial. Pindutin ang isang numero para maipaliwanag ito.",
    explain: (figure, option, value) => `${figure}, ${option}: ${value}. Ipaliwanag ito`,
    toFigures: (option) => `Ipakita ang mga pangunahing numero ng ${option} sa mga cell nito`,
    toCell: (figure, option, value) => `${figure}, ${option}: ${value}. Ipakita ang cell`,
    savings: (baseline) => `Natitipid bawat taon kumpara sa ${baseline}`,
    savingsNote: "Bar: walo sa sampung trial. Bilog: nasa base ang lahat ng numero. Linya: walang natitipid.",
    savingText: (option, middle, low, high) =>
      `${option}: ${middle} bawat taon, walo sa sampung trial ${low} hanggang ${high}`,
    noRange:
      "Walang saklaw: hindi base ang scenario na umiiral, nagbago ang mga input pagkatapos ng hand-off, o walang numero ang simulation.",
    flips: "Ano ang magpapabago sa pagpili",
    today: "Ngayon",
    flipsAt: "Nagbabago sa",
    meetsAt: "Pantay sa baseline",
    flipsNote:
      "Bawat isa lang ang gumagalaw, sa mga score ngayon. Nakaugnay: may ibang numerong sumusunod dito, kaya walang iisang value.",
    linked: "nakaugnay",
    never: "hindi kailanman",
    findings: "Ano ang unang aalamin",
    findingsNote: "Ang karaniwang halaga ng malaman ito bago pumili, at hanggang doon lang.",
    toInput: (name) => `Ipakita ang ${name} sa mga input`,
    typeMissing: "Ilagay ang mga kulang na numero",
    typeMissingHint: (name) => `Pupunta sa ${name} sa mga input`,
    largest: "Ang tatlong pinakamalaking linya ng gastos",
    others: (count) => `${formatNumber(count, "fil")} iba pang linya`,
    total: "Kabuuan",
    share: (share) => `${share} ng kabuuan`,
    explained: {
      npv: "NPV ng gastos",
      saving: "Natitipid bawat taon",
      score: "Score, 0 hanggang 100",
      "chance-best": "Pinakamura, bahagi ng mga trial",
    },
    largestSavings: "Ang tatlong linya ng gastos na pinakamalaki ang pagkakaiba",
    savedInAll: "Natipid sa lahat ng taon, sa kasalukuyang halaga",
    unexplained: "Wala sa alinmang linya ng gastos",
    scoreNote:
      "Binubuo ang score ng mga rating at weight, hindi ng pera. Nasa sumusunod ang bawat isa, kasama ang punto nito sa mga artikulo:",
    chanceNote: "Sa bawat trial, pinaghahambing ang gastos ng mga opsyon. Ito ang bumubuo sa gastos ng opsyong ito:",
    showCell: "Ipakita ang cell",
  },
};
