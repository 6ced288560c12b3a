import { daStart } from "./da/start";
import { type StartTexts, enStart } from "./en/start";
import { filStart } from "./fil/start";
import type { Language } from "./language";

/** Apart from the other texts: the view that one begins in does not wait for them. */
export const startTexts: Record<Language, StartTexts> = { en: enStart, da: daStart, fil: filStart };
