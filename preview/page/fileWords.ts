import type { LeftOut, LeftOutKind } from "../file/leftOut";

/** What the page says about files. */
export interface FileWords {
  open: string;
  save: string;
  replace: string;
  leave: string;
  notOpened: (file: string) => string;
  notSaved: string;
  opened: (file: string) => string;
  kept: string;
  lost: string;
  onSheet: (things: string, sheet: string) => string;
  things: Record<LeftOutKind, string>;
}

const english: FileWords = {
  open: "Open .xlsx",
  save: "Save as .xlsx",
  replace: "Your changes to this workbook are not saved. Open another in its place?",
  leave: "Your changes to this workbook are not saved. Begin a new session without them?",
  notOpened: (file) => `${file} is not opened: it cannot be read as an Excel workbook (.xlsx).`,
  notSaved: "Not saved:",
  opened: (file) => `${file} is open.`,
  kept: "Not shown here, but kept when you save:",
  lost: "Not kept when you save here:",
  onSheet: (things, sheet) => `${things} on ${sheet}`,
  things: {
    charts: "charts of other kinds",
    validations: "validation rules of other kinds",
    conditionalFormats: "conditional formats of other kinds",
    notes: "notes",
    pictures: "pictures",
    shapes: "shapes and controls",
    tables: "tables",
    pivotTables: "pivot tables",
    filters: "filters",
    protection: "sheet protection",
    names: "names that count on one sheet only",
    links: "links to other workbooks",
    others: "macros, queries and custom data",
  },
};

const danish: FileWords = {
  open: "Åbn .xlsx",
  save: "Gem som .xlsx",
  replace: "Dine ændringer i projektmappen er ikke gemt. Vil du åbne en anden i stedet?",
  leave: "Dine ændringer i projektmappen er ikke gemt. Vil du begynde en ny session uden dem?",
  notOpened: (file) => `${file} er ikke åbnet: filen kan ikke læses som en Excel-projektmappe (.xlsx).`,
  notSaved: "Ikke gemt:",
  opened: (file) => `${file} er åben.`,
  kept: "Vises ikke her, men bevares, når du gemmer:",
  lost: "Bevares ikke, når du gemmer her:",
  onSheet: (things, sheet) => `${things} på ${sheet}`,
  things: {
    charts: "diagrammer af andre slags",
    validations: "valideringsregler af andre slags",
    conditionalFormats: "betingede formater af andre slags",
    notes: "noter",
    pictures: "billeder",
    shapes: "figurer og kontrolelementer",
    tables: "tabeller",
    pivotTables: "pivottabeller",
    filters: "filtre",
    protection: "arkbeskyttelse",
    names: "navne, der kun gælder på ét ark",
    links: "kæder til andre projektmapper",
    others: "makroer, forespørgsler og brugerdefinerede data",
  },
};

const filipino: FileWords = {
  open: "Buksan ang .xlsx",
  save: "I-save bilang .xlsx",
  replace: "Hindi pa naka-save ang mga pagbabago mo sa workbook na ito. Magbukas ng iba kapalit nito?",
  leave:
    "Hindi pa naka-save ang mga pagbabago mo sa workbook na ito. Magsimula ng bagong session nang wala ang mga ito?",
  notOpened: (file) => `Hindi nabuksan ang ${file}: hindi ito mabasa bilang workbook ng Excel (.xlsx).`,
  notSaved: "Hindi na-save:",
  opened: (file) => `Bukas na ang ${file}.`,
  kept: "Hindi ipinapakita rito, pero mananatili kapag nag-save ka:",
  lost: "Hindi mananatili kapag nag-save ka rito:",
  onSheet: (things, sheet) => `${things} sa ${sheet}`,
  things: {
    charts: "mga tsart na ibang uri",
    validations: "mga tuntunin sa pagpasok na ibang uri",
    conditionalFormats: "mga conditional format na ibang uri",
    notes: "mga tala",
    pictures: "mga larawan",
    shapes: "mga hugis at kontrol",
    tables: "mga talahanayan",
    pivotTables: "mga pivot table",
    filters: "mga filter",
    protection: "proteksiyon ng sheet",
    names: "mga pangalang para sa iisang sheet lamang",
    links: "mga link sa ibang workbook",
    others: "mga macro, query at custom na data",
  },
};

/** The words of a language by its tag; those of English where there are none. */
export function fileWords(language: string): FileWords {
  const known: Record<string, FileWords> = { da: danish, fil: filipino };
  return known[language.split("-")[0]!] ?? english;
}

/** What of a file is not shown, in sentences; empty where all of it is. */
export function leftOutText(leftOut: readonly LeftOut[], words: FileWords): string {
  const listed = (isKept: boolean) =>
    leftOut
      .filter((each) => each.isKept === isKept)
      .map(({ kind, sheet }) => (sheet === null ? words.things[kind] : words.onSheet(words.things[kind], sheet)))
      .join(", ");
  const [kept, lost] = [listed(true), listed(false)];
  return [kept && `${words.kept} ${kept}.`, lost && `${words.lost} ${lost}.`].filter((sentence) => sentence).join(" ");
}
