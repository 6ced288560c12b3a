import { filFile } from "./fil/file";
import { filHandOff } from "./fil/handOff";
import { filPane } from "./fil/pane";
import { filSheets } from "./fil/sheets";
import { filTerms } from "./fil/terms";
import type { Messages } from "./en";

export const fil: Messages = { ...filTerms, file: filFile, handOff: filHandOff, pane: filPane, sheets: filSheets };
