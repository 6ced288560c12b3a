import type { ExcelCheckTexts } from "../en/excelCheck";
import { formatNumber, plural } from "../numbers";

const checks: ExcelCheckTexts["check"]["checks"] = {
  functions: {
    name: "Sumasagot ang mga function",
    otherwise:
      "Nagpapakita ang mga cell ng #NAME? o #BUSY!. Isara ang Excel, buksan muli ang workbook, at buksan ang pane na ito bago magpatuloy.",
  },
  sameFormula: {
    name: "Nananatili ang formula ayon sa pagkakasulat",
    otherwise: "Binabago ng Excel ang mga formula ng add-in. Baka hindi makita ng pagpapasa at pag-aayos ang mga ito.",
  },
  spill: {
    name: "Pinupuno ng sagot ang mga katabing cell",
    otherwise: "Unang cell lang ng mga talahanayan ng add-in ang lumalabas. Walang dynamic array ang Excel na ito.",
  },
  model: {
    name: "Tugma sa naka-imbak ang sagot ng modelo",
    otherwise: "Huwag gamitin ang mga numero: hindi kinakalkula ng Excel na ito ang sinubok na kalkulahin ng add-in.",
  },
  arguments: {
    name: "Nakararating sa mga function ang porsiyento, blangko, at error",
    otherwise: "Baka ibang value ang mabasa sa cell na may format, blangko, o may error.",
  },
  sharedRuntime: {
    name: "Iisang pahina ang pane at mga function",
    otherwise:
      "Hindi maihihinto ng pane ang mahabang simulation, at hindi nito nakikita kung nagkakalkula pa ang mga function.",
  },
  areas: {
    name: "Sabay-sabay na bahagi ng sheet",
    otherwise: "Hindi makagagawa ng paghahambing: hindi tinatanggap ng Excel ang address ng mga cell nito.",
  },
  relativeFormulas: {
    name: "Isang formula para sa maraming cell",
    otherwise: "Hindi makagagawa ng paghahambing: mapupunta sa maling cell ang mga formula.",
  },
  untouchedCells: {
    name: "Nananatili ang mga cell na hindi sinusulatan",
    otherwise: "Sa pag-update ng paghahambing, baka mabago ang sarili mong mga cell. Magtabi ng kopya ng workbook.",
  },
  formats: {
    name: "Nananatili ang mga teksto at format",
    otherwise: "Baka sa ibang anyo ipakita ang mga numero o petsa.",
  },
  dates: { name: "Tama ang bilang ng mga araw", otherwise: "Baka mali nang ilang taon ang mga petsa sa mga sheet." },
  errors: {
    name: "Kilala ang pangalan ng mga error",
    otherwise: "Baka hindi makilala ng pag-aayos at pagpapasa ang mga error sa wika ng Excel na ito.",
  },
  validation: {
    name: "Tinatanggihan ng mga cell ang hindi magagamit",
    otherwise: "Tumatanggap ang mga cell ng mga numerong lampas sa saklaw.",
  },
  conditionalFormats: {
    name: "May kulay ang mga pagsusuri",
    otherwise: "Lumalabas ang salita ng mga pagsusuri, pero walang kulay.",
  },
  chart: {
    name: "Kumpleto ang mga series ng chart",
    otherwise: "Baka kulang ng series ang chart o mali ang pangalan nito.",
  },
  names: {
    name: "Nakaturo sa tamang cell ang mga pangalan",
    otherwise:
      "Hindi sumusunod ang mga pangalan kapag isinulat muli ang paghahambing. Sa File > Options > Formulas, i-off ang R1C1.",
  },
  page: { name: "Nakahanda ang mga pahina sa pag-print", otherwise: "Tingnan ang print preview bago mag-print." },
  sheet: { name: "Mga link, lapad, at gridline", otherwise: "Iba ang hitsura ng mga sheet sa nararapat." },
  memory: {
    name: "Nakaaalala ang workbook",
    otherwise: "Hindi na makikilala ng workbook ang paghahambing nito kapag binuksan.",
  },
  calculation: {
    name: "Kusang nagkakalkula ang Excel at nagsasabi nito",
    otherwise: "Baka luma na ang mga numero. Piliin ang Formulas > Calculation Options > Automatic, o pindutin ang F9.",
  },
  longRun: {
    name: "Nagbibigay-daan ang mahabang simulation sa kasunod",
    otherwise: "Kapag may nabagong input, baka kailangang patakbuhin muli ang mahabang simulation.",
  },
  payload: {
    name: "1.5 milyong karakter nang isang beses",
    otherwise: "Baka hindi matapos ang pagpapasa at pag-aayos sa malaking workbook.",
  },
  sample: {
    name: "Tugma sa modelo ang gastos ng isang buong paghahambing",
    otherwise:
      "Huwag magpasya ayon sa mga numero ng Excel na ito: iba ang kalkula nito sa isang paghahambing kaysa sa nasubok.",
  },
};

export const filExcelCheck: ExcelCheckTexts = {
  copyReport: "Kopyahin ang ulat",
  copied: "Nakopya. Walang laman ng workbook na kasama rito.",
  notCopied: "Hindi ito makopya. Piliin ang teksto rito at kopyahin.",
  report: "Ulat",

  check: {
    lead: "Nagdaragdag ng mga sheet sa dulo ng workbook, sinusubok sa mga ito ang kailangan ng add-in, pati isang buong paghahambing sa huli, at inaalis ang mga ito. Maaaring tumagal ito nang isang minuto. Hindi gagalawin ang sarili mong mga sheet, pero hindi na maa-undo ang mga ginawa bago nito.",
    sheet: "Pagsusuri ng Excel",
    again: "Suriin muli",
    running: "Sinusuri…",
    toKnow: (count) =>
      plural(count, "fil", {
        one: `${formatNumber(count, "fil")} bagay na dapat malaman`,
        other: `${formatNumber(count, "fil")} na bagay na dapat malaman`,
      }),
    allAsWanted: "Tugma ang lahat",
    asWanted: (count, all) => `${formatNumber(count, "fil")} sa ${formatNumber(all, "fil")} ang tugma`,
    tried: "Ano ang sinubok",
    found: "Nakita",
    passes: "Tugma",
    differs: "Hindi tugma",
    wanted: (texts) => `Inaasahan: ${texts}.`,
    or: " o ",
    sheetsLeft: (titles) => `Hindi pinayagan ng Excel na alisin ang mga sheet na ito. Burahin ang mga ito: ${titles}.`,
    checks,
  },

  diagnostics: {
    lead: "Para sa tumutulong sa iyo. Walang numero o pangalan mo na kasama rito.",
    reading: "Binabasa…",
    facts: {
      addin: "Add-in",
      model: "Modelo",
      excel: "Excel",
      languages: "Mga wika",
      numbers: "Mga numero",
      calculation: "Pagkalkula",
      sets: "Interface",
      workbook: "Workbook",
      functions: "Mga function",
    },
    sheets: (ours, others) => `${formatNumber(ours, "fil")} sheet ng add-in, ${formatNumber(others, "fil")} iba pa`,
    functions: (called, inFlight) =>
      `${formatNumber(called, "fil")} ang tinawag, ${formatNumber(inFlight, "fil")} ang nagkakalkula pa`,
    slowest: (name, ms) => `pinakamabagal ang ${name}, ${formatNumber(ms, "fil")} ms`,
    otherPage: "nasa ibang pahina",
    calls: "Mga huling tawag sa Excel",
    columns: { at: "Oras", task: "Tawag", ms: "ms", code: "Kinalabasan" },
    noCalls: "Wala pa.",
    again: "Basahin muli",
  },
};
