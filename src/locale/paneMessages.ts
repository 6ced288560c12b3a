import type { Language } from "./language";
import { daChoices } from "./da/choices";
import { daHandOff } from "./da/handOff";
import { daLines } from "./da/lines";
import { daPane } from "./da/pane";
import { enChoices } from "./en/choices";
import { enHandOff } from "./en/handOff";
import { enLines } from "./en/lines";
import { enPane } from "./en/pane";
import { filChoices } from "./fil/choices";
import { filHandOff } from "./fil/handOff";
import { filLines } from "./fil/lines";
import { filPane } from "./fil/pane";

/** What the pane opens with: the words of the sheets and of the catalogue come later, with what writes and reads them. */
const en = { pane: enPane, handOff: enHandOff, choices: enChoices, lines: enLines };

export const paneMessages: Record<Language, typeof en> = {
  en,
  da: { pane: daPane, handOff: daHandOff, choices: daChoices, lines: daLines },
  fil: { pane: filPane, handOff: filHandOff, choices: filChoices, lines: filLines },
};
