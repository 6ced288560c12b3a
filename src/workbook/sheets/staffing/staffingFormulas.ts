import { type Area, absolute, areaAddress, onSheet, relative, rowFixed } from "../../plan/address";
import { type Context, cellOn, inForceAcross } from "../context";
import type {
  DemandId,
  GridId,
  PeakWeekResultId,
  StaffingResultId,
  StaffingRowId,
  TargetId,
} from "../../layout/staffing";
import { leftOutIfBlank } from "../common/leftOutIfBlank";
import { type Arrivals, agentsBeside, agentsTogether, otherAgents, queueCells } from "./queueFormulas";

/** The cells of one option's week that its formulas name. */
function weekCells(context: Context, option: number) {
  const { staffing } = context;
  const queues = queueCells(context, option);
  const area = (grid: GridId) => areaAddress(staffing.grid(grid, option), absolute);
  const cell = (id: StaffingRowId) => rowFixed(staffing.rowOf(id), staffing.optionColumn(option));
  const [agents, others] = [area("agents"), area("others")];
  return {
    cell,
    queues,
    calls: area("calls"),
    agents,
    others,
    /** Who is left for calls: none where fewer are typed than chats need. */
    phones: onPhones(agents, others),
    levels: area("serviceLevel"),
    handleTime: queues.cell("call-seconds"),
    within: leftOutIfBlank(cell("answer-within")),
    patience: leftOutIfBlank(cell("patience-in-force")),
    weeks: absolute(staffing.weeksRow, staffing.columns.value),
    peakShare: absolute(staffing.peakWeekRow, staffing.columns.value),
    interval: queues.interval,
  };
}

function firstYear(context: Context, id: "handled" | "handle-seconds" | "fte", option: number): string {
  const { costs } = context;
  return cellOn(context, "costs", costs.rowOf(id, option), costs.yearColumn(1));
}

/** What other sheets say of an option's week, each formula without its leading "=". */
export function demandFormulas(context: Context, option: number): Record<DemandId, string> {
  const { cell, weeks, peakShare } = weekCells(context, option);
  return {
    // Patience is a fact about callers: one value for all options, unless an option has its own.
    "patience-in-force": `IF(${cell("patience")}="",${leftOutIfBlank("Outsource_Patience")},${cell("patience")})`,
    "contacts-per-week": `${firstYear(context, "handled", option)}/${weeks}`,
    "peak-contacts": `IF(${peakShare}="","",${cell("contacts-per-week")}*${peakShare})`,
    "handle-seconds": firstYear(context, "handle-seconds", option),
    shrinkage: inForceAcross(context, "shrinkage", option),
    "hours-per-fte": `${inForceAcross(context, "paid-hours", option)}/${weeks}`,
  };
}

/** The figures of each interval: each formula stands in the first cell of its grid and spills. */
export function gridFormulas(context: Context, option: number): Record<Exclude<GridId, "calls">, string> {
  const { calls, others, phones, queues, handleTime, within, interval, patience } = weekCells(context, option);
  return {
    others: otherAgents(context, option, {
      chats: `${queues.perWeight("chats")}*${queues.shape}`,
      mails: `${queues.perWeight("mails")}*${queues.mail}`,
    }),
    agents: agentsBeside(context, option, calls, others),
    serviceLevel: `OUTSOURCE_SERVICELEVEL(${phones},${calls},${handleTime},${within},${interval},${patience})`,
    occupancy: `OUTSOURCE_OCCUPANCY(${phones},${calls},${handleTime},${interval},${patience})`,
  };
}

