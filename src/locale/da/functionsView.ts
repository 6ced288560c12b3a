import type { enFunctionsView } from "../en/functionsView";
import { formatNumber, plural } from "../numbers";
import { daFunctionNames } from "./functionNames";

const cells = (rows: number, columns: number) =>
  `${plural(rows, "da", { one: "1 række", other: `${formatNumber(rows, "da")} rækker` })}, ${plural(columns, "da", { one: "1 kolonne", other: `${formatNumber(columns, "da")} kolonner` })}`;

export const daFunctionsView: typeof enFunctionsView = {
  names: daFunctionNames,
  heading: "Funktioner",
  search: "Hvad vil du finde ud af?",
  found: (count) => plural(count, "da", { one: "1 funktion", other: `${count} funktioner` }),
  nothingFound: (query) => `Ingen funktion passer til ”${query}”. Prøv et andet ord, på et af de tre sprog.`,
  loading: "Læser funktionerne…",
  notLoaded: "Listen over funktioner kunne ikke læses. Se efter, om der er forbindelse, og prøv igen.",
  tasks: {
    price: "Regn på et tilbud",
    cost: "Sammenlign omkostninger",
    sensitivity: "Se, hvad der ville ændre det",
    staffing: "Beman en kø",
    score: "Vægt og giv score",
    risk: "Simulér og prissæt risici",
    catalogue: "Slå op i modellen",
    other: "Andre funktioner",
  },
  back: "Funktioner",
  example: "Eksempel",
  noArguments: "Den har ingen argumenter.",
  arguments: "Argumenter",
  optional: "kan være tom",
  leftOut: "Udeladt",
  moreArguments: (count) => plural(count, "da", { one: "1 argument mere", other: `${count} argumenter mere` }),
  fewerArguments: "Færre argumenter",
  take: (argument) => `Brug de markerede celler som ${argument}`,
  problems: {
    missing: "Skal udfyldes: Skriv en værdi, eller markér celler, og tryk på knappen ved siden af.",
    ambiguous: (typed) => `”${typed}” kan læses på to måder. Skriv decimaler med komma og tusinder uden punktum.`,
    noBlock: "Markér ét sammenhængende område, og tryk på knappen igen.",
    tooLarge: (address) => `${address} har mere end 100.000 celler. Markér den del, hvor tallene står.`,
    oneCell: (rows, columns) => `Tager kun én celle; området har ${cells(rows, columns)}.`,
  },
  preview: "Svar",
  compute: "Beregn svaret",
  computing: "Beregner…",
  size: cells,
  notShown: (rows, columns) => `Vises kun delvist: Svaret har ${cells(rows, columns)}.`,
  formula: "Formel",
  insert: (cell) => `Indsæt i ${cell}`,
  insertNote: (area) => `${area}: tomt. Intet andet ændres.`,
  obstacle: (area, cell) => `Svaret fylder ${area}, og ${cell} er ikke tom. Vælg en anden celle til det.`,
  offSheet: (cell) => `Svaret kan ikke være på arket fra ${cell}. Vælg en anden celle til det.`,
  overlaps: (area, argument) => `Svaret ville fylde ${area}, hvor ${argument} læses. Vælg en anden celle til det.`,
  replaceQuestion: (cell, content) => `I ${cell} står ${content}. Skal formlen sættes i stedet?`,
  replace: (cell) => `Erstat ${cell}`,
  changed: "Nogle celler er blevet udfyldt imens, så intet blev skrevet. Vælg en anden celle.",
  inserted: (cell) => `Formlen står i ${cell}.`,
  insertedWithError: (cell, shown) => `Formlen står i ${cell}, hvor Excel foreløbig viser ${shown}.`,
  insertAgain: "Vælg en anden celle for at indsætte den igen.",
};
