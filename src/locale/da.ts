import { daCalibrateView } from "./da/calibrateView";
import { daFactorsView } from "./da/factorsView";
import { daFile } from "./da/file";
import { daFunctionsView } from "./da/functionsView";
import { daHandOff } from "./da/handOff";
import { daPane } from "./da/pane";
import { daSettingsView } from "./da/settingsView";
import { daSetUpView } from "./da/setUpView";
import { daSheets } from "./da/sheets";
import { daTerms } from "./da/terms";
import { daWhatIf } from "./da/whatIf";
import type { Messages } from "./en";

export const da: Messages = {
  ...daTerms,
  calibrateView: daCalibrateView,
  factorsView: daFactorsView,
  file: daFile,
  functionsView: daFunctionsView,
  handOff: daHandOff,
  pane: daPane,
  settingsView: daSettingsView,
  setUpView: daSetUpView,
  sheets: daSheets,
  whatIf: daWhatIf,
};
