import { filFile } from "./fil/file";
import { filHandOn } from "./fil/handOn";
import { filPane } from "./fil/pane";
import { filSheets } from "./fil/sheets";
import { filTerms } from "./fil/terms";
import type { Messages } from "./en";

export const fil: Messages = { ...filTerms, file: filFile, handOn: filHandOn, pane: filPane, sheets: filSheets };
