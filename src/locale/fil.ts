import { filCalibrateView } from "./fil/calibrateView";
import { filFactorsView } from "./fil/factorsView";
import { filFile } from "./fil/file";
import { filFunctionsView } from "./fil/functionsView";
import { filHandOff } from "./fil/handOff";
import { filPane } from "./fil/pane";
import { filSettingsView } from "./fil/settingsView";
import { filSetUpView } from "./fil/setUpView";
import { filSheets } from "./fil/sheets";
import { filTerms } from "./fil/terms";
import { filWhatIf } from "./fil/whatIf";
import type { Messages } from "./en";

export const fil: Messages = {
  ...filTerms,
  calibrateView: filCalibrateView,
  factorsView: filFactorsView,
  file: filFile,
  functionsView: filFunctionsView,
  handOff: filHandOff,
  pane: filPane,
  settingsView: filSettingsView,
  setUpView: filSetUpView,
  sheets: filSheets,
  whatIf: filWhatIf,
};
