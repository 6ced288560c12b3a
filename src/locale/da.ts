import { daFile } from "./da/file";
import { daHandOn } from "./da/handOn";
import { daPane } from "./da/pane";
import { daSheets } from "./da/sheets";
import { daTerms } from "./da/terms";
import type { Messages } from "./en";

export const da: Messages = { ...daTerms, file: daFile, handOn: daHandOn, pane: daPane, sheets: daSheets };
