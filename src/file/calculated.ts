import { installFormulaEngine } from "@cj-tech-master/excelts/formula";
import type { Language } from "../locale/language";
import { callsUs } from "../workbook/plan/callsUs";
import { KeptAnswers } from "./keptAnswers";
import { Portion } from "./portion";
import { type FormulaCell, readingOrder, writersOf } from "./readingOrder";
import type { NamedArea, SheetCells, SheetValues } from "./sheetCells";

/**
 * How many different formulas the engine can calculate together. It parses all of them before it compiles the first, keeps this
 * many, and answers #NAME? for those it has dropped by then. A comparison of three options has more.
 */
const mostTogether = 10_000;

/** A comparison settles at once; where an answer spills over what is read before it, a pass later; where formulas go round in a circle, never. */
const mostPasses = 10;

/**
 * Recomputes a whole workbook with an engine of its own; answers every cell's value by sheet title. A large one must say what
 * our functions may fill.
 *
 * @param language whose numbers the texts hold, as Excel follows its reader
 * @param mostFormulas how many different ones the engine that is installed can calculate together
 */
export function calculated(
  sheets: readonly SheetCells[],
  names: readonly NamedArea[],
  language: Language = "en",
  answers = new KeptAnswers(),
  mostFormulas = mostTogether,
): SheetValues {
  installFormulaEngine();
  const writers = writersOf(sheets);
  const formulas = [...new Set([...writers.values()].flat(2))].filter((place) => place !== undefined);
  const most = mostFormulas - 2 * different(formulas.filter(({ formula }) => callsUs(formula)));
  // The order matters where not all of them can be calculated together.
  const order = different(formulas) > most ? readingOrder(sheets, names, writers) : formulas;
  const { portionOf, count } = inPortions(order, most);
  const portionAt = (sheet: SheetCells, row: number, column: number) => {
    const place = writers.get(sheet)?.[row]?.[column];
    return place && portionOf.get(place);
  };
  if (count > 1 && sheets.some(({ spills, cells }) => !spills && cells.flat().some(callsUs)))
    throw new Error(`More than ${mostFormulas} formulas need to know which cells the add-in's functions may fill`);
  const contents = { sheets, names, answers, language, portionAt };
  const portions = Array.from({ length: count }, (_, number) => new Portion(number, contents));
  // A pass is right where all that it reads stood before it, so there is another for as long as one changes what another reads.
  let values: SheetValues = new Map();
  for (let pass = 1; pass <= mostPasses; pass++) {
    const before = values;
    for (const portion of portions) values = portion.calculate(values);
    if (values === before) break;
  }
  return values;
}

function different(places: readonly FormulaCell[]): number {
  return new Set(places.map(({ formula }) => formula)).size;
}

/**
 * The number of the portion of each formula: in the order given, as many to a portion as the engine can take beside our functions,
 * which stand in every later portion too, each with a reference to its cell.
 */
function inPortions(
  order: readonly FormulaCell[],
  most: number,
): { portionOf: Map<FormulaCell, number>; count: number } {
  const portionOf = new Map<FormulaCell, number>();
  let number = 0;
  let together = new Set<string>();
  for (const place of order) {
    together.add(place.formula);
    if (together.size > most) {
      number++;
      together = new Set([place.formula]);
    }
    portionOf.set(place, number);
  }
  return { portionOf, count: number + 1 };
}
