import type { enWhatIf } from "../en/whatIf";
import { formatNumber } from "../numbers";

export const filWhatIf: typeof enWhatIf = {
  notWritten: "Hindi pa nakasulat",
  notCalculated: "Hindi pa nakukuwenta",
  moved: (count) => `${formatNumber(count, "fil")} numero ang inilipat`,
  insteadOf: (option) => `sa halip na ${option}`,
  unreadable: (inputs, simulation) =>
    `Hindi mabasa ang sini-simulate: may kulang na row o column sa sheet na “${inputs}” o “${simulation}”, o may cell doon na may error.`,
  saving: (option) => `Natitipid bawat taon, ${option}`,
  option: "Ipinapakitang opsyon",
  now: "ngayon",
  before: "dati",
  dearer: (baseline) => `mas mahal kaysa ${baseline}`,
  chartText: (option, { middle, low, high, dearer }, baseline) =>
    `${option}: ${middle} bawat taon, walo sa sampung trial ${low} hanggang ${high}; mas mahal ito kaysa ${baseline} sa ${dearer} ng mga trial`,
  chartNote: "Kasama sa mga bar sa dulo ang mga trial na lampas sa mga ito.",
  tableCaption: "Ang mga opsyon, ayon sa mga numerong sinusubukan",
  columns: { option: "Opsyon", saving: "Natitipid bawat taon", range: "Walo sa sampung trial", chance: "Pinakamura" },
  heading: "Pinakamahalagang numero",
  mark: "marka = numerong umiiral",
  ofOption: (driver, option) => `${driver}, ${option}`,
  typeIn: (name) => `${name}, bilang numero`,
  was: (value) => `dating ${value}`,
  problem: (least, most) => `Gumamit ng numero mula ${least} hanggang ${most}.`,
  none: (inputs) =>
    `Walang numerong di-tiyak, kaya walang masusubukan. Inilalagay sa sheet na “${inputs}” ang mababa at mataas.`,
  use: (count) => `Gamitin ang ${formatNumber(count, "fil")} pagbabago`,
  reset: "Ibalik",
  notTaken: "Hindi naintindihan",
  without: (names) => `Wala sa alinmang numero rito ang inilagay para sa ${names}.`,
  inTheWay: (names) =>
    `Walang magagamit hangga't hindi naiintindihan ang inilagay para sa ${names}. Itama ito, o pindutin ang Esc sa field nito.`,
  stillAt: (value) => `${value} pa rin ang ginagamit ng mga numero.`,
  usedCaption: "Ang mga naisulat",
  changed: (name, before, now) => `${name}: ${before} → ${now}`,
  wasEmpty: "(walang laman noon ang cell)",
  writes: (cells, sheet) =>
    `Sa paggamit, ${formatNumber(cells, "fil")} cell ng sheet na “${sheet}” lang ang susulatan.`,
  nothingMoved: "Walang isusulat hangga't walang inilipat at ginamit na numero.",
  used: (sheet) => `Naisulat sa sheet na “${sheet}”:`,
  awaited: (sheet) =>
    `Naisulat sa sheet na “${sheet}”, pero hindi pa ito isinasama ng Excel sa pagkuwenta: mga dating numero pa ang nasa mga sheet.`,
  fewerTrials: (here, onSheet) => `${formatNumber(here, "fil")} trial dito, ${formatNumber(onSheet, "fil")} sa sheet.`,
  base: (base, scenario) => `Para sa scenario na ${base} ang mga numerong ito; ${scenario} ang umiiral sa mga sheet.`,
  followers: (names) => `Gaya ng nasa mga sheet hangga't hindi pa ginagamit ang mga numero: ${names}.`,
  differs:
    "Bago pa may ilipat, hindi kapareho ng nasa mga sheet ang mga numerong ito. Umasa sa mga sheet, at tingnan ang mga check doon.",
};
