import { daTerms } from "./da/terms";
import { enTerms } from "./en/terms";
import type { Terms } from "./en/terms";
import { filTerms } from "./fil/terms";
import type { Language } from "./language";

export type { Terms } from "./en/terms";

export const terms: Record<Language, Terms> = { en: enTerms, da: daTerms, fil: filTerms };
