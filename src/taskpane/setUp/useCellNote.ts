import { isFormula } from "../../workbook/plan/isFormula";
import { type AskedFor, wordedAsked } from "../../workbook/request/typedInputs";
import type { InputsStanding } from "../../workbook/standing/inputsStanding";
import { useAllWords } from "../frame/allWords";

/** Why the form leaves the cell of what it asks for to the sheet; undefined where it writes in it. An option is told by its key. */
export type CellNote = (what: AskedFor, key?: number) => string | undefined;

/**
 * @param inputs null where nothing stands, and until it is read
 * @param hasSameWords whether the form is in the sheet's language
 */
export function useCellNote(inputs: InputsStanding | null, hasSameWords: boolean): CellNote {
  const { setUpView } = useAllWords().texts;
  return (what, key) => {
    // A form in another language writes words of its own.
    if (wordedAsked.includes(what) && !hasSameWords) return undefined;
    const option = key === undefined ? "" : inputs?.options[key];
    const typed = option === undefined ? undefined : inputs?.leftToSheet[what]?.[option];
    if (!inputs || typed === undefined) return undefined;
    return isFormula(typed) ? setUpView.ownFormula(inputs.title) : setUpView.noChoice(inputs.title, String(typed));
  };
}