/** What follows for an option's week. */
export function resultFormulas(context: Context, option: number): Record<StaffingResultId, string> {
  const { staffing } = context;
  const cells = weekCells(context, option);
  const { cell, calls, agents, levels, handleTime, interval, phones } = cells;
  const whole = (id: BusyArea) => areaAddress(busyArea(context, option, id), absolute);
  const label = (id: TargetId) => absolute(staffing.rowOf(id), staffing.columns.label);
  // A week without calls, or without agents, has no such figure.
  const whereOpen = (figure: string) => `IF(${cell("agent-hours")}>0,${figure},"")`;
  const whereCalled = (figure: string) => whereOpen(`IF(${cell("peak-calls")}>0,${figure},"")`);
  const isCapped = `${cell("peak-agents")}>${cell("peak-agents-uncapped")}`;
  const isPatient = `IF(${cell("patience-in-force")}="",1,0)`;
  const queue = `${phones},${calls},${handleTime},${interval},${cells.patience}`;
  // Where too few agents answer, a queue that never clears has no wait.
  const whereServed = (figure: string) => whereCalled(`IF(${cell("overloaded")}>0,"",${figure})`);
  const load = `${calls}*${handleTime}/60/${interval}`;
  return {
    "peak-interval": whereCalled(peakInterval(context, option)),
    "peak-calls": `MAX(${calls})`,
    "peak-agents": `MAX(${agents})`,
    // A desk for each agent of the busiest interval: shifts share them.
    seats: cell("peak-agents"),
    "peak-agents-uncapped": `MAX(${agentsTogether(context, option, arrivalsOf(cells), "inForce", false)})`,
    binding: whereOpen(`IF(${isCapped},${label("max-occupancy")},${label("service-level")})`),
    "agent-hours": relative(staffing.hoursRow("hours"), staffing.hoursColumn("inForce", option)),
    "week-service-level": whereCalled(`SUMPRODUCT(${calls},${levels})/SUM(${calls})`),
    asa: whereServed(`SUMPRODUCT(${calls},OUTSOURCE_ASA(${queue}))/SUM(${calls})`),
    // Callers without a patience never give up.
    abandonment: `IF(${isPatient}=1,"",${whereServed(`SUMPRODUCT(${calls},OUTSOURCE_ABANDONMENT(${queue}))/SUM(${calls})`)})`,
    "busy-share": whereOpen(busyShareOf(context, option, whole)),
    occupancy: whereOpen(`${cell("contacts-per-week")}*${cell("handle-seconds")}/3600/${cell("agent-hours")}`),
    fte: `${cell("agent-hours")}/(1-${cell("shrinkage")})/${cell("hours-per-fte")}`,
    "function-fte": `OUTSOURCE_FTE(${agents},${interval},${cell("shrinkage")},${cell("hours-per-fte")})`,
    "costs-fte": firstYear(context, "fte", option),
    "fte-difference": fteDifference(context, option),
    overloaded: `SUMPRODUCT((${calls}>0)*(${phones}<=${load}*${isPatient}))`,
  };
}

/** Of the agents of each interval those who take calls. */
function onPhones(agents: string, others: string): string {
  return `(${agents}-${others})*(${agents}>${others})`;
}

/**
 * The share of their time that agents are busy in some intervals of a week, each an area of its grid. Those with more calls than
 * they can clear are busy all of it. Where nobody gives up, calls take all of their time, and else what the function answers: of
 * a part of an agent it knows the occupancy only by straight line.
 */
export function busyShareOf(context: Context, option: number, of: (id: BusyArea) => string): string {
  const { cell, interval, perWeight, target } = queueCells(context, option);
  const [agents, busy] = [of("agents"), of("occupancy")];
  const phones = onPhones(agents, of("others"));
  const load = `${of("calls")}*${cell("call-seconds")}/60/${interval}`;
  const answered = `SUMPRODUCT(${phones},${busy})+SUMPRODUCT(${phones},1*(${busy}>1))`;
  const all = `SUMPRODUCT(${load}*(${load}<${phones})+${phones}*(${load}>=${phones}))`;
  const busyWith = (queue: "chats" | "mails", area: string, time: string) =>
    `${perWeight(queue)}*SUM(${area})*${time}/60/${interval}`;
  const others = `${busyWith("chats", of("shape"), cell("chat-seconds"))}+${busyWith("mails", of("mail"), cell("mail-seconds"))}`;
  return `(IF(${target("patience-in-force")}="",${all},${answered})+${others})/SUM(${agents})`;
}

/** What the share of time busy is worked out from: grids of an option's week, its shape, and when e-mails are worked on. */
export type BusyArea = Exclude<GridId, "serviceLevel"> | "shape" | "mail";

export function busyArea({ staffing }: Context, option: number, id: BusyArea): Area {
  if (id === "shape") return staffing.shape;
  return id === "mail" ? staffing.mailGrid("worked") : staffing.grid(id, option);
}

/** What comes in each interval of an average week, or of one that is so many times as busy. */
function arrivalsOf({ calls, queues }: ReturnType<typeof weekCells>, times = ""): Arrivals {
  return {
    calls: `${calls}${times}`,
    chats: `${queues.perWeight("chats")}*${queues.shape}${times}`,
    mails: `${queues.perWeight("mails")}*${queues.mail}${times}`,
  };
}

