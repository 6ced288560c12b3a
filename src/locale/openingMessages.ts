import { type OpeningWords, enOpening } from "./en/opening";
import type { Language } from "./language";

const loaders: Readonly<Record<Language, () => Promise<OpeningWords>>> = {
  en: () => Promise.resolve(enOpening),
  da: async () => (await import("./da/opening")).daOpening,
  fil: async () => (await import("./fil/opening")).filOpening,
};

const loaded = new Map<Language, OpeningWords>();

/** Brings the words that the pane opens with. Where they do not come, English stands in for them. */
export async function loadOpening(language: Language): Promise<void> {
  loaded.set(language, await loaders[language]().catch(() => enOpening));
}

export function openingWords(language: Language): OpeningWords {
  return loaded.get(language) ?? enOpening;
}
