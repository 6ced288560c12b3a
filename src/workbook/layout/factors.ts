import { type FactorId, factors } from "../../model/catalogue/factors";
import { type Area, cellAt, wholeRows } from "../plan/address";

/** Where everything stands on the Factors sheet: suggested, typed and in-force ratings, then the score and what makes it up. */
export class FactorsLayout {
  readonly signsRow = null;
  readonly scaleRow = 2;
  readonly balanceRow = 3;
  readonly commitmentRow = 4;
  readonly bandRow = 5;
  readonly headerRow = 6;
  readonly firstRow = 7;
  readonly scoreRow: number;
  readonly explanationHeaderRow: number;
  readonly columns: ReturnType<typeof columnsFor>;

  constructor(readonly optionCount: number) {
    this.columns = columnsFor(optionCount);
    this.scoreRow = this.firstRow + factors.length + 1;
    this.explanationHeaderRow = this.scoreRow + 3;
  }

  rowOf(id: FactorId): number {
    return this.firstRow + factors.findIndex((factor) => factor.id === id);
  }

  /** A column or a block over all factors. */
  overFactors(column: number, columns = 1): Area {
    return { row: this.firstRow, column, rows: factors.length, columns };
  }

  get ratings(): Area {
    return this.overFactors(this.columns.inForce, this.optionCount);
  }

  /** The weights in force: each factor's part of its side's points, and its side's part of the whole. */
  get weights(): Area {
    return this.overFactors(this.columns.weight);
  }

  get sides(): Area {
    return this.overFactors(this.columns.side);
  }

  get scores(): Area {
    return { row: this.scoreRow, column: this.columns.inForce, rows: 1, columns: this.optionCount };
  }

  get explanation(): Area {
    const row = this.explanationHeaderRow + 1;
    return { row, column: this.columns.inForce, rows: factors.length, columns: this.optionCount };
  }

  /** Beside the explanation: each factor's share of all weight, */
  get shares(): Area {
    return { ...this.explanation, column: this.columns.weight, columns: 1 };
  }

  /** and the lowest and highest it may have with the leading option still leading. */
  get stability(): Area {
    return { ...this.explanation, column: this.columns.typed, columns: 2 };
  }

  get definedNames() {
    return {
      Outsource_FactorRatings: this.ratings,
      Outsource_FactorWeights: this.weights,
      Outsource_FactorSides: this.sides,
      Outsource_SideBalance: cellAt(this.balanceRow, this.columns.side),
    };
  }

  get checkedCells(): readonly Area[] {
    const { row, rows } = this.explanation;
    return [wholeRows(this.scaleRow, row + rows - 1, this.columns.lines)];
  }
}

/** What a factor is and what 1 and 5 mean stand beside what is typed and in force; what suggests a rating stands behind. */
function columnsFor(optionCount: number) {
  const typed = 6;
  const inForce = typed + optionCount;
  const rationale = inForce + optionCount;
  const suggested = rationale + 1;
  const counted = suggested + optionCount;
  const measure = counted + 5;
  const leastMeasure = measure + optionCount;
  const byFunction = leastMeasure + 2;
  const difference = byFunction + optionCount;
  return {
    factor: 0,
    side: 1,
    at1: 2,
    at5: 3,
    points: 4,
    weight: 5,
    typed,
    inForce,
    rationale,
    suggested,
    counted,
    unit: counted + 1,
    id: counted + 2,
    source: counted + 3,
    summary: counted + 4,
    measure,
    leastMeasure,
    mostMeasure: leastMeasure + 1,
    byFunction,
    difference,
    drivers: difference + 1,
    lines: difference + 2,
  };
}
