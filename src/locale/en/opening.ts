import { enPaneFaults } from "./paneFaults";
import { enPaneFrame } from "./paneFrame";

/** What the pane opens with: all else that is said in it comes with the views that say it. */
export const enOpening = { ...enPaneFrame, faults: enPaneFaults };

export type OpeningWords = typeof enOpening;
