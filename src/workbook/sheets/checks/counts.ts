import { allOptions } from "../../../model/answers";
import { wildcards } from "../../request/nameProblem";
import { boundsOf } from "./bounds";
import { lastingErrorCells } from "./errorCells";
import type { Compared } from "./result";
import { absolute } from "../../plan/address";
import { type Context, areaOn, cellOn } from "../context";
import { numberFormats } from "../../plan/numberFormat";

/** The conditions that no cell may break. */
export const counts = {
  inputsInDomain: (context: Context) => {
    const { outside, columns } = context.inputs;
    const drivers = areaOn(context, "inputs", outside);
    const labels = areaOn(context, "inputs", { ...outside, column: columns.name });
    return { ...none(`SUM(${drivers})`), place: `INDEX(${labels},MATCH(1,${drivers},0),1)` };
  },
  /** A handle time that may be one in minutes, before any scenario; its place is what it was read as. */
  handleTime: (context: Context) => {
    const { inputs } = context;
    const row = inputs.rowOf("handle-time");
    const [value, unit] = [inputs.columns.base, inputs.columns.unit].map((column) =>
      cellOn(context, "inputs", row, column),
    );
    const [least, most] = boundsOf(context, "handleTime");
    const isOutside = `OR(${value}<${least},${value}>${most})`;
    return { ...none(`IF(${isOutside},1,0)`), place: `IF(${isOutside},${value}&" "&${unit},"")` };
  },
  ratings: (context: Context) => {
    const { factors } = context;
    const ratings = areaOn(context, "factors", factors.ratings);
    const highest = cellOn(context, "factors", factors.scaleRow, factors.columns.side);
    // A factor that no option is rated on stays empty.
    return none(`COUNTIF(${ratings},"<1")+COUNTIF(${ratings},">"&${highest})`);
  },
  weights: (context: Context) => {
    const weights = areaOn(context, "factors", context.factors.weights);
    return none(`SUMPRODUCT(--(${weights}<0))+IF(SUM(${weights})>0,0,1)`);
  },
  /**
   * Names that are blank, 0 as a formula answers for a blank cell, a number, another option's, what functions say of all options, or
   * a pattern where Excel looks them up.
   */
  names: (context: Context) => {
    const { headerRow: row, columns, optionCount } = context.inputs;
    const over = (first: number, count: number) =>
      areaOn(context, "inputs", { row, column: columns.typed + first, rows: 1, columns: count });
    const names = over(0, optionCount);
    const doubled = Array.from({ length: optionCount - 1 }, (_, index) => {
      const [before, name] = [over(0, index + 1), over(index + 1, 1)];
      return `SUMPRODUCT((${before}=${name})*(${before}<>"")*(${before}<>0))`;
    });
    const patterns = wildcards.map((character) => `COUNTIF(${names},"*~${character}*")`);
    const shared = `COUNTIF(${names},"${allOptions}")`;
    const blank = `SUMPRODUCT(--((${names}="")+(${names}=0)>0))`;
    // Functions answer a number's text, which no lookup takes for the number.
    const numbers = `COUNT(${names})-COUNTIF(${names},0)`;
    return none([blank, numbers, shared, ...doubled, ...patterns].join("+"));
  },
  /** Texts where numbers are typed: one formula takes them for numbers, and another for nothing. */
  textForNumber: (context: Context) => {
    const { factors, staffing } = context;
    const points = areaOn(context, "factors", factors.overFactors(factors.columns.points));
    const ofStaffing = [staffing.shape, staffing.queues].map((area) => areaOn(context, "staffing", area));
    const texts = [...ofStaffing, points].map((cells) => `SUMPRODUCT(--(${cells}>""))`);
    return none(texts.join("+"));
  },
  /** Intervals with too few agents. */
  load: (context: Context): Compared => {
    const { staffing } = context;
    const { row, column } = staffing.grid("agents", 0);
    const overloaded = none(`SUM(${areaOn(context, "staffing", staffing.across("overloaded"))})`);
    return { ...overloaded, byFunction: { cell: cellOn(context, "staffing", row, column), part: "staffing" } };
  },
  /** Options whose callers never give up, beside others whose callers do: the two queues are not alike. */
  patience: (context: Context) => {
    const patient = areaOn(context, "staffing", context.staffing.across("patience-in-force"));
    return none(`MIN(COUNT(${patient}),COLUMNS(${patient})-COUNT(${patient}))`);
  },
  ownRiskRows: (context: Context) => {
    const { risks } = context;
    return none(cellOn(context, "risks", risks.resultRow("incomplete"), risks.columns.status));
  },
  /** Counted one by one only where there are any. */
  errors: (context: Context) => {
    const { checks } = context;
    const any = absolute(checks.errorsRow, checks.columns.unit);
    return none(`IF(${any}=0,0,${lastingErrorCells(context, any)})`);
  },
};

function none(value: string): Compared {
  return { value, tolerance: 0, format: numberFormats.whole };
}
