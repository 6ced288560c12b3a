import { ICommandService, IUndoRedoService } from "@univerjs/core";
import type { Injector } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import type {} from "@univerjs/engine-formula/facade";
import type {} from "@univerjs/sheets-conditional-formatting/facade";
import type {} from "@univerjs/sheets-formula/facade";
import type {} from "@univerjs/sheets-ui/facade";
import { SetSelectionsOperation } from "@univerjs/sheets";
import type { FWorkbook } from "@univerjs/sheets/facade";
import { boundingArea, columnCount, rowCount } from "./a1";
import type { Area } from "./a1";
import {
  changedCells,
  gatherFormulasOfOneSheet,
  keepFormulas,
  quickenMatch,
  repairChecksOfGoneSheets,
  repairComparisons,
  repairReadAreas,
  repairConditionalFormats,
  watchCalculation,
} from "../univer/univerInternals";
import { keepDependencies } from "../univer/univerDependencies";
import { repairOverlappingCalculations } from "../univer/univerOverlaps";
import { quickenFormulas } from "../univer/univerFormulas";
import { calculateInSlices } from "../univer/univerSlices";
import { repairLeftSpills, repairPlacesOfSpills } from "../univer/univerSpills";
import { CellStore } from "./cellStore";
import { type CellInput, readInput } from "./inputText";
import { Layout } from "./layout";
import { localizeNumbers } from "./localNumbers";
import { NameBook } from "./nameBook";
import { hideNarrowNumbers } from "./narrowNumbers";
import { NumberText } from "./numberText";
import { pastedLines } from "./pastedLines";
import { Rules } from "./rules";
import { SheetTabs } from "./sheetTabs";

export interface GridListener {
  cellsChanged(sheetId: string, area: Area): void;
  sheetActivated(): void;
  selectionChanged(sheetId: string, area: Area): void;
  calculated(): void;
}

/** The spreadsheet under the object model: Univer, sorted into what an Excel workbook consists of. */
export class Grid {
  readonly cells: CellStore;
  readonly tabs: SheetTabs;
  readonly layout: Layout;
  readonly names: NameBook;
  readonly rules: Rules;
  readonly numbers: NumberText;

  constructor(
    readonly univer: FUniver,
    readonly workbook: FWorkbook,
    readonly injector: Injector,
    language: string,
  ) {
    this.numbers = new NumberText(language);
    this.cells = new CellStore(workbook, injector);
    this.tabs = new SheetTabs(workbook, injector);
    this.layout = new Layout(this.tabs, this.cells, injector);
    this.names = new NameBook(workbook, injector);
    this.rules = new Rules(workbook, injector);
    localizeNumbers(injector, this.numbers);
    hideNarrowNumbers(injector, this.numbers);
    keepFormulas(injector);
    gatherFormulasOfOneSheet(injector);
    repairComparisons();
    repairReadAreas();
    quickenMatch(injector);
    repairConditionalFormats();
    repairPlacesOfSpills(injector);
    repairLeftSpills(injector);
    repairChecksOfGoneSheets(injector);
    keepDependencies(injector);
    calculateInSlices();
    quickenFormulas();
    repairOverlappingCalculations(injector);
  }

  select(sheetId: string, area: Area): void {
    this.tabs.activate(sheetId);
    const range = this.tabs.sheet(sheetId).getRange(area.top, area.left, rowCount(area), columnCount(area));
    this.workbook.setActiveRange(range);
  }

  /** The cells that are selected: the first one of a sheet where nothing has been selected yet. */
  selected(): { readonly sheetId: string; readonly area: Area } {
    const range = this.workbook.getActiveRange();
    const sheetId = this.tabs.activeId();
    if (!range) return { sheetId, area: { top: 0, left: 0, bottom: 0, right: 0 } };
    const { startRow, startColumn, endRow, endColumn } = range.getRange();
    return { sheetId, area: { top: startRow, left: startColumn, bottom: endRow, right: endColumn } };
  }

  /** What a user's entry in a cell comes to, in the session's language and by the cell's format. */
  read(sheetId: string, row: number, column: number, entry: string | number | boolean): CellInput {
    const isText = this.cells.isTextCell(sheetId, row, column);
    const { n: format } = this.cells.style(sheetId, row, column);
    const isTyped = typeof entry === "string" && !isText;
    return readInput(isTyped ? this.numbers.toEnglish(entry, format?.pattern) : entry, isText);
  }

  /** Enters the text of a clipboard from the selected cell on; a single value in every cell that is selected. */
  paste(text: string): void {
    const { sheetId, area } = this.selected();
    const lines = pastedLines(text);
    const isSingle = lines.length === 1 && lines[0]!.length === 1;
    const rows = isSingle ? rowCount(area) : lines.length;
    const columns = isSingle ? columnCount(area) : Math.max(...lines.map(({ length }) => length));
    const inputs = Array.from({ length: rows }, (_, y) =>
      Array.from({ length: columns }, (__, x) =>
        this.read(sheetId, area.top + y, area.left + x, lines[isSingle ? 0 : y]![isSingle ? 0 : x] ?? ""),
      ),
    );
    this.cells.enter(sheetId, area.top, area.left, inputs);
  }

  /** Has nothing left to undo: what came before is another workbook. */
  forgetSteps(): void {
    this.injector.get(IUndoRedoService).clearUndoRedo(this.workbook.getId());
  }

  /** Tells when a calculation begins. */
  whenCalculating(callback: () => void): void {
    watchCalculation(this.injector, { started: callback });
  }

  /** Tells when a calculation has put its results into the cells. */
  whenCalculated(callback: () => void): void {
    watchCalculation(this.injector, { ended: callback });
  }

  /** Tells when another sheet has come to the front. */
  whenSheetActivated(callback: () => void): void {
    let activeId = this.tabs.activeId();
    this.injector.get(ICommandService).onCommandExecuted(() => {
      const nowActive = this.workbook.getActiveSheet()?.getSheetId();
      if (!nowActive || nowActive === activeId) return;
      activeId = nowActive;
      callback();
    });
  }

  listen(listener: GridListener): void {
    this.injector.get(ICommandService).onCommandExecuted((command, options) => {
      const change = changedCells(command, options);
      if (change) {
        this.cells.expectCalculation();
        const area = areaOf(change.cellValue ?? {});
        if (area) listener.cellsChanged(change.subUnitId, area);
      }
      if (command.id === SetSelectionsOperation.id) {
        const { sheetId, area } = this.selected();
        listener.selectionChanged(sheetId, area);
      }
    });
    this.whenSheetActivated(() => listener.sheetActivated());
    this.whenCalculated(() => listener.calculated());
  }
}

function areaOf(cells: object): Area | null {
  let area: Area | null = null;
  for (const [row, columns] of Object.entries(cells)) {
    for (const column of Object.keys(columns ?? {})) {
      const cell = { top: Number(row), bottom: Number(row), left: Number(column), right: Number(column) };
      area = area ? boundingArea(area, cell) : cell;
    }
  }
  return area;
}
