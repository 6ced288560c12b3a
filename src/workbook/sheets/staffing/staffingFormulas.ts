import { type Area, absolute, areaAddress, onSheet, relative, rowFixed } from "../../plan/address";
import { type Context, cellOn, inForceAcross } from "../context";
import type { DemandId, GridId, StaffingResultId, StaffingRowId, TargetId } from "../../layout/staffing";

/** The formulas of one option's week, each without its leading "=". A grid's formula stands in its first cell and spills. */
export interface StaffingFormulas {
  readonly demands: Record<DemandId, string>;
  readonly grids: Record<Exclude<GridId, "calls">, string>;
  readonly results: Record<StaffingResultId, string>;
}

export function staffingFormulas(context: Context, option: number): StaffingFormulas {
  const { staffing, costs, inputs } = context;
  const area = (grid: GridId) => areaAddress(staffing.grid(grid, option), absolute);
  const [calls, agents, levels, busy] = [area("calls"), area("agents"), area("serviceLevel"), area("occupancy")];
  const cell = (id: StaffingRowId) => rowFixed(staffing.rowOf(id), staffing.optionColumn(option));
  const label = (id: TargetId) => absolute(staffing.rowOf(id), staffing.columns.label);
  const weeks = absolute(staffing.weeksRow, staffing.columns.value);
  const interval = absolute(staffing.intervalRow, staffing.columns.value);
  const firstYear = (id: "contacts" | "handle-seconds" | "fte") =>
    cellOn(context, "costs", costs.rowOf(id, option), costs.yearColumn(1));
  const occupancyRow = inputs.rowOf("occupancy");

  const handleTime = cell("handle-seconds");
  const patience = leftOutIfBlank(cell("patience"));
  const within = leftOutIfBlank(cell("answer-within"));
  const target = `${handleTime},${leftOutIfBlank(cell("service-level"))},${within},${interval},${patience}`;
  const isMoved = `${cellOn(context, "inputs", occupancyRow, inputs.columns.multiplier)}<>1`;
  const hasOwn = `${onSheet(context.titles.inputs, rowFixed(occupancyRow, inputs.columns.typed + option))}<>""`;
  const load = `${calls}*${handleTime}/60/${interval}`;
  const isPatient = `IF(${cell("patience")}="",1,0)`;
  return {
    demands: {
      "contacts-per-week": `${firstYear("contacts")}/${weeks}`,
      "handle-seconds": firstYear("handle-seconds"),
      shrinkage: inForceAcross(context, "shrinkage", option),
      "hours-per-fte": `${inForceAcross(context, "paid-hours", option)}/${weeks}`,
    },
    grids: {
      agents: `OUTSOURCE_AGENTS(${calls},${target},${leftOutIfBlank(cell("max-occupancy"))})`,
      serviceLevel: `OUTSOURCE_SERVICELEVEL(${agents},${calls},${handleTime},${within},${interval},${patience})`,
      occupancy: `OUTSOURCE_OCCUPANCY(${agents},${calls},${handleTime},${interval},${patience})`,
    },
    results: {
      "peak-calls": `MAX(${calls})`,
      "peak-agents": `MAX(${agents})`,
      "peak-agents-uncapped": `OUTSOURCE_AGENTS(${cell("peak-calls")},${target})`,
      binding: whereOpen(
        `IF(${cell("peak-agents")}>${cell("peak-agents-uncapped")},${label("max-occupancy")},${label("service-level")})`,
      ),
      "agent-hours": `SUM(${agents})*${interval}/60`,
      "week-service-level": whereOpen(`SUMPRODUCT(${calls},${levels})/SUM(${calls})`),
      "busy-share": whereOpen(`SUMPRODUCT(${agents},${busy})/SUM(${agents})`),
      occupancy: whereOpen(`SUM(${calls})*${handleTime}/3600/${cell("agent-hours")}`),
      fte: `OUTSOURCE_FTE(${agents},${interval},${cell("shrinkage")},${cell("hours-per-fte")})`,
      "costs-fte": firstYear("fte"),
      "fte-difference": `IF(OR(${hasOwn},${isMoved},${cell("occupancy")}=""),"",ABS(${cell("fte")}-${cell("costs-fte")})/MAX(1,ABS(${cell("fte")})))`,
      overloaded: `SUMPRODUCT((${calls}>0)*(${agents}<=${load}*${isPatient}))`,
    },
  };

  /** A week without calls, or without agents, has no such figure. */
  function whereOpen(figure: string): string {
    return `IF(${cell("agent-hours")}>0,${figure},"")`;
  }
}

/** The calls of a half hour: the week's, in proportion to the shape. A blank weight is closed. */
export function callsFormula(
  { staffing }: Context,
  option: number,
  { row, column }: Pick<Area, "row" | "column">,
): string {
  const grid = staffing.grid("calls", option);
  const weight = relative(staffing.shape.row + row - grid.row, staffing.shape.column + column - grid.column);
  const contacts = absolute(staffing.rowOf("contacts-per-week"), staffing.optionColumn(option));
  const weekSum = absolute(staffing.weekSumRow, staffing.columns.value);
  return `IF(${weekSum}>0,${contacts}*${weight}/${weekSum},0)`;
}

/** Excel may pass a blank cell on as 0; the functions take "" for an argument left out. */
export function leftOutIfBlank(cell: string): string {
  return `IF(${cell}="","",${cell})`;
}
