import { installFormulaEngine } from "@cj-tech-master/excelts/formula";
import type { Language } from "../locale/language";
import { isFormula } from "../workbook/plan/isFormula";
import { isOurs } from "./isOurs";
import { KeptAnswers } from "./keptAnswers";
import { Portion } from "./portion";
import type { CellValue, NamedArea, SheetCells, SheetValues } from "./sheetCells";

/**
 * How many different formulas the engine can calculate together. It parses all of them before it compiles the first, keeps this
 * many, and answers #NAME? for those it has dropped by then. A comparison of eight options has more.
 */
const mostFormulas = 10_000;

/** A comparison settles after two or three; where formulas go round in a circle, there is no end. */
const mostPasses = 10;

/**
 * Recomputes a whole workbook with an engine of its own; answers every cell's value by sheet title.
 *
 * @param language whose numbers the texts hold, as Excel follows its reader
 */
export function calculated(
  sheets: readonly SheetCells[],
  names: readonly NamedArea[],
  language: Language = "en",
  answers = new KeptAnswers(),
): SheetValues {
  installFormulaEngine();
  const portions = portionsOf(sheets).map((own) => new Portion(own, { sheets, names, answers, language }));
  // A pass is right where all that it reads stood before it, so there is another for as long as one changes what another reads.
  let values: SheetValues = new Map();
  let isSettled = false;
  for (let pass = 1; pass <= mostPasses && !isSettled; pass++) {
    isSettled = true;
    for (const portion of portions) {
      const own = portion.calculate(values);
      isSettled &&= [...own].every(([title, cells]) => values.get(title) === cells);
      values = new Map([...values, ...own]);
    }
  }
  return values;
}

/**
 * The sheets in their order, as many to a portion as the engine can take beside the functions of all sheets, which stand in every
 * portion, each with a reference to its cell.
 */
function portionsOf(sheets: readonly SheetCells[]): SheetCells[][] {
  const formulas = sheets.map(({ cells }) => cells.flat().filter(isFormula));
  const ours = new Set(formulas.flat().filter(isOurs));
  const most = mostFormulas - 2 * ours.size;
  const portions: SheetCells[][] = [];
  let together = new Set<CellValue>();
  for (const [index, sheet] of sheets.entries()) {
    together = new Set([...together, ...formulas[index]!]);
    const last = portions.at(-1);
    if (last && together.size <= most) last.push(sheet);
    else {
      portions.push([sheet]);
      together = new Set(formulas[index]);
    }
  }
  return portions;
}
