import { allOptions, tornadoColumns } from "../model/answers";
import type { Assumptions } from "../model/assumptions/assumptions";
import { type Swing, tornado } from "../model/simulation/tornado";
import { countTo1000 } from "../model/domain";
import { numberArgument } from "./arguments/arguments";
import { assumptionsArgument, optionArgument } from "./arguments/assumptionsArgument";
import { toCell } from "./runtime/cellError";

/**
 * What an option saves against the baseline when one uncertain driver at a time goes to the ends of its range; the one that moves it furthest first, also where that lies between the ends. Net present cost, after tax. A table with a header row.
 * @customfunction OUTSOURCE_TORNADO OUTSOURCE_TORNADO
 * @param {any[][]} assumptions Table with driver ids in its first column and one column per option; blanks take defaults, amounts in US dollars times its row default-currency-rate; leave out rows whose blanks a program hands over as 0
 * @param option Header of the option, or its number from 1
 * @param [top] How many rows at most, whole, 1 to 1000; 10 if left out
 * @param [baseline] Header of the option to compare with, or its number; 1 if left out
 * @returns Columns id, of (the option whose driver moves, or all), name, low, high and swing (high - low); money in the table's currency
 */
export function outsourceTornado(assumptions: any[][], option: any, top?: any, baseline?: any): any[][] {
  const most = toCell(numberArgument("top", top, countTo1000, 10));
  const table = toCell(assumptionsArgument(assumptions));
  const of = toCell(optionArgument("option", option, table));
  const against = toCell(optionArgument("baseline", baseline, table, 1));
  const rows = tornado(against, of).slice(0, most);
  return [[...tornadoColumns], ...rows.map((row) => rowOf(row, table))];
}

function rowOf({ driver, of, low, high, swing }: Swing, { driverNames }: Assumptions): (string | number)[] {
  return [driver, of?.name ?? allOptions, driverNames.get(driver) ?? driver, low, high, swing];
}
