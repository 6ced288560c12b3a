import { type YearlyEvent, yearlyEvents } from "../../model/catalogue/yearlyEvent";
import { type Area, wholeRows } from "../plan/address";

/** The rows for own risks before the user adds more. */
export const ownRiskCount = 12;

/** The rows below the user's own risks. */
const ownRiskResults = ["sum", "byFunction", "difference", "inForce", "incomplete"] as const;
export type OwnRiskResult = (typeof ownRiskResults)[number];

/**
 * Where everything stands on the Risks sheet: the yearly events on top, the user's own risks below them. Probability, impact
 * and expected loss stand in the same columns in both.
 */
export class RisksLayout {
  readonly signsRow = 2;
  readonly eventsRow = 3;
  readonly eventsHeaderRow = this.eventsRow + 2;
  readonly eventsSumRow = this.eventsHeaderRow + 1 + yearlyEvents.length;
  readonly costsDifferenceRow = this.eventsSumRow + 1;
  readonly ownRow = this.costsDifferenceRow + 2;
  readonly modeWeightRow = this.ownRow + 2;
  readonly allWeightsRow = this.modeWeightRow + 1;
  readonly ownHeaderRow = this.allWeightsRow + 2;
  readonly firstOwnRow = this.ownHeaderRow + 1;
  readonly columns: ReturnType<typeof columnsFor>;

  constructor(
    readonly optionCount: number,
    readonly ownCount: number = ownRiskCount,
  ) {
    this.columns = columnsFor(optionCount);
  }

  eventRow(event: YearlyEvent): number {
    return this.eventsHeaderRow + 1 + yearlyEvents.indexOf(event);
  }

  resultRow(result: OwnRiskResult): number {
    return this.firstOwnRow + this.ownCount + ownRiskResults.indexOf(result);
  }

  /** One column over the user's own risks. */
  overOwn(column: number): Area {
    return { row: this.firstOwnRow, column, rows: this.ownCount, columns: 1 };
  }

  /** Everything that is typed for an own risk, but its name and owner: probabilities, then low, most likely and high. */
  figuresOf(row: number): Area {
    const { probability, high } = this.columns;
    return { row, column: probability, rows: 1, columns: high - probability + 1 };
  }

  /** Everything that is typed for the own risks, but their names and owners. */
  get ownFigures(): Area {
    return { ...this.figuresOf(this.firstOwnRow), rows: this.ownCount };
  }

  /** One figure of all options. */
  across(row: number, firstColumn = this.columns.loss): Area {
    return { row, column: firstColumn, rows: 1, columns: this.optionCount };
  }

  /** The table of the yearly events. */
  get events(): Area {
    const rows = yearlyEvents.length + 2;
    return { row: this.eventsHeaderRow, column: 0, rows, columns: this.columns.loss + this.optionCount };
  }

  /** Every number of both tables. */
  get figures(): Area {
    const row = this.eventsHeaderRow + 1;
    const { probability, status } = this.columns;
    const rows = this.resultRow("incomplete") - row + 1;
    return { row, column: probability, rows, columns: status - probability + 1 };
  }

  get definedNames() {
    return { Outsource_RiskRegister: this.events, Outsource_OwnRisks: this.ownFigures };
  }

  get checkedCells(): readonly Area[] {
    return [wholeRows(this.eventsHeaderRow, this.resultRow("incomplete"), this.columns.status)];
  }
}

/** Low, most likely, high and mean share the columns in which each event has its impact per option. */
function columnsFor(optionCount: number) {
  const probability = 5;
  const impact = probability + optionCount;
  const loss = impact + Math.max(optionCount, 4);
  return {
    risk: 0,
    factor: 1,
    source: 2,
    unit: 3,
    id: 4,
    probability,
    impact,
    low: impact,
    mode: impact + 1,
    high: impact + 2,
    mean: impact + 3,
    loss,
    status: loss + optionCount,
  };
}
