import { daHelp } from "./da/help";
import { type HelpTexts, enHelp } from "./en/help";
import { filHelp } from "./fil/help";
import type { Language } from "./language";

/** The words of the help's pages: only the build needs them, so they stand apart from what is shipped to Excel. */
export const helpTexts: Record<Language, HelpTexts> = { en: enHelp, da: daHelp, fil: filHelp };
