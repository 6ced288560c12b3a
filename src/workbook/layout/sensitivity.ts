import { splitColumns, tornadoColumns } from "../../model/answers";
import { type Area, cellAt, wholeRows } from "../plan/address";

/** The words and sentences that formulas show or fill in. */
export const sensitivityWords = ["all", "turns", "drawnLabel", "stay", "go", "part", "shareLabel"] as const;
export type SensitivityWord = (typeof sensitivityWords)[number];

export const tornadoRows = 10;
export const splitSteps = 10;
const chartRows = 16;

/**
 * Where everything stands on the Sensitivity sheet: the choice of the option, the tornado with its chart, the split with its
 * chart;ROWS
 */
export class SensitivityLayout {
  readonly signsRow = 2;
  readonly optionRow = 3;
  readonly inForceRow = 4;
  readonly todayRow = 5;
  readonly tornadoRow = 7;
  readonly tornadoHeaderRow = this.tornadoRow + 3;
  readonly tornadoChartRow = this.tornadoHeaderRow + tornadoRows + 2;
  readonly splitRow = this.tornadoChartRow + chartRows + 1;
  readonly bestRow = this.splitRow + 4;
  readonly splitHeaderRow = this.bestRow + 5;
  readonly splitChartRow = this.splitHeaderRow + splitSteps + 3;
  readonly lastRow = this.splitChartRow + chartRows;
  readonly columns = {
    label: 0,
    value: 1,
    of: 1,
    low: 2,
    high: 3,
    swing: 4,
    unit: 5,
    remark: 6,
    answer: 8,
    drawn: 8 + tornadoColumns.length + 1,
  };

  /** What OUTSOURCE_TORNADO fills, its header row included. */
  get tornado(): Area {
    const { tornadoHeaderRow: row, columns } = this;
    return { row, column: columns.answer, rows: 1 + tornadoRows, columns: tornadoColumns.length };
  }

  /** Labels and distances from today's saving, the widest swing last: a bar chart draws its first row at the bottom. */
  get drawn(): Area {
    return { ...this.tornado, column: this.columns.drawn, columns: 3 };
  }

  /** What OUTSOURCE_SPLIT fills, its header row included. */
  get split(): Area {
    const { splitHeaderRow: row, columns } = this;
    return { row, column: columns.answer, rows: 2 + splitSteps, columns: splitColumns.length };
  }

  /** Shares as text and the three costs: what the second chart draws. */
  get costs(): Area {
    return { ...this.split, column: this.columns.label };
  }

  /** The rows of a split's column, below its header. */
  overSplit(column: (typeof splitColumns)[number]): Area {
    const { row, rows } = this.split;
    const at = this.columns.answer + splitColumns.indexOf(column);
    return { row: row + 1, column: at, rows: rows - 1, columns: 1 };
  }

  get tornadoChart(): Area {
    return this.chart(this.tornadoChartRow);
  }

  get splitChart(): Area {
    return this.chart(this.splitChartRow);
  }

  private chart(row: number): Area {
    return { row, column: 0, rows: chartRows, columns: this.columns.remark };
  }

  get definedNames() {
    return {
      Outsource_TornadoTable: this.tornado,
      Outsource_SensitivityOption: cellAt(this.inForceRow, this.columns.value),
    };
  }

  get checkedCells(): readonly Area[] {
    const { column, columns } = this.drawn;
    return [wholeRows(this.optionRow, this.lastRow, column + columns - 1)];
  }
}
