import type { enFunctionsView } from "../en/functionsView";
import { formatNumber } from "../numbers";
import { filFunctionNames } from "./functionNames";

const cells = (rows: number, columns: number) =>
  `${formatNumber(rows, "fil")} row, ${formatNumber(columns, "fil")} column`;

export const filFunctionsView: typeof enFunctionsView = {
  names: filFunctionNames,
  heading: "Mga function",
  search: "Ano ang gusto mong gawin?",
  found: (count) => `${count} function`,
  nothingFound: (query) =>
    `Walang nakitang function para sa “${query}”. Subukan ang ibang salita, sa alinman sa tatlong wika.`,
  loading: "Binabasa ang mga function…",
  notLoaded: "Hindi mabasa ang listahan ng mga function. Tingnan ang koneksiyon at subukang muli.",
  tasks: {
    price: "Kuwentahin ang isang alok",
    cost: "Ihambing ang mga gastos",
    sensitivity: "Alamin kung ano ang makapagbabago nito",
    staffing: "Lagyan ng tauhan ang pila",
    score: "Magtimbang at magbigay ng score",
    risk: "Mag-simulate at sukatin ang mga panganib",
    catalogue: "Tingnan ang laman ng model",
    other: "Iba pang function",
  },
  example: "Halimbawa",
  noArguments: "Wala itong argument.",
  arguments: "Mga argument",
  optional: "maaaring iwang blangko",
  leftOut: "Hindi inilagay",
  moreArguments: (count) => `${count} pang argument`,
  fewerArguments: "Bawasan ang mga argument",
  take: (argument) => `Gamitin ang mga napiling cell bilang ${argument}`,
  problems: {
    missing: "Kailangan ito: mag-type ng value, o pumili ng mga cell at pindutin ang button sa tabi.",
    ambiguous: (typed) =>
      `Dalawa ang maaaring basa sa “${typed}”. Gumamit ng tuldok sa decimal, at huwag lagyan ng comma ang libo.`,
    noBlock: "Pumili ng iisang magkakadikit na range at pindutin muli ang button.",
    tooLarge: (address) => `Mahigit 100,000 cell ang ${address}. Piliin ang bahaging may mga numero.`,
    oneCell: (rows, columns) => `Isang cell lang ang tinatanggap nito; ${cells(rows, columns)} ang range.`,
  },
  preview: "Sagot",
  compute: "Kuwentahin ang sagot",
  computing: "Kinukuwenta…",
  size: cells,
  notShown: (rows, columns) => `Bahagi lang ang nakikita: ${cells(rows, columns)} ang sagot.`,
  formula: "Formula",
  insert: (cell) => `Ilagay sa ${cell}`,
  insertNote: (area) => `${area}: blangko. Walang ibang magbabago.`,
  obstacle: (area, cell) =>
    `Kailangan ng sagot ang ${area}, pero hindi blangko ang ${cell}. Pumili ng ibang cell para dito.`,
  offSheet: (cell) => `Hindi kasya sa sheet ang sagot mula sa ${cell}. Pumili ng ibang cell para dito.`,
  overlaps: (area, argument) =>
    `Mapupuno ng sagot ang ${area}, kung saan binabasa ang ${argument}. Pumili ng ibang cell para dito.`,
  filledNote: (cell) => `Hindi blangko ang ${cell}: tatanungin ka muna bago ito palitan.`,
  cancel: "Kanselahin",
  replaceQuestion: (cell, content) => `${content} ang laman ng ${cell}. Palitan ito ng formula?`,
  replace: (cell) => `Palitan ang ${cell}`,
  changed: "Nagkalaman ang ilang cell habang naghihintay, kaya walang isinulat. Pumili ng ibang cell.",
  inserted: (cell) => `Nasa ${cell} na ang formula.`,
  insertedWithError: (cell, shown) => `Nasa ${cell} na ang formula; ${shown} muna ang ipinapakita ng Excel doon.`,
  insertAgain: "Pumili ng ibang cell para ilagay itong muli.",
};
