/** A cell function as Excel calls it. */
export type CellFunction = (...given: unknown[]) => unknown;

/** Where the page keeps its cell functions: their script and the pane's stand in one page and share nothing else. */
const place = Symbol.for("outsource.cellFunctions");

type Keeper = { [place]?: ReadonlyMap<string, CellFunction> };

export function keepCellFunctions(functions: ReadonlyMap<string, CellFunction>): void {
  (globalThis as Keeper)[place] = functions;
}

/** The cell functions of the page by name, as Excel calls them; none in a page without their script. */
export function keptCellFunctions(): ReadonlyMap<string, CellFunction> {
  return (globalThis as Keeper)[place] ?? new Map<string, CellFunction>();
}
