import { LocaleType, LogLevel, Univer, UniverInstanceType, mergeLocales } from "@univerjs/core";
import type { ILanguagePack, IWorkbookData } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { UniverDataValidationPlugin } from "@univerjs/data-validation";
import dataValidationWords from "@univerjs/data-validation/locale/en-US";
import designWords from "@univerjs/design/locale/en-US";
import { UniverDocsPlugin } from "@univerjs/docs";
import { UniverDocsDrawingPlugin } from "@univerjs/docs-drawing";
import { UniverDocsUIPlugin } from "@univerjs/docs-ui";
import docsWords from "@univerjs/docs-ui/locale/en-US";
import "@univerjs/docs-ui/facade";
import { UniverDrawingPlugin } from "@univerjs/drawing";
import { UniverDrawingUIPlugin } from "@univerjs/drawing-ui";
import drawingWords from "@univerjs/drawing-ui/locale/en-US";
import { UniverFormulaEnginePlugin } from "@univerjs/engine-formula";
import "@univerjs/engine-formula/facade";
import { UniverRenderEnginePlugin } from "@univerjs/engine-render";
import { UniverSheetsPlugin } from "@univerjs/sheets";
import sheetsWords from "@univerjs/sheets/locale/en-US";
import "@univerjs/sheets/facade";
import { UniverSheetsConditionalFormattingPlugin } from "@univerjs/sheets-conditional-formatting";
import "@univerjs/sheets-conditional-formatting/facade";
import { UniverSheetsConditionalFormattingUIPlugin } from "@univerjs/sheets-conditional-formatting-ui";
import conditionalFormattingWords from "@univerjs/sheets-conditional-formatting-ui/locale/en-US";
import { UniverSheetsDataValidationPlugin } from "@univerjs/sheets-data-validation";
import sheetsDataValidationWords from "@univerjs/sheets-data-validation/locale/en-US";
import { UniverSheetsDataValidationUIPlugin } from "@univerjs/sheets-data-validation-ui";
import sheetsDataValidationUiWords from "@univerjs/sheets-data-validation-ui/locale/en-US";
import { UniverSheetsDrawingPlugin } from "@univerjs/sheets-drawing";
import { UniverSheetsDrawingUIPlugin } from "@univerjs/sheets-drawing-ui";
import sheetsDrawingWords from "@univerjs/sheets-drawing-ui/locale/en-US";
import "@univerjs/sheets-drawing-ui/facade";
import { UniverSheetsFormulaPlugin } from "@univerjs/sheets-formula";
import formulaWords from "@univerjs/sheets-formula/locale/en-US";
import "@univerjs/sheets-formula/facade";
import { UniverSheetsFormulaUIPlugin } from "@univerjs/sheets-formula-ui";
import formulaUiWords from "@univerjs/sheets-formula-ui/locale/en-US";
import { UniverSheetsNumfmtPlugin } from "@univerjs/sheets-numfmt";
import { UniverSheetsNumfmtUIPlugin } from "@univerjs/sheets-numfmt-ui";
import numfmtWords from "@univerjs/sheets-numfmt-ui/locale/en-US";
import { UniverSheetsUIPlugin } from "@univerjs/sheets-ui";
import sheetsUiWords from "@univerjs/sheets-ui/locale/en-US";
import "@univerjs/sheets-ui/facade";
import { defaultTheme } from "@univerjs/themes";
import { UniverUIPlugin } from "@univerjs/ui";
import uiWords from "@univerjs/ui/locale/en-US";
import "@univerjs/ui/facade";
import { emptyWorkbook } from "../grid/emptyWorkbook";
import { Grid } from "../grid/grid";
import type { PageOptions } from "./options";
import type { Words } from "./words";
import "@univerjs/design/lib/index.css";
import "@univerjs/ui/lib/index.css";
import "@univerjs/docs-ui/lib/index.css";
import "@univerjs/sheets-ui/lib/index.css";
import "@univerjs/sheets-formula-ui/lib/index.css";
import "@univerjs/sheets-numfmt-ui/lib/index.css";
import "@univerjs/sheets-conditional-formatting-ui/lib/index.css";
import "@univerjs/sheets-data-validation-ui/lib/index.css";
import "@univerjs/drawing-ui/lib/index.css";
import "@univerjs/sheets-drawing-ui/lib/index.css";

const englishWords = [
  designWords,
  uiWords,
  docsWords,
  sheetsWords,
  sheetsUiWords,
  formulaWords,
  formulaUiWords,
  numfmtWords,
  conditionalFormattingWords,
  dataValidationWords,
  sheetsDataValidationWords,
  sheetsDataValidationUiWords,
  drawingWords,
  sheetsDrawingWords,
] as ILanguagePack[];

/** What is seen of Univer without its menus, in the page's words. */
const ownWords = ({ progress, refused }: Words) => ({
  "sheets-formula": { progress },
  "sheets-data-validation-ui": { alert: { title: refused } },
});

/** Starts the spreadsheet in an element and gives the grid that the object model works on. */
export function startUniver(container: HTMLElement, { language, theme }: PageOptions, words: Words): Grid {
  const univer = new Univer({
    theme: defaultTheme,
    darkMode: theme === "dark",
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: mergeLocales(...englishWords, ownWords(words)) },
    logLevel: LogLevel.WARN,
  });
  registerPlugins(univer, container);
  univer.createUnit<IWorkbookData, never>(UniverInstanceType.UNIVER_SHEET, emptyWorkbook());
  const facade = FUniver.newAPI(univer);
  return new Grid(facade, facade.getActiveWorkbook()!, univer.__getInjector(), language);
}

/**
 * The tool bar, menus and the button for new sheets are left out: renaming sheets and inserting rows there would meet
 * a defect of the engine with defined names, and a preview is for looking and typing.
 */
function registerPlugins(univer: Univer, container: HTMLElement): void {
  univer.registerPlugin(UniverDocsPlugin);
  univer.registerPlugin(UniverRenderEnginePlugin);
  univer.registerPlugin(UniverUIPlugin, {
    container,
    header: true,
    toolbar: false,
    contextMenu: false,
    disableAutoFocus: true,
  });
  univer.registerPlugin(UniverDocsUIPlugin);
  univer.registerPlugin(UniverFormulaEnginePlugin);
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsUIPlugin, {
    formulaBar: true,
    footer: { addSheetButtonConfig: { show: false }, menus: false },
    disableForceStringAlert: true,
    disableForceStringMark: true,
  });
  univer.registerPlugin(UniverSheetsNumfmtPlugin);
  univer.registerPlugin(UniverSheetsNumfmtUIPlugin);
  univer.registerPlugin(UniverSheetsFormulaPlugin);
  univer.registerPlugin(UniverSheetsFormulaUIPlugin);
  univer.registerPlugin(UniverSheetsConditionalFormattingPlugin);
  univer.registerPlugin(UniverSheetsConditionalFormattingUIPlugin);
  univer.registerPlugin(UniverDataValidationPlugin);
  univer.registerPlugin(UniverSheetsDataValidationPlugin);
  univer.registerPlugin(UniverSheetsDataValidationUIPlugin);
  univer.registerPlugin(UniverDrawingPlugin);
  univer.registerPlugin(UniverDocsDrawingPlugin);
  univer.registerPlugin(UniverDrawingUIPlugin);
  univer.registerPlugin(UniverSheetsDrawingPlugin);
  univer.registerPlugin(UniverSheetsDrawingUIPlugin);
}