/** What the busiest week needs: the same shape, with more contacts in every interval. */
export function peakWeekFormulas(context: Context, option: number): Record<PeakWeekResultId, string> {
  const cells = weekCells(context, option);
  const { cell, interval, peakShare } = cells;
  const whereTyped = (figure: string) => `IF(${peakShare}="","",${figure})`;
  const agents = agentsTogether(context, option, arrivalsOf(cells, `*${peakShare}`));
  const hours = cell("peak-week-hours");
  return {
    "peak-week-agents": whereTyped(`MAX(${agents})`),
    "peak-week-hours": whereTyped(`SUMPRODUCT(${agents})*${interval}/60`),
    "peak-week-occupancy": whereTyped(
      `IF(${hours}>0,${cell("peak-contacts")}*${cell("handle-seconds")}/3600/${hours},"")`,
    ),
    "peak-week-fte": whereTyped(`${hours}/(1-${cell("shrinkage")})/${cell("hours-per-fte")}`),
    "peak-week-more": whereTyped(`${cell("peak-week-fte")}-${cell("fte")}`),
  };
}

/** What the kinds of shrinkage come to, once all are typed and Inputs allows it: a few alone would pass for the whole. */
export function shrinkageSum(context: Context, option: number): string {
  const { inputs } = context;
  const kinds = kindsOf(context, option);
  const most = cellOn(context, "inputs", inputs.rowOf("shrinkage"), inputs.columns.most);
  return `IF(AND(COUNT(${kinds})=ROWS(${kinds}),SUM(${kinds})<=${most}),SUM(${kinds}),"")`;
}

/** What is typed on Inputs, for which the kinds of an option count for nothing. */
export function shrinkageOwn(context: Context, option: number): string {
  const own = typedOnInputs(context, "shrinkage", option);
  return `IF(OR(COUNTA(${kindsOf(context, option)})=0,${own}=""),"",${own})`;
}

function kindsOf({ staffing }: Context, option: number): string {
  return areaAddress({ ...staffing.shrinkage, column: staffing.optionColumn(option), columns: 1 }, rowFixed);
}

function typedOnInputs({ inputs, titles }: Context, id: "occupancy" | "shrinkage", option: number): string {
  return onSheet(titles.inputs, rowFixed(inputs.rowOf(id), inputs.columns.typed + option));
}

/** The weekday and the time of the interval with most calls: of several the first of the first day. */
function peakInterval({ staffing }: Context, option: number): string {
  const grid = staffing.grid("calls", option);
  const times = areaAddress({ ...grid, column: staffing.columns.label, columns: 1 }, absolute);
  const most = `MAX(${areaAddress(grid, absolute)})`;
  const fromDay = (day: number): string => {
    const column = grid.column + day;
    const calls = areaAddress({ ...grid, column, columns: 1 }, absolute);
    const peak = `${absolute(grid.row - 1, column)}&" "&INDEX(${times},MATCH(${most},${calls},0),1)`;
    return day + 1 === grid.columns ? peak : `IF(MAX(${calls})=${most},${peak},${fromDay(day + 1)})`;
  };
  return fromDay(0);
}

/** How far the FTE here and on Costs differ; nothing where Costs takes an occupancy other than this sheet's. */
function fteDifference(context: Context, option: number): string {
  const { cell } = weekCells(context, option);
  const hasOwn = `${typedOnInputs(context, "occupancy", option)}<>""`;
  const [own, other] = [cell("fte"), cell("costs-fte")];
  return `IF(OR(${hasOwn},${cell("occupancy")}=""),"",ABS(${own}-${other})/MAX(1,ABS(${own})))`;
}

/** The calls of an interval: the week's, in proportion to the shape. A blank weight is closed. */
export function callsFormula(
  { staffing }: Context,
  option: number,
  { row, column }: Pick<Area, "row" | "column">,
): string {
  const grid = staffing.grid("calls", option);
  const weight = relative(staffing.shape.row + row - grid.row, staffing.shape.column + column - grid.column);
  const calls = absolute(staffing.hoursRow("calls"), staffing.hoursColumn("inForce", option));
  const weekSum = absolute(staffing.weekSumRow, staffing.columns.value);
  return `IF(${weekSum}>0,${calls}*${weight}/${weekSum},0)`;
}
