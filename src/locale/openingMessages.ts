import { daPaneFaults } from "./da/paneFaults";
import { daPaneFrame } from "./da/paneFrame";
import { enPaneFaults } from "./en/paneFaults";
import { enPaneFrame } from "./en/paneFrame";
import { filPaneFaults } from "./fil/paneFaults";
import { filPaneFrame } from "./fil/paneFrame";
import type { Language } from "./language";

const en = { ...enPaneFrame, faults: enPaneFaults };

/** What the pane opens with: all else that is said in it comes with the views that say it. */
export const openingMessages: Record<Language, typeof en> = {
  en,
  da: { ...daPaneFrame, faults: daPaneFaults },
  fil: { ...filPaneFrame, faults: filPaneFaults },
};
