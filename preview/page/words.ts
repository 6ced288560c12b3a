/** What the page itself says, beside its guest. */
export interface Words {
  hint: string;
  language: string;
  languageHint: string;
  save: string;
  themes: Record<"light" | "dark", string>;
  pane: string;
  paneWidth: string;
  addin: string;
  dismiss: string;
  refused: string;
  nothingToSave: [subject: string, text: string];
  notSaved: string;
  notImplemented: string;
  progress: Record<"analyzing" | "calculating" | "array-analysis" | "array-calculation" | "done", string>;
}

const en: Words = {
  hint: "Preview without Excel",
  language: "Excel's language",
  languageHint: "Opens a new session, as on a machine whose Excel speaks this language",
  save: "Save as .xlsx",
  themes: { light: "Light", dark: "Dark" },
  pane: "Pane",
  paneWidth: "Width of the pane",
  addin: "Add-in",
  dismiss: "Dismiss",
  refused: "Not accepted",
  nothingToSave: ["Nothing to save yet:", "create a comparison in the pane first."],
  notSaved: "Not saved:",
  notImplemented: "Not in this preview:",
  progress: {
    analyzing: "Analysing",
    calculating: "Calculating",
    "array-analysis": "Analysing arrays",
    "array-calculation": "Calculating arrays",
    done: "Calculated",
  },
};

const da: Words = {
  hint: "Forhåndsvisning uden Excel",
  language: "Excels sprog",
  languageHint: "Åbner en ny session som på en maskine, hvis Excel taler dette sprog",
  save: "Gem som .xlsx",
  themes: { light: "Lyst", dark: "Mørkt" },
  pane: "Rude",
  paneWidth: "Rudens bredde",
  addin: "Tilføjelsesprogram",
  dismiss: "Luk",
  refused: "Ikke accepteret",
  nothingToSave: ["Der er intet at gemme endnu:", "Opret først en sammenligning i ruden."],
  notSaved: "Ikke gemt:",
  notImplemented: "Findes ikke i denne forhåndsvisning:",
  progress: {
    analyzing: "Analyserer",
    calculating: "Beregner",
    "array-analysis": "Analyserer matrixer",
    "array-calculation": "Beregner matrixer",
    done: "Beregnet",
  },
};

const fil: Words = {
  hint: "Preview nang walang Excel",
  language: "Wika ng Excel",
  languageHint: "Nagbubukas ng bagong session, gaya ng sa computer na ganito ang wika ng Excel",
  save: "I-save bilang .xlsx",
  themes: { light: "Maliwanag", dark: "Madilim" },
  pane: "Pane",
  paneWidth: "Lapad ng pane",
  addin: "Add-in",
  dismiss: "Isara",
  refused: "Hindi tinanggap",
  nothingToSave: ["Wala pang mase-save:", "gumawa muna ng paghahambing sa pane."],
  notSaved: "Hindi na-save:",
  notImplemented: "Wala sa preview na ito:",
  progress: {
    analyzing: "Sinusuri",
    calculating: "Kinakalkula",
    "array-analysis": "Sinusuri ang mga array",
    "array-calculation": "Kinakalkula ang mga array",
    done: "Nakalkula na",
  },
};

const all: Record<string, Words> = { en, da, fil };

/** The page's words in a language, by its tag; English where the page does not speak it. */
export function wordsIn(language: string): Words {
  return all[language.split("-")[0]!] ?? en;
}
