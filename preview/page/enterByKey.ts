import { ICommandService } from "@univerjs/core";
import { IEditorBridgeService, ISheetClipboardService } from "@univerjs/sheets-ui";
import type { Grid } from "../grid/grid";

const idOfCopy = "data-copy-id";
const [showList, hideList] = ["show", "hide"].map((what) => `sheet.operation.${what}-data-validation-dropdown`) as [
  string,
  string,
];

/**
 * Has what is pasted from elsewhere read as it would be typed: in the session's language, without another look. Univer reads English
 * and gives the cells the look of the clipboard's HTML. What was copied here, it pastes itself.
 */
export function pasteAsTyped(grid: Grid): void {
  const clipboard = grid.injector.get(ISheetClipboardService);
  const paste = clipboard.legacyPaste.bind(clipboard);
  clipboard.legacyPaste = (html, text, files) => {
    if (!text || html?.includes(idOfCopy)) return paste(html, text, files);
    grid.paste(text);
    return Promise.resolve(true);
  };
}

/**
 * Keeps the list of a cell closed while one types in it: its field for searching took the keys from the second on. Alt+Down opens it,
 * as in Excel.
 */
export function openListsByKey(grid: Grid): void {
  const commands = grid.injector.get(ICommandService);
  grid.injector.get(IEditorBridgeService).visible$.subscribe(({ visible }) => {
    if (visible) queueMicrotask(() => void commands.executeCommand(hideList, {}));
  });
  const open = (event: KeyboardEvent) => {
    if (event.key !== "ArrowDown" || !event.altKey) return;
    event.preventDefault();
    event.stopPropagation();
    const { sheetId, area } = grid.selected();
    const place = { unitId: grid.workbook.getId(), subUnitId: sheetId, row: area.top, column: area.left };
    void commands.executeCommand(showList, place);
  };
  document.getElementById("grid")?.addEventListener("keydown", open, true);
}
