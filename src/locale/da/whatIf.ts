import type { enWhatIf } from "../en/whatIf";
import { formatNumber } from "../numbers";

export const daWhatIf: typeof enWhatIf = {
  notWritten: "Ikke skrevet",
  notCalculated: "Ikke beregnet",
  moved: (count) => (count === 1 ? "1 tal flyttet" : `${formatNumber(count, "da")} tal flyttet`),
  insteadOf: (option) => `i stedet for ${option}`,
  unreadable: (inputs, simulation) =>
    `Det, der simuleres, kan ikke læses: En række eller kolonne mangler på arket ”${inputs}” eller ”${simulation}”, eller en celle dér viser en fejl.`,
  saving: (option) => `Besparelse om året, ${option}`,
  option: "Vist alternativ",
  now: "nu",
  before: "før",
  dearer: (baseline) => `koster mere end ${baseline}`,
  chartText: (option, { middle, low, high, dearer }, baseline) =>
    `${option}: ${middle} om året, otte af ti gennemløb ${low} til ${high}; det koster mere end ${baseline} i ${dearer} af gennemløbene`,
  chartNote: "De yderste søjler omfatter også de gennemløb, der ligger uden for.",
  tableCaption: "Alternativerne med tallene, som de prøves",
  columns: { option: "Alternativ", saving: "Besparelse om året", range: "Otte af ti gennemløb", chance: "Billigst" },
  heading: "Mest værd",
  mark: "mærke = gældende tal",
  ofOption: (driver, option) => `${driver}, ${option}`,
  typeIn: (name) => `${name} som tal`,
  was: (value) => `var ${value}`,
  problem: (least, most) => `Brug et tal fra ${least} til ${most}.`,
  none: (inputs) => `Intet tal er usikkert, så der er intet at prøve. Lav og høj indtastes på arket ”${inputs}”.`,
  use: (count) => (count === 1 ? "Brug 1 ændring" : `Brug ${formatNumber(count, "da")} ændringer`),
  reset: "Nulstil",
  notTaken: "Ikke forstået",
  without: (names) => `Intet tal her har det med, der er skrevet for ${names}.`,
  inTheWay: (names) =>
    `Intet kan bruges, så længe det, der er skrevet for ${names}, ikke forstås. Ret det, eller tryk på Esc i feltet.`,
  stillAt: (value) => `Tallene bruger stadig ${value}.`,
  usedCaption: "Det, der blev skrevet",
  changed: (name, before, now) => `${name}: ${before} → ${now}`,
  wasEmpty: "(cellen var tom)",
  writes: (cells, sheet) =>
    cells === 1
      ? `Brug skriver 1 celle på arket ”${sheet}” og intet andet.`
      : `Brug skriver ${formatNumber(cells, "da")} celler på arket ”${sheet}” og intet andet.`,
  nothingMoved: "Intet skrives, før tal er flyttet og brugt.",
  used: (sheet) => `Skrevet på arket ”${sheet}”:`,
  awaited: (sheet) =>
    `Skrevet på arket ”${sheet}”, men Excel har endnu ikke beregnet med det: Arkene viser stadig tallene fra før.`,
  fewerTrials: (here, onSheet) => `${formatNumber(here, "da")} gennemløb her, ${formatNumber(onSheet, "da")} på arket.`,
  base: (base, scenario) => `Tallene gælder scenariet ${base}; på arkene er ${scenario} gældende.`,
  followers: (names) => `Som på arkene, indtil tallene er brugt: ${names}.`,
  differs: "Før noget er flyttet, svarer disse tal ikke til arkenes. Stol på arkene, og se på deres kontroller.",
};
