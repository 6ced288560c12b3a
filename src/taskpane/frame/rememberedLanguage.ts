import { type Language, languageOf, languages } from "../../locale/language";

const key = "outsource.language";

/** The language the user chose last; null when there is none, or the browser keeps nothing for a pane in a frame. */
export function rememberedLanguage(): Language | null {
  try {
    const kept = localStorage.getItem(key);
    return languages.find((language) => language === kept) ?? null;
  } catch {
    return null;
  }
}

/** The language that the pane opens in: the one chosen last, or that of Excel's own menus. */
export function firstLanguage(displayLanguage: string): Language {
  return rememberedLanguage() ?? languageOf(displayLanguage);
}

/** A language that cannot be kept still holds until the pane closes. */
export function rememberLanguage(language: Language): void {
  try {
    localStorage.setItem(key, language);
  } catch {
    return;
  }
}
