import type { RisksTexts } from "../en/risksSheet";

export const filRisksSheet: RisksTexts = {
  howTo:
    "Ang maaaring mangyari sa loob ng isang taon, ang probabilidad nito, at kung magkano ang mawawala. Ilagay ang sarili mong mga panganib sa mga dilaw na cell; napupunta sa “Mga input” ang inaasahang pagkalugi.",
  bandEvents: "Ang apat na taunang insidente",
  bandProbability: "Taunang probabilidad",
  bandImpact: "Pinsala sa isang insidente, taon 1",
  bandLoss: "Inaasahang pagkalugi, taon 1",
  risk: "Panganib",
  eventsSum: "Inaasahang pagkalugi sa apat",
  costsDifference: "Relative na pagkakaiba sa “Mga gastos”",
  relative: "relative",
  bandOwn: "Ang sarili mong mga panganib",
  ownNote:
    "Bilang ang row kung kumpleto ang mga probabilidad at tatlong halaga (0 kung wala sa opsyon ang panganib). Hindi bilang ang kulang, at hindi papasa ang isang check.",
  modeWeight: "Weight ng pinakamalamang (PERT)",
  allWeights: "Kabuuan ng tatlong weight",
  bandOwnImpact: "Pinsala sa isang insidente",
  bandOwnLoss: "Inaasahang lugi bawat taon",
  owner: "Responsable o tala",
  mode: "Malamang",
  mean: "Mean",
  status: "Row",
  complete: "Kumpleto",
  incomplete: "Kulang",
  probabilityTitle: "Probabilidad bawat taon",
  probabilityHelp:
    "Ang probabilidad ng insidente sa isang taon para sa opsyong ito, mula 0% hanggang 100%; ang 5% ay isang beses sa 20 taon. 0%: hindi ito maaaring mangyari.",
  impactHelp:
    "Ang mawawala sa isang insidente sa kasalukuyang presyo: ang pinakamababa, ang pinakamalamang at ang pinakamataas na halaga, at hindi dapat mas mababa ang bawat isa kaysa sa nauna.",
  ownSum: "Inaasahang pagkalugi, sarili",
  byFunction: "Ganoon din, sa OUTSOURCE_RISK",
  difference: "Relative na pagkakaiba ng dalawa",
  inForce: "Ginagamit na iba pang panganib",
  incompleteRows: "Mga kulang na row",
  rows: "row",
  link: "Sariling panganib: pagkalugi/taon",
};
