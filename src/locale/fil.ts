import { filPane } from "./fil/pane";
import { filSheets } from "./fil/sheets";
import { filTerms } from "./fil/terms";
import type { Messages } from "./en";

export const fil: Messages = { ...filTerms, pane: filPane, sheets: filSheets };
