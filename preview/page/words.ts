/** What the page itself says, beside its guest. */
export interface Words {
  hint: string;
  language: string;
  languageHint: string;
  themes: Record<"light" | "dark", string>;
  pane: string;
  paneWidth: string;
  addin: string;
  dismiss: string;
  refused: string;
  notImplemented: string;
  /** Controls of the grid that show no word. */
  controls: Record<"nameBox" | "names" | "sheets" | "smaller" | "larger" | "zoom" | "whole" | "messages", string>;
  progress: Record<"analyzing" | "calculating" | "array-analysis" | "array-calculation" | "done", string>;
}

const en: Words = {
  hint: "Preview without Excel",
  language: "Excel's language",
  languageHint: "Opens a new session, as on a machine whose Excel speaks this language",
  themes: { light: "Light", dark: "Dark" },
  pane: "Pane",
  paneWidth: "Width of the pane",
  addin: "Add-in",
  dismiss: "Dismiss",
  refused: "Not accepted",
  notImplemented: "Not in this preview:",
  controls: {
    nameBox: "Name box",
    names: "Defined names",
    sheets: "All sheets",
    smaller: "Zoom out",
    larger: "Zoom in",
    zoom: "Zoom",
    whole: "Whole size",
    messages: "Messages",
  },
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
  themes: { light: "Lyst", dark: "Mørkt" },
  pane: "Rude",
  paneWidth: "Rudens bredde",
  addin: "Tilføjelsesprogram",
  dismiss: "Luk",
  refused: "Ikke accepteret",
  notImplemented: "Findes ikke i denne forhåndsvisning:",
  controls: {
    nameBox: "Navneboks",
    names: "Definerede navne",
    sheets: "Alle ark",
    smaller: "Zoom ud",
    larger: "Zoom ind",
    zoom: "Zoom",
    whole: "Fuld størrelse",
    messages: "Meddelelser",
  },
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
  themes: { light: "Maliwanag", dark: "Madilim" },
  pane: "Pane",
  paneWidth: "Lapad ng pane",
  addin: "Add-in",
  dismiss: "Isara",
  refused: "Hindi tinanggap",
  notImplemented: "Wala sa preview na ito:",
  controls: {
    nameBox: "Name box",
    names: "Mga tinukoy na pangalan",
    sheets: "Lahat ng sheet",
    smaller: "Paliitin",
    larger: "Palakihin",
    zoom: "Zoom",
    whole: "Buong laki",
    messages: "Mga mensahe",
  },
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
