import type { enSettingsView } from "../en/settingsView";

export const filSettingsView: typeof enSettingsView = {
  languageHint: "Wika ng pane, at mula ngayon ng paghahambing na gagawin o ia-update. Itinatago ito sa browser na ito.",
  longRuns: "Mahahabang simulation",
  byHand: "maghintay sa “Patakbuhin”",
  automatic: "tumakbo tuwing may input na magbabago",
  longRunsHint:
    "Hanggang hindi pa tumatakbo ang mahabang simulation, mula sa default na bilang ng trial ang mga numero.",
  writes: (sheet) => `Isinusulat ang bawat setting sa dilaw na cell nito sa “${sheet}” kapag umalis sa field.`,
};
