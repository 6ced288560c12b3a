import type { enPane } from "../en/pane";
import { filPaneDecision } from "./paneDecision";
import { filPaneFrame } from "./paneFrame";
import { formatNumber, plural } from "../numbers";

const yearCount = (years: number) => plural(years, "fil", { one: `${years} taon`, other: `${years} na taon` });

export const filPane: typeof enPane = {
  ...filPaneFrame,
  ...filPaneDecision,

  setUp: {
    newHeading: "Bagong paghahambing",
    heading: "Set-up",
    today: "May call center na ba ngayon?",
    todayChoices: {
      running: "May sarili kaming call center",
      vendor: "Isang vendor ang nagpapatakbo nito",
      none: "Wala pang call center",
    },
    todayHints: {
      running: "Papalitan ng mga opsyon na may vendor ang mga agent at gastos nito.",
      vendor: "Ang kasalukuyang kontrata ang baseline; papalitan ito ng ibang mga opsyon.",
      none: "Walang agent o gastos na papalitan.",
    },
    country: "Kung nasaan ang call center",
    countryHint: "Pinipili ng bansa ang mga default at ang sarili nitong currency.",
    options: "Mga opsyon",
    optionsHint: (least, most) =>
      `${least} hanggang ${most} opsyon. Ang uri ng operasyon ang nagtatakda ng mga default na value; mababago mo ang mga ito sa mga sheet.`,
    option: (number) => `Opsyon ${number}`,
    baselineOption: "Baseline",
    arrangement: (number) => `Uri ng operasyon ng opsyon ${number}`,
    optionNames: {
      "in-house": "In-house",
      "in-house-new": "Bagong in-house",
      automated: "In-house na may automation",
      onshore: "Onshore na vendor",
      nearshore: "Nearshore na vendor",
      offshore: "Offshore na vendor",
    },
    add: "Magdagdag ng opsyon",
    remove: (number) => `Alisin ang opsyon ${number}`,
    currency: "Currency",
    likelyCurrencies: "Madalas gamitin",
    allCurrencies: "Lahat ng currency",
    ownCurrencyHint: (currency) => `Sa bansa ang mga default na halaga, at nasa ${currency}.`,
    dollarHint: "Kino-convert sa US dollar ang mga default na halaga ng bansa.",
    rate: (currency) => `Halaga ng isang US dollar sa ${currency}`,
    rateHint:
      "Kino-convert sa rate na ito ang mga default na halaga ng bansa; hindi kino-convert ang mga halagang ilalagay mo.",
    horizon: "Sakop na panahon",
    yearCount,
    moneyQuestion: {
      heading: (from) => `Ano ang gagawin sa mga halagang tinipa sa ${from}?`,
      note: (to) => `Walang isusulat hangga't hindi ka pumipili. Magiging ${to} ang mga halagang ito:`,
      becomes: "magiging",
      stays: "(formula, mananatili)",
      convert: (to, rate) => `I-convert sa ${to} (beses ${rate})`,
      keep: (to) => `Panatilihin ang mga numero bilang ${to}`,
      cancel: "Kanselahin",
    },
    newNote:
      "Magdadagdag ito ng mga sheet sa workbook; hindi magbabago ang mga dati nang sheet. Maaaring hindi ito mabawi ng Undo ng Excel.",
    note: "Isusulat muli ang paghahambing at mananatili ang mga inilagay mo; hindi magbabago ang ibang sheet. Maaaring hindi ito mabawi ng Undo ng Excel.",
    languageNote: "Magiging Filipino ang mga sheet nito.",
    create: "Gumawa ng paghahambing",
    update: "I-update ang paghahambing",
  },

  nameProblems: {
    blank: "Bigyan ng pangalan ang opsyon.",
    tooLong: (most) => `Hanggang ${most} character lang ang maaari.`,
    duplicate: "May opsyon nang ganito ang pangalan. Pumili ng iba.",
    number: "Gumamit din ng mga letra: binabasa ang numero lang bilang puwesto ng opsyon.",
    reserved: "Ginagamit mismo ng workbook ang salitang ito. Pumili ng ibang pangalan.",
    firstCharacter: "Magsimula sa letra o numero: maaaring basahin ng Excel bilang formula ang ibang character.",
    wildcard:
      "Huwag gumamit ng *, ? at ~: binabasa ang mga ito ng Excel bilang kahit anong character kapag naghahanap ng pangalan.",
  },
  rateProblems: {
    blank: (currency) => `Ilagay kung ilang ${currency} ang katumbas ng isang US dollar.`,
    unreadable: "Maglagay ng numero, gaya ng 12.5.",
    ambiguous: (typed) =>
      `Dalawa ang maaaring basa sa “${typed}”. Gumamit ng tuldok sa decimal, at huwag lagyan ng comma ang libo.`,
    outsideDomain: (least, most) =>
      `Gumamit ng numero mula ${formatNumber(least, "fil")} hanggang ${formatNumber(most, "fil")}.`,
  },
  readAs: (value) => `Binasa bilang ${formatNumber(value, "fil")}: decimal ang kasunod ng tuldok.`,

  result: {
    baseline: "Baseline",
    npv: "NPV ng gastos",
    saving: "Natitipid",
    noFigure: "Hindi maipakita",
    missing:
      "May mga numerong hindi maipakita: nagkakalkula pa ang Excel, o may mga error. Maghintay sandali. Kung #NAME? ang nasa mga cell, piliin ang Ayusin ang mga formula sa menu; kung hindi, itama ang cell na binabanggit ng error.",
    kept: (sheet) =>
      `May mga tinipa sa mga sheet na hindi na maaaring manatili sa kinalalagyan. Nakalista ang mga ito sa sheet na “${sheet}”.`,
    calculatedByHand:
      "Mano-mano lang kumukuwenta ang Excel dito: wala pa sa mga numerong ito ang nabago mula sa huling pagkuwenta. Pindutin ang F9, o piliin ang Formulas > Calculation Options > Automatic.",
    calculating: "Kinakalkula: hindi pa pinal ang mga numero.",
    checksPass: "Pasado ang lahat ng check.",
    checksFail: (sheet) => `May check na hindi pasado. Tingnan ang sheet na “${sheet}” bago gamitin ang mga numero.`,
    checksUnknown: (sheet) => `Hindi mabasa ang mga check. Tingnan kung may error sa sheet na “${sheet}”.`,
  },

  about: {
    version: (addin, model) => `Bersiyon ${addin}, modelo ${model}`,
    articles: "Ang dalawang artikulo",
    factors: (count) => `Ang mga bentahe at disbentahe ng mga ito ang ${count} salik ng bawat paghahambing.`,
    privacy: "Privacy",
    private:
      "Sa makinang ito kinukuwenta ang lahat. Walang numerong ipinapadala ang add-in saanman, at walang numerong itinatabi nito sa labas ng workbook.",
    writes: "Ano ang isinusulat ng add-in",
    writing: [
      "Idinaragdag ng Gumawa ng paghahambing ang mga sheet nito; isinusulat muli ng I-update ang mga iyon at pinananatili ang mga tinipa mo.",
      "Pinapalitan ng Ihanda sa pagpapasa ng mga value ang mga formula ng add-in at nagdaragdag ng sheet na naglilista sa mga iyon; ibinabalik ang mga iyon ng I-restore.",
      "Isinusulat muli ng Ayusin ang mga formula nito kung saan #NAME?, #REF! o #VALUE! ang lumalabas.",
      "Nagdaragdag ng sariling mga sheet ang Suriin ang Excel na ito, at binubura nito muli ang mga iyon.",
      "Napupunta sa cell na binabanggit ang inilalagay, pinipili o pinapatakbo mo sa pane; itinatago sa file, wala sa alinmang sheet, ang inilalagay mo sa I-calibrate.",
    ],
  },

  missingSets: {
    title: "Kulang ang Excel na ito sa kailangan ng add-in",
    sentence: (sets) =>
      `Wala itong ${sets}. Kailangan ng add-in ang Microsoft 365 sa Windows, Mac, o web: i-update ang Excel sa File > Account > Update Options, o buksan ang workbook sa Excel sa web. Hanggang doon, baka mali ang nakikita mo rito.`,
  },
};
