import { daPane } from "./da/pane";
import { daSheets } from "./da/sheets";
import { daTerms } from "./da/terms";
import type { Messages } from "./en";

export const da: Messages = { ...daTerms, pane: daPane, sheets: daSheets };
