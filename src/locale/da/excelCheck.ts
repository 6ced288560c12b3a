import type { ExcelCheckTexts } from "../en/excelCheck";
import { formatNumber, plural } from "../numbers";

const checks: ExcelCheckTexts["check"]["checks"] = {
  functions: {
    name: "Funktionerne svarer",
    otherwise:
      "Celler viser #NAVN? eller #BUSY!. Luk Excel, åbn projektmappen igen, og åbn denne rude, før du går videre.",
  },
  sameFormula: {
    name: "En formel bliver, som den er skrevet",
    otherwise: "Excel ændrer tilføjelsesprogrammets formler. Overdrag og Reparer finder dem måske ikke.",
  },
  spill: {
    name: "Et svar fylder cellerne ved siden af",
    otherwise: "Tilføjelsesprogrammets tabeller viser kun deres første celle. Denne Excel har ikke dynamiske matrixer.",
  },
  model: {
    name: "Modellens svar er det gemte",
    otherwise:
      "Brug ikke tallene: Denne Excel beregner ikke det, som tilføjelsesprogrammet er afprøvet til at beregne.",
  },
  arguments: {
    name: "Procenter, tomme celler og fejl når frem til funktionerne",
    otherwise: "En formateret celle, en tom celle eller en celle med fejl kan blive læst som en anden værdi.",
  },
  sharedRuntime: {
    name: "Rude og funktioner deler én side",
    otherwise: "Ruden kan ikke stoppe en lang simulering og kan ikke se, om funktioner stadig beregner.",
  },
  areas: {
    name: "Flere områder på én gang",
    otherwise: "Der kan ikke oprettes en sammenligning: Excel tager ikke imod adresserne på dens celler.",
  },
  relativeFormulas: {
    name: "Én formel til mange celler",
    otherwise: "Der kan ikke oprettes en sammenligning: Formler ville stå i de forkerte celler.",
  },
  untouchedCells: {
    name: "Celler, der ikke skrives, bliver, som de er",
    otherwise: "Når en sammenligning opdateres, kan dine egne celler blive ændret. Gem en kopi af projektmappen.",
  },
  formats: {
    name: "Tekster og formater bliver, som de er skrevet",
    otherwise: "Tal eller dage kan blive vist på en anden måde.",
  },
  dates: { name: "Dage tælles som ventet", otherwise: "Dage på arkene kan være flere år forkerte." },
  errors: {
    name: "Fejl har navne, der kendes",
    otherwise: "Reparer og Overdrag kender måske ikke fejlene på denne Excels sprog.",
  },
  validation: {
    name: "Celler afviser det, de ikke kan bruge",
    otherwise: "Celler tager imod tal uden for det tilladte.",
  },
  conditionalFormats: {
    name: "Kontroller har deres farver",
    otherwise: "Kontroller viser deres ord, men ikke i farver.",
  },
  chart: {
    name: "Diagrammer får deres serier",
    otherwise: "Diagrammer kan mangle en serie eller give den forkert navn.",
  },
  names: {
    name: "Definerede navne peger på deres celler",
    otherwise:
      "Navne følger ikke med, når en sammenligning skrives igen. Slå R1C1 fra under Filer > Indstillinger > Formler.",
  },
  page: { name: "Siderne er sat op til udskrift", otherwise: "Se på Vis udskrift, før du udskriver." },
  sheet: { name: "Links, bredder og gitterlinjer", otherwise: "Arkene ser anderledes ud, end de skal." },
  memory: {
    name: "Projektmappen husker",
    otherwise: "Projektmappen kender ikke sin sammenligning igen, når den åbnes.",
  },
  calculation: {
    name: "Excel beregner af sig selv og siger det",
    otherwise: "Tallene kan være forældede. Vælg Formler > Beregningsindstillinger > Automatisk, eller tryk på F9.",
  },
  longRun: {
    name: "En lang simulering viger for den næste",
    otherwise: "Når et input er ændret, skal en lang simulering måske køres igen.",
  },
  payload: {
    name: "1,5 million tegn på én gang",
    otherwise: "Overdrag og Reparer kan mislykkes i en stor projektmappe.",
  },
  sample: {
    name: "En hel sammenligning koster, hvad modellen siger",
    otherwise:
      "Træf ingen beslutning på tal fra denne Excel: Den beregner ikke en sammenligning, som den er afprøvet til.",
  },
};

export const daExcelCheck: ExcelCheckTexts = {
  copyReport: "Kopiér rapport",
  copied: "Kopieret. Intet af projektmappens indhold er med.",
  notCopied: "Den kunne ikke kopieres. Markér teksten her, og kopiér den.",
  report: "Rapport",

  check: {
    lead: "Tilføjer ark sidst i projektmappen, prøver på dem, hvad tilføjelsesprogrammet har brug for, til sidst en hel sammenligning, og fjerner dem. Det kan tage et minut. Dine egne ark røres ikke, men det, der er gjort før, kan ikke længere fortrydes.",
    sheet: "Excel-kontrol",
    again: "Kontrollér igen",
    running: "Kontrollerer…",
    toKnow: (count) =>
      plural(count, "da", { one: `${count} ting at vide`, other: `${formatNumber(count, "da")} ting at vide` }),
    allAsWanted: "Alt er som ønsket",
    asWanted: (count, all) => `${formatNumber(count, "da")} af ${formatNumber(all, "da")} som ønsket`,
    tried: "Hvad der er prøvet",
    found: "Fundet",
    passes: "Som ønsket",
    differs: "Ikke som ønsket",
    wanted: (texts) => `Ønsket: ${texts}.`,
    or: " eller ",
    sheetsLeft: (titles) => `Excel lod ikke disse ark blive fjernet. Slet dem: ${titles}.`,
    checks,
  },

  diagnostics: {
    lead: "Til den, der hjælper dig. Ingen af dine tal og navne er med.",
    reading: "Læser…",
    facts: {
      addin: "Tilføjelsesprogram",
      model: "Model",
      excel: "Excel",
      languages: "Sprog",
      numbers: "Tal",
      calculation: "Beregning",
      sets: "Grænseflade",
      workbook: "Projektmappe",
      functions: "Funktioner",
    },
    sheets: (ours, others) =>
      `${formatNumber(ours, "da")} ark fra tilføjelsesprogrammet, ${formatNumber(others, "da")} andre`,
    functions: (called, inFlight) =>
      `${formatNumber(called, "da")} kaldt, ${formatNumber(inFlight, "da")} beregner stadig`,
    slowest: (name, ms) => `langsomst ${name}, ${formatNumber(ms, "da")} ms`,
    otherPage: "på en anden side",
    calls: "Seneste kald til Excel",
    columns: { at: "Tid", task: "Kald", ms: "ms", code: "Udfald" },
    noCalls: "Ingen endnu.",
    again: "Læs igen",
  },
};
