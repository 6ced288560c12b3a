import { enPaneFrame } from "./en/paneFrame";
import type { Language } from "./language";

/** What the pane opens with: all else that is said in it comes with the views that say it. */
export type OpeningWords = typeof enPaneFrame;

const loaders: Readonly<Record<Language, () => Promise<OpeningWords>>> = {
  en: () => Promise.resolve(enPaneFrame),
  da: async () => (await import("./da/paneFrame")).daPaneFrame,
  fil: async () => (await import("./fil/paneFrame")).filPaneFrame,
};

const loaded = new Map<Language, OpeningWords>();

/** Brings the words that the pane opens with. Where they do not come, English stands in for them. */
export async function loadOpening(language: Language): Promise<void> {
  loaded.set(language, await loaders[language]().catch(() => enPaneFrame));
}

export function openingWords(language: Language): OpeningWords {
  return loaded.get(language) ?? enPaneFrame;
}
