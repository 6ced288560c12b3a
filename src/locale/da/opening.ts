import type { OpeningWords } from "../en/opening";
import { daPaneFaults } from "./paneFaults";
import { daPaneFrame } from "./paneFrame";

export const daOpening: OpeningWords = { ...daPaneFrame, faults: daPaneFaults };
