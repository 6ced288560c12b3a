import type { enCalibrateView } from "../en/calibrateView";
import { formatNumber } from "../numbers";

export const filCalibrateView: typeof enCalibrateView = {
  lead: (option) => `Kilala ba ng modelo ang “${option}” gaya nito ngayon?`,
  figure: "Ngayon",
  yours: "Sa inyo",
  model: "Modelo",
  gap: "Agwat",
  figures: {
    fte: () => "FTE ng mga agent",
    seats: () => "Mga upuan",
    cost: (currency) => `Gastos noong nakaraang taon, ${currency}`,
  },
  kept: "Itinatago sa workbook at kasama sa file ang inilalagay mo rito, pero wala ito sa anumang sheet. Ang value lang na pipiliin mo ang isusulat sa cell.",
  otherCurrency: (cost, currency) =>
    `Inilagay mo ang gastos na ${cost}, at nasa ${currency} na ngayon ang paghahambing. Ilagay ito sa ${currency} para maihambing.`,
  seatsHint: (sheet) =>
    `Ang mga upuan ng modelo ay ang kailangan ng pinakaabalang interval sa “${sheet}”, sa scenario na umiiral. Nagbabago ito ayon sa hugis ng linggo at service level doon.`,
  costHint:
    "Ang gastos ay ang pagpapatakbo ng call center sa isang taon bago ang buwis, walang mga panganib at isahang gastos.",
  beforeScenario: (scenario) =>
    `Ang FTE at gastos ng modelo ay walang epekto ng scenario; “${scenario}” ang umiiral sa mga sheet.`,
  lines: "Kung nasaan ang agwat",
  line: "Linya",
  yourHeads: "FTE ninyo",
  rest: "Hindi mula sa bilang ng FTE",
  total: "Kabuuan",
  close: {
    fte: "Isang numero na magsasara sa agwat ng FTE",
    cost: "Isang numero na magsasara sa agwat ng gastos",
  },
  noGap: "Nasa modelo ang mga numerong inilagay mo: walang agwat na isasara.",
  seatsGap: (sheet) =>
    `Magkaiba ang bilang ng mga upuan. Walang iisang numerong imumungkahi para rito: nakabatay ito sa hugis ng linggo at service level sa “${sheet}”.`,
  seatsUnknown: (sheet) =>
    `Hindi maihahambing ang mga upuan: hindi ipinapakita sa “${sheet}” kung ilan ang kailangan ng modelo.`,
  noValue: "Walang iisang numero na magsasara sa agwat na ito. Tingnan ang ilan sa mga ito sa sheet.",
  nothingTyped: "Ilagay ang alam mo tungkol sa call center ninyo: sapat na ang isang numero.",
  use: (value, driver) => `Gamitin ang ${value}: ${driver}`,
  moves: (options) => `Ginagalaw ang ${options}.`,
  movesAll: "Ginagalaw ang lahat ng opsyon.",
  typedAlone: {
    dearer: (options) => `Para lang sa ${options}: magmumukhang mas malaki ang natitipid ng ibang opsyon.`,
    cheaper: (options) => `Para lang sa ${options}: magmumukhang mas maliit ang natitipid ng ibang opsyon.`,
  },
  columns: (options) => `Inilagay para sa ${options}.`,
  forAll: "Inilagay nang isang beses para sa lahat ng opsyon.",
  left: (options) => `Iniwan kung paano mo ito inilagay: ${options}.`,
  writes: (cost, cells, sheet) =>
    `Sa kasalukuyang occupancy, ${cost} ang magiging gastos sa isang taon. ${formatNumber(cells, "fil")} cell ng “${sheet}” ang susulatan; kung mula sa linggo ang occupancy, maaaring may matira sa agwat.`,
  written: (value, driver, sheet) => `${value} na ang “${driver}” sa “${sheet}”.`,
  awaited: (value, driver, sheet) =>
    `Naisulat na ang “${driver}” bilang ${value} sa “${sheet}”, pero hindi pa ito isinasama ng Excel sa pagkuwenta: dati pa ang modelong narito.`,
  unreadable: (sheet) => `Hindi mabasa ang mga numero ng “${sheet}”. Tingnan ang mga error doon.`,
};
