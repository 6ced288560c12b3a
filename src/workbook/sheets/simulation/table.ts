import { type Area, relative } from "../../plan/address";
import type { SimulatedStatistic } from "../../../model/answers";
import type { SimulationTable } from "../../layout/simulation";
import type { Context } from "../context";
import { putOptionTable } from "../common/optionTable";
import type { SheetBuilder } from "../../plan/sheetBuilder";
import { putFrozenMark } from "../common/handedOff";

/** The heading and the header row of a table of the Simulation sheet. */
export function putSimulationTable(sheet: SheetBuilder, context: Context, table: SimulationTable, title: string): void {
  const { messages, simulation: layout } = context;
  const { columns } = layout;
  putOptionTable(sheet, context, {
    headerRow: layout.headerRow(table),
    band: { row: layout.tableRows[table], title, columns: columns.unit + 1 },
    filled: columns.unit + 1,
    headings: [{ column: columns.unit, text: messages.choices.headers.unit }],
    groups: [{ first: columns.firstOption }],
  });
  putFrozenMark(sheet, context, { row: layout.tableRows[table], column: columns.unit }, "simulation");
}

/** The cell of a statistic in what OUTSOURCE_SIMULATE answers. */
export function simulatedCell({ simulation }: Context, answer: Area, id: SimulatedStatistic, option: number): string {
  return relative(simulation.answeredRow(answer, id), answer.column + 1 + option);
}
