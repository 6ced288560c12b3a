import { daFactorsView } from "./da/factorsView";
import { daFile } from "./da/file";
import { daFunctionsView } from "./da/functionsView";
import { daHandOff } from "./da/handOff";
import { daPane } from "./da/pane";
import { daSheets } from "./da/sheets";
import { daTerms } from "./da/terms";
import { daWhatIf } from "./da/whatIf";
import type { Messages } from "./en";

export const da: Messages = {
  ...daTerms,
  factorsView: daFactorsView,
  file: daFile,
  functionsView: daFunctionsView,
  handOff: daHandOff,
  pane: daPane,
  sheets: daSheets,
  whatIf: daWhatIf,
};
