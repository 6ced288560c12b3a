import { LocaleType, LogLevel, Univer, UniverInstanceType, mergeLocales } from "@univerjs/core";
import type { ILanguagePack, IWorkbookData, Plugin, PluginCtor } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { UniverSheetsConditionalFormattingPreset } from "@univerjs/presets/preset-sheets-conditional-formatting";
import conditionalFormattingWords from "@univerjs/presets/preset-sheets-conditional-formatting/locales/en-US";
import { UniverSheetsCorePreset } from "@univerjs/presets/preset-sheets-core";
import coreWords from "@univerjs/presets/preset-sheets-core/locales/en-US";
import { UniverSheetsDataValidationPreset } from "@univerjs/presets/preset-sheets-data-validation";
import dataValidationWords from "@univerjs/presets/preset-sheets-data-validation/locales/en-US";
import { UniverSheetsDrawingPreset } from "@univerjs/presets/preset-sheets-drawing";
import drawingWords from "@univerjs/presets/preset-sheets-drawing/locales/en-US";
import { defaultTheme } from "@univerjs/themes";
import { Grid } from "../grid/grid";
import { emptyWorkbook } from "../grid/emptyWorkbook";
import "@univerjs/presets/lib/styles/preset-sheets-core.css";
import "@univerjs/presets/lib/styles/preset-sheets-conditional-formatting.css";
import "@univerjs/presets/lib/styles/preset-sheets-data-validation.css";
import "@univerjs/presets/lib/styles/preset-sheets-drawing.css";

type PluginEntry = PluginCtor<Plugin> | [PluginCtor<Plugin>, unknown];

/** Univer's own words lack these, and it would show their keys while it calculates. */
const progressWords = {
  "sheets-formula": {
    progress: {
      analyzing: "Analysing",
      calculating: "Calculating",
      "array-analysis": "Analysing arrays",
      "array-calculation": "Calculating arrays",
      done: "Calculated",
    },
  },
};

/** Starts the spreadsheet in an element and gives the grid that the object model works on. */
export function startUniver(container: HTMLElement, isDark: boolean): Grid {
  const words = mergeLocales(coreWords, conditionalFormattingWords, dataValidationWords, drawingWords, progressWords);
  const univer = new Univer({
    theme: defaultTheme,
    darkMode: isDark,
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: words as ILanguagePack },
    logLevel: LogLevel.WARN,
  });
  for (const entry of plugins(container)) {
    const [plugin, options] = Array.isArray(entry) ? entry : [entry, undefined];
    univer.registerPlugin(plugin, options as never);
  }
  univer.createUnit<IWorkbookData, never>(UniverInstanceType.UNIVER_SHEET, emptyWorkbook());
  const facade = FUniver.newAPI(univer);
  return new Grid(facade, facade.getActiveWorkbook()!, univer.__getInjector());
}

/**
 * The tool bar, menus and the button for new sheets are left out: renaming sheets and inserting rows there would meet
 * a defect of the engine with defined names, and a preview is for looking and typing.
 */
function plugins(container: HTMLElement): PluginEntry[] {
  const presets = [
    UniverSheetsCorePreset({
      container,
      header: true,
      toolbar: false,
      contextMenu: false,
      formulaBar: true,
      footer: { addSheetButtonConfig: { show: false }, menus: false },
      disableAutoFocus: true,
      sheets: { disableForceStringAlert: true, disableForceStringMark: true },
    }),
    UniverSheetsConditionalFormattingPreset(),
    UniverSheetsDataValidationPreset(),
    UniverSheetsDrawingPreset(),
  ];
  const byName = new Map<string, PluginEntry>();
  for (const entry of presets.flatMap((preset) => preset.plugins as PluginEntry[])) {
    const plugin = Array.isArray(entry) ? entry[0] : entry;
    byName.set(plugin.pluginName, entry);
  }
  return [...byName.values()];
}
