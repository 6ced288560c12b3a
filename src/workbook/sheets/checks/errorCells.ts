import { checkResultsName } from "../../layout/checks";
import { absolute, onSheet } from "../../plan/address";
import { sheetIds } from "../../plan/sheetId";
import { type Context, areaOn } from "../context";

/**
 * Counts the errors on every sheet, those of functions that still compute among them. LibreOffice keeps what a file says of a
 * formula, beside the functions that it does not know, unless there is a link in it: the link makes it count, and its 0 adds nothing.
 */
export function errorCells(context: Context): string {
  const counted = overCheckedCells(context, (cells) => `SUMPRODUCT(--ISERROR(${cells}))`);
  return `${counted}+HYPERLINK("#${checkResultsName}",0)`;
}

/**
 * Counts the errors that stay: a cell without an error has no kind, and what has none cannot be divided by. LibreOffice tells no
 * kinds of several errors at once, not even of two that are made here, and there all errors are taken to stay.
 *
 * @param errors the cell that counts them all
 */
export function lastingErrorCells(context: Context, errors: string): string {
  const { errorKinds: kinds } = context.checks;
  const [unfinished, last] = [kinds.row, kinds.row + 1].map((at) =>
    onSheet(context.titles.checks, absolute(at, kinds.column)),
  );
  const lasting = overCheckedCells(context, (cells) => {
    const kind = `ERROR.TYPE(${cells})`;
    return `SUMPRODUCT(1-ISERROR(1/((${kind}<>${unfinished})*(${kind}<=${last}))))`;
  });
  const told = `SUMPRODUCT(--ISNUMBER(ERROR.TYPE(1/(0*${areaOn(context, "checks", kinds)}))))`;
  return `IF(${told}>1,${lasting},${errors})`;
}

function overCheckedCells(context: Context, count: (cells: string) => string): string {
  const areas = sheetIds.flatMap((id) => context[id].checkedCells.map((area) => areaOn(context, id, area)));
  return areas.map(count).join("+");
}
