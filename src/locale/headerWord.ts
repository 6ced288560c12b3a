import { daChoices } from "./da/choices";
import { enChoices } from "./en/choices";
import { filChoices } from "./fil/choices";
import type { Language } from "./language";
import { wordLookup } from "./wordLookup";

const choices: Record<Language, typeof enChoices> = { en: enChoices, da: daChoices, fil: filChoices };

/** The reserved header that a word stands for. */
export const headerWord = wordLookup((language) => ({ names: choices[language].headers }));
