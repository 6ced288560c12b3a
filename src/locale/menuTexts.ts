import { daMenu } from "./da/menu";
import { type MenuTexts, enMenu } from "./en/menu";
import { filMenu } from "./fil/menu";
import type { Language } from "./language";

/** Apart from the other texts: the menu does not wait for them. */
export const menuTexts: Record<Language, MenuTexts> = { en: enMenu, da: daMenu, fil: filMenu };
