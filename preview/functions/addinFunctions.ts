import { BooleanNumber } from "@univerjs/core";
import type { Injector } from "@univerjs/core";
import { FunctionType, IFunctionService } from "@univerjs/engine-formula";
import type { IFunctionInfo } from "@univerjs/engine-formula";
import { IDescriptionService } from "@univerjs/sheets-formula";
import { formatArea, quoteTitle } from "../grid/a1";
import type { Grid } from "../grid/grid";
import { calculate, forgetFormulas } from "../univer/univerInternals";
import { AddinFunction } from "./addinFunction";
import { kindHabits } from "./callHabits";
import type { Implementation } from "./addinFunction";
import type { FunctionMetadata, FunctionsMetadata } from "./metadata";
import { PendingAnswers } from "./pendingAnswers";
import { errorCodes } from "./values";

/** The add-in's functions in the grid: registered with the engine, with help for typing, and with their errors' words. */
export class AddinFunctions {
  readonly habits = kindHabits();
  private readonly names = new Set<string>();
  private readonly sentences = new Map<string, string>();
  private readonly pending = new PendingAnswers((cell) => this.recalculate(cell));

  constructor(
    private readonly grid: Grid,
    private readonly implementation: (id: string) => Implementation | undefined,
  ) {
    grid.whenCalculating(() => this.pending.beginCalculation());
    grid.whenCalculated(() => this.pending.endCalculation());
  }

  register({ functions, allowCustomDataForDataTypeAny: takesErrors = false }: FunctionsMetadata): void {
    for (const { name, options, parameters } of functions) {
      const isKnown = !options?.stream && !parameters.some(({ repeating }) => repeating);
      if (!isKnown) throw new Error(`${name} streams or repeats a parameter, which is not available in this preview.`);
    }
    for (const { name } of functions) this.names.add(name);
    const { injector } = this.grid;
    const surroundings = { ...this.surroundings, takesErrors };
    const executors = functions.map((metadata) => new AddinFunction(metadata, surroundings));
    injector.get(IFunctionService).registerExecutors(...executors);
    describe(injector, functions.map(toInfo));
    // The engine remembers formulas whose functions it did not know.
    forgetFormulas(injector);
  }

  /** Whether a function of that name is the add-in's. */
  has(name: string): boolean {
    return this.names.has(name);
  }

  /** The sentence behind the error in a cell, if a function of the add-in gave it. */
  errorSentence(sheetId: string, row: number, column: number): string | null {
    const isError = errorCodes.has(String(this.grid.cells.value(sheetId, row, column)));
    return isError ? (this.sentences.get(`${sheetId}!${row},${column}`) ?? null) : null;
  }

  /** Resolves when every cell is calculated and every promise of a function has been answered. */
  async settled(): Promise<void> {
    await this.grid.cells.settled();
    while (this.pending.isWaiting) {
      await this.pending.next();
      await this.grid.cells.settled();
    }
  }

  private get surroundings() {
    return {
      implementation: this.implementation,
      habits: this.habits,
      pending: this.pending,
      explain: (cell: string, sentence: string | null) => {
        if (sentence === null) this.sentences.delete(cell);
        else this.sentences.set(cell, sentence);
      },
      addressOf: (sheetId: string, row: number, column: number) =>
        `${quoteTitle(this.grid.tabs.title(sheetId))}!${formatArea({ top: row, bottom: row, left: column, right: column })}`,
    };
  }

  private recalculate(cell: string): void {
    const [, sheetId, row, column] = /^(.*)!(\d+),(\d+)$/.exec(cell)!;
    const range = { startRow: +row!, endRow: +row!, startColumn: +column!, endColumn: +column! };
    calculate(this.grid.injector, [{ unitId: this.grid.workbook.getId(), sheetId: sheetId!, range }]);
  }
}

/** The help is part of the grid's editor, which the fast tests do without. */
function describe(injector: Injector, infos: IFunctionInfo[]): void {
  if (injector.has(IDescriptionService)) injector.get(IDescriptionService).registerDescriptions(infos);
}

function toInfo({ name, description = "", parameters }: FunctionMetadata): IFunctionInfo {
  return {
    functionName: name,
    functionType: FunctionType.User,
    description,
    abstract: description,
    functionParameter: parameters.map((parameter) => ({
      name: parameter.name,
      detail: parameter.description ?? "",
      example: parameter.dimensionality === "matrix" ? "A1:B9" : "A1",
      require: parameter.optional ? BooleanNumber.FALSE : BooleanNumber.TRUE,
      repeat: BooleanNumber.FALSE,
    })),
  };
}
