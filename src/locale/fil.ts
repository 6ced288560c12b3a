import { filFactorsView } from "./fil/factorsView";
import { filFile } from "./fil/file";
import { filFunctionsView } from "./fil/functionsView";
import { filHandOff } from "./fil/handOff";
import { filPane } from "./fil/pane";
import { filSheets } from "./fil/sheets";
import { filTerms } from "./fil/terms";
import { filWhatIf } from "./fil/whatIf";
import type { Messages } from "./en";

export const fil: Messages = {
  ...filTerms,
  factorsView: filFactorsView,
  file: filFile,
  functionsView: filFunctionsView,
  handOff: filHandOff,
  pane: filPane,
  sheets: filSheets,
  whatIf: filWhatIf,
};
