import { daPaneFaults } from "./da/paneFaults";
import { enPaneFaults } from "./en/paneFaults";
import { filPaneFaults } from "./fil/paneFaults";
import type { Language } from "./language";

/** Apart from the other texts: the pane opens without them, and asks for them when something is to be told. */
export const faultTexts: Record<Language, typeof enPaneFaults> = {
  en: enPaneFaults,
  da: daPaneFaults,
  fil: filPaneFaults,
};
