import type { CellFunction } from "../../model/cellFunctions";
import * as catalogue from "../catalogue";
import * as money from "../money";
import * as pricing from "../pricing";
import * as risk from "../risk";
import { withFiniteNumbers } from "../runtime/withFiniteNumbers";
import * as score from "../score";
import * as sensitivity from "../sensitivity";
import * as simulation from "../simulation";
import * as staffing from "../staffing";

/** Every cell function by the name Excel knows it by: `outsourceScore` is `OUTSOURCE_SCORE`. */
export const cellFunctions: ReadonlyMap<string, CellFunction> = new Map(
  [catalogue, money, pricing, risk, score, sensitivity, simulation, staffing].flatMap((family) =>
    Object.entries(family).flatMap(([name, member]): [string, CellFunction][] =>
      typeof member === "function" ? [[cellName(name), withFiniteNumbers(member as CellFunction)]] : [],
    ),
  ),
);

function cellName(name: string): string {
  return `OUTSOURCE_${name.replace(/^outsource/, "").toUpperCase()}`;
}
