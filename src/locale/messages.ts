import { da } from "./da";
import { en } from "./en";
import type { Messages } from "./en";
import { fil } from "./fil";
import type { Language } from "./language";

export type { Messages } from "./en";

export const messages: Record<Language, Messages> = { en, da, fil };
