import type { OpeningWords } from "../en/opening";
import { filPaneFaults } from "./paneFaults";
import { filPaneFrame } from "./paneFrame";

export const filOpening: OpeningWords = { ...filPaneFrame, faults: filPaneFaults };
