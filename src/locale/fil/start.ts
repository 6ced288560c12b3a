import type { StartTexts } from "../en/start";

export const filStart: StartTexts = {
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
  template: "Buksan ang aming template",
  templateHint:
    "Sariling workbook para sa mga paghahambing sa anyo ng kompanya mo. Nasa Ingles ito hanggang i-update sa Filipino.",
  templateStates: {
    opening: "Binubuksan ang template…",
    opened: "Bukas na ang template bilang sariling workbook.",
    refused: "Hindi mabuksan ang template mula rito. I-download ito at buksan ang file.",
  },
  download: "I-download ang template.xlsx",
  note: "Nagdaragdag ng mga sheet sa workbook na ito at hindi ginagalaw ang iba. Nananatili rito ang mga numero mo.",
};
