import { enCalibrateView } from "./en/calibrateView";
import { enFactorsView } from "./en/factorsView";
import { enFile } from "./en/file";
import { enFunctionsView } from "./en/functionsView";
import { enHandOff } from "./en/handOff";
import { enPane } from "./en/pane";
import { enSettingsView } from "./en/settingsView";
import { enSetUpView } from "./en/setUpView";
import { enSheets } from "./en/sheets";
import { enTerms } from "./en/terms";
import { enWhatIf } from "./en/whatIf";

/** The reference: the other languages take its type, so a missing text does not compile. */
export const en = {
  ...enTerms,
  calibrateView: enCalibrateView,
  factorsView: enFactorsView,
  file: enFile,
  functionsView: enFunctionsView,
  handOff: enHandOff,
  pane: enPane,
  settingsView: enSettingsView,
  setUpView: enSetUpView,
  sheets: enSheets,
  whatIf: enWhatIf,
};

export type Messages = typeof en;
