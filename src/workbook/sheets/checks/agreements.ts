import { lineGroups } from "../../../model/cost/moneyLine";
import type { HoursRowId } from "../../layout/staffing";
import { type LinkedDriver, linkedDrivers } from "../../layout/inputs";
import { relativeGap } from "./result";
import { type Context, areaOn, cellOn } from "../context";
import { optionsOf } from "../common/optionTable";

/** Relative: what two ways of computing a quantile may differ by. */
const drawTolerance = 1e-6;

/** The figures that two ways must agree on. */
export const agreements = {
  groups: (context: Context) => relativeGap(groupsDifference(context)),
  /** It fails, too, where a week has hardly a call: Costs pays for no lower occupancy than Inputs takes, and so for too few agents. */
  staffing: (context: Context) => {
    const { inputs, staffing } = context;
    const [differences, passed] = (["fte-difference", "occupancy"] as const).map((id) =>
      areaOn(context, "staffing", staffing.across(id)),
    );
    const [name, least] = [inputs.columns.name, inputs.columns.least].map((column) =>
      cellOn(context, "inputs", inputs.rowOf("occupancy"), column),
    );
    const isTooLow = `SUMPRODUCT(ISNUMBER(${differences})*(${passed}<${least}))>0`;
    return { ...relativeGap(`MAX(${differences})`), place: `IF(${isTooLow},${name},"")` };
  },
  staffedFte: (context: Context) => {
    const { staffing } = context;
    const [own, byFunction] = (["fte", "function-fte"] as const).map((id) =>
      areaOn(context, "staffing", staffing.across(id)),
    );
    const cell = cellOn(context, "staffing", staffing.rowOf("function-fte"), staffing.optionColumn(0));
    const gap = `SUMPRODUCT(ABS(${own}-${byFunction}))/MAX(1,SUM(${own}))`;
    return relativeGap(gap, { cell, part: "staffing" });
  },
  /** The work of all queues is that of the contacts on Inputs, and no queue is half typed. */
  channels: (context: Context) => {
    const { staffing } = context;
    const across = (id: HoursRowId) => areaOn(context, "staffing", staffing.acrossWeeks(id));
    const gap = `SUMPRODUCT(ABS(${across("queue-work")}-${across("work")}))/MAX(1,SUM(${across("work")}))`;
    return relativeGap(`${gap}+${areaOn(context, "staffing", staffing.halfTyped)}`);
  },
  /** At an option's rate of return its proof is 0: the proofs are taken relative to what the baseline costs. */
  rateOfReturn: (context: Context) => {
    const { comparison, workings } = context;
    const proofs = areaOn(context, "workings", workings.across(workings.aidRow("irr-proof")));
    const baseline = cellOn(context, "comparison", comparison.rowOf("npv"), comparison.firstOptionColumn);
    const cell = cellOn(context, "workings", workings.aidRow("irr-computed"), workings.firstOptionColumn);
    const value = `MAX(MAX(${proofs}),-MIN(${proofs}))/MAX(1,ABS(${baseline}))`;
    return relativeGap(value, { cell, part: "returns" });
  },
  payback: (context: Context) => {
    const { workings } = context;
    const differences = areaOn(context, "workings", workings.across(workings.aidRow("payback-difference")));
    const cell = cellOn(context, "workings", workings.aidRow("payback-computed"), workings.firstOptionColumn);
    return relativeGap(`MAX(${differences})`, { cell, part: "returns" });
  },
  /** The ratings in open formulas are those of OUTSOURCE_RATINGS. */
  suggestedRatings: (context: Context) => {
    const { factors } = context;
    const { columns } = factors;
    const differences = areaOn(context, "factors", factors.overFactors(columns.difference));
    const cell = cellOn(context, "factors", factors.firstRow, columns.byFunction);
    return relativeGap(`MAX(${differences})`, { cell, part: "ratings" });
  },
  register: (context: Context) => {
    const { risks } = context;
    return relativeGap(`MAX(${areaOn(context, "risks", risks.across(risks.costsDifferenceRow))})`);
  },
  ownRisks: (context: Context) => {
    const { risks } = context;
    const cell = cellOn(context, "risks", risks.resultRow("byFunction"), risks.columns.loss);
    const differences = areaOn(context, "risks", risks.across(risks.resultRow("difference")));
    return relativeGap(`MAX(${differences})`, { cell, part: "ownRisks" });
  },
  baseWorkings: (context: Context) => relativeGap(baseDifference(context)),
  audit: (context: Context) => {
    const { audit } = context;
    const largest = cellOn(context, "audit", audit.resultRow("largest"), audit.columns.value);
    const cell = cellOn(context, "audit", audit.answer.row, audit.answer.column);
    return { ...relativeGap(largest, { cell, part: "audit" }), tolerance: drawTolerance };
  },
};

/** The largest relative gap between an option's net present cost by year and the sum of its groups. */
function groupsDifference(context: Context): string {
  const { costs } = context;
  const gaps = optionsOf(context).map((option) => {
    const present = (id: (typeof lineGroups)[number] | "present") =>
      cellOn(context, "costs", costs.rowOf(id, option), costs.columns.present);
    const groups = lineGroups.map(present).join("+");
    return `ABS(${groups}-${present("present")})/MAX(1,ABS(${present("present")}))`;
  });
  return `MAX(${gaps.join(",")})`;
}

/** In the base scenario the linked drivers, worked out apart for the base, are those in force. */
function baseDifference(context: Context): string {
  const { inputs } = context;
  const across = (driver: LinkedDriver, column: number) =>
    areaOn(context, "inputs", { row: inputs.rowOf(driver), column, rows: 1, columns: inputs.optionCount });
  const gaps = linkedDrivers.map((driver) => {
    const [moved, base] = [across(driver, inputs.columns.inForce), across(driver, inputs.columns.base)];
    return `SUMPRODUCT(ABS(${moved}-${base}))/MAX(1,SUMPRODUCT(ABS(${base})))`;
  });
  const direction = cellOn(context, "inputs", inputs.scenarioRow, inputs.columns.multiplier);
  return `IF(${direction}=0,MAX(${gaps.join(",")}),0)`;
}
