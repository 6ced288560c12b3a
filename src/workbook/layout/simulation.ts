import {
  type SimulatedStatistic,
  histogramColumns,
  informationColumns,
  simulatedStatistics,
} from "../../model/answers";
import { type DriverId, drivers } from "../../model/catalogue/drivers";
import { type Sampling, samplings } from "../../model/catalogue/sampling";
import { latticeTrials, shiftCount } from "../../model/random/latticeTrials";
import { trialLimits } from "../../model/random/limits";
import type { Scenario } from "../request/typedInputs";
import { type Area, absolute, areaAddress, cellAt, wholeRows } from "../plan/address";

export const statisticsName = "Outsource_Statistics";
export const samplingName = "Outsource_Sampling";
export const runName = "Outsource_SimulationRun";
/** What it is worth to know each driver, in the reader's words, and beside it by id as the function answers it. */
export const informationNames = {
  shown: "Outsource_Information",
  answer: "Outsource_InformationTable",
} as const;
export const histogramBins = 30;
/** Of each option's costs, fine enough to be read off between two of them; and the edges that the charts of all options share. */
export const spreadBins = 100;
export const stepCount = 40;
export const edgeCount = stepCount + 2;
/** A step between two edges is one of these times a power of ten. */
export const niceSteps = [1, 2, 5, 10] as const;
export const axisCells = ["bins", "steps", "least", "most", "rough", "magnitude", "step", "first"] as const;
export type AxisCell = (typeof axisCells)[number];

/** The run stands last of those that what is simulated rests on, where the pane writes it. How many trials are drawn follows. */
export const simulationSettings = [
  "trials",
  "seed",
  "sampling",
  "drawn",
  "atOnce",
  "automatic",
  "decisionTrials",
  "decisionSampling",
  "confidence",
  "run",
  "option",
  "budget",
] as const;
export type SimulationSetting = (typeof simulationSettings)[number];
/** How many trials a lattice may have: each time twice as many as the number before. */
const latticeSizes = 1 + Math.log2(latticeTrials(trialLimits.domain.most) / shiftCount);

/** The statistics of the cost and of the saving that are shown, those a budget is made from first. */
export const costStatistics = [
  "p10",
  "p50",
  "p90",
  "mean",
  "sd",
  "min",
  "p5",
  "p95",
  "max",
  "cvar95",
  "p5-low",
  "p5-high",
  "p50-low",
  "p50-high",
  "p95-low",
  "p95-high",
  "standard-error",
  "enough",
] as const;
export const savingStatistics = ["p10", "p50", "p90", "mean", "p5", "p95", "cvar95"] as const;
export const chances = ["chance-best", "chance-cheaper"] as const;
export const walkAwayRows = ["basis", "price", "walkAway", "room"] as const;
export const bridgeSteps = ["deterministic", "lopsided", "means", "rest", "mean"] as const;

/** The scenarios that move inputs, and how the table of scenarios runs: three of them, and what lies beyond two. */
export const movedScenarios = ["favourable", "adverse"] as const satisfies readonly Scenario[];
export type MovedScenario = (typeof movedScenarios)[number];
export const scenarioRows = ["favourable", "base", "adverse", "cheaper", "dearer"] as const;
/** From the lowest to the highest. */
export const scenarioPercentiles = ["min", "p5", "p10", "p50", "p90", "p95", "max"] as const;

/** The drivers worth most that are shown: as many as OUTSOURCE_EVPPI answers unless it is asked for others. */
export const informationDrivers = 10;
/** The words and sentences that formulas show or fill in. */
export const simulationWords = [
  "enough",
  "notEnough",
  "oneTrial",
  "noFigures",
  "figures",
  "figuresLattice",
  "figuresStopped",
  "figuresWaiting",
  "find",
  "findNothing",
  "driverOf",
  "noPrice",
] as const;
export type SimulationWord = (typeof simulationWords)[number];

export type SimulationTable = "costs" | "chances" | "saving" | "scenarios" | "walkAway" | "bridge";
const chartRows = 17;
/** The settings need this many columns between label and unit. */
const leastColumns = 4;

/** The rows of OUTSOURCE_TCO's table of means. */
export const meanRows: readonly ("arrangement" | DriverId)[] = ["arrangement", ...drivers.map(({ id }) => id)];

/**
 * Where everything stands on the Simulation sheet: the settings, the statistics by option, the chances and the spread of one
 * option with their charts, what to find out first, the walk-away prices and the bridge from the single figure to the mean; to the
 * right what the functions answer, what the charts draw, and every input at its mean.
 */
export class SimulationLayout {
  readonly signsRow = 2;
  readonly settingsRow = 3;
  readonly enoughRow = this.settingsRow + simulationSettings.length + 2;
  readonly tableRows: Readonly<Record<SimulationTable, number>>;
  readonly histogramRow: number;
  readonly informationRow: number;
  readonly bridgeNotesRow: number;
  readonly lastRow: number;
  readonly columns: ReturnType<typeof columnsFor>;

  constructor(readonly optionCount: number) {
    this.columns = columnsFor(optionCount);
    const costs = this.enoughRow + 4;
    const saving = costs + 3 + costStatistics.length + 1;
    const scenarios = saving + 3 + savingStatistics.length + 1;
    const chanceRow = scenarios + 3 + scenarioRows.length + 1;
    this.histogramRow = chanceRow + 2 + chances.length + 2;
    this.informationRow = this.histogramRow + 2 + chartRows + 1;
    const walkAway = this.informationChartRow + chartRows + 1;
    const bridge = walkAway + 3 + walkAwayRows.length + 1;
    this.bridgeNotesRow = bridge + 2 + bridgeSteps.length;
    this.lastRow = this.bridgeNotesRow + 2;
    this.tableRows = { costs, saving, scenarios, chances: chanceRow, walkAway, bridge };
  }

  /** The header row of a table, below its band and its note. */
  headerRow(table: SimulationTable): number {
    return this.tableRows[table] + (table === "chances" || table === "bridge" ? 1 : 2);
  }

  optionColumn(option: number): number {
    return this.columns.firstOption + option;
  }

  /** One row of all options. */
  across(row: number): Area {
    return { row, column: this.columns.firstOption, rows: 1, columns: this.optionCount };
  }

  settingRow(setting: SimulationSetting): number {
    return this.settingsRow + 1 + simulationSettings.indexOf(setting);
  }

  setting(setting: SimulationSetting): string {
    return absolute(this.settingRow(setting), this.columns.inForce);
  }

  /** The trials that are asked for: typed, or the default. */
  get asked(): string {
    const row = this.settingRow("trials");
    const [typed, byDefault] = [this.columns.typed, this.columns.default].map((column) => absolute(row, column));
    return `IF(${typed}="",${byDefault},${typed})`;
  }

  /** How many trials are drawn where so many are asked for: a lattice has the next number of those it may have. */
  drawnOf(trials: string): string {
    const sizes = areaAddress(this.latticeSizes, absolute);
    const rounded = `INDEX(${sizes},1+SUMPRODUCT(1*(${sizes}<${trials})),1)`;
    return `IF(${samplingName}=${this.samplingCell("lattice")},${rounded},${trials})`;
  }

  /** From the trials to the marks of a long run: typed, in force and default. */
  get run(): Area {
    const row = this.settingRow("trials");
    return { row, column: this.columns.typed, rows: this.settingRow("run") - row + 1, columns: 3 };
  }

  /** Everything that is typed, from top to bottom. */
  get inputs(): Area {
    const row = this.settingRow("trials");
    return { row, column: this.columns.typed, rows: simulationSettings.length, columns: 1 };
  }

  costRow(statistic: (typeof costStatistics)[number]): number {
    return this.headerRow("costs") + 1 + costStatistics.indexOf(statistic);
  }

  savingRow(statistic: (typeof savingStatistics)[number]): number {
    return this.headerRow("saving") + 1 + savingStatistics.indexOf(statistic);
  }

  chanceRow(chance: (typeof chances)[number]): number {
    return this.headerRow("chances") + 1 + chances.indexOf(chance);
  }

  /** Below the chances of all options the chance that each costs more than the budget. */
  get overBudgetRow(): number {
    return this.headerRow("chances") + 1 + chances.length;
  }

  walkAwayRow(row: (typeof walkAwayRows)[number]): number {
    return this.headerRow("walkAway") + 1 + walkAwayRows.indexOf(row);
  }

  /** Below the heading, the answer in words and two notes. */
  get informationHeaderRow(): number {
    return this.informationRow + 4;
  }

  /** What everything is worth for 0, then the drivers, the one worth most first. */
  informationOf(place: number): number {
    return this.informationHeaderRow + 1 + place;
  }

  private get informationChartRow(): number {
    return this.informationOf(informationDrivers) + 2;
  }

  scenarioRow(row: (typeof scenarioRows)[number]): number {
    return this.headerRow("scenarios") + 1 + scenarioRows.indexOf(row);
  }

  bridgeRow(step: (typeof bridgeSteps)[number]): number {
    return this.headerRow("bridge") + 1 + bridgeSteps.indexOf(step);
  }

  /** What OUTSOURCE_SIMULATE fills for the cost, its header row included. */
  get costAnswer(): Area {
    const { answer: column } = this.columns;
    return { row: this.settingsRow, column, rows: 1 + simulatedStatistics.length, columns: 1 + this.optionCount };
  }

  get savingAnswer(): Area {
    const { row, rows } = this.costAnswer;
    return { ...this.costAnswer, row: row + rows + 2 };
  }

  get histogramAnswer(): Area {
    const { row, rows, column } = this.savingAnswer;
    return { row: row + rows + 2, column, rows: 1 + histogramBins, columns: histogramColumns.length };
  }

  /** What OUTSOURCE_TCO answers for the table of means. */
  get meansAnswer(): Area {
    const { row, rows, column } = this.histogramAnswer;
    return { row: row + rows + 2, column, rows: 1, columns: this.optionCount };
  }

  /** What OUTSOURCE_EVPPI fills, its header row included. */
  get informationAnswer(): Area {
    const row = this.percentiles.row + this.percentiles.rows + 2;
    const { answer: column } = this.columns;
    return { row, column, rows: 2 + informationDrivers, columns: informationColumns.length };
  }

  /** Labels and what each is worth, the most last: a bar chart draws its first row at the bottom. */
  get drawnInformation(): Area {
    return { ...this.informationAnswer, column: this.columns.drawn, rows: 1 + informationDrivers, columns: 2 };
  }

  answeredRow(answer: Area, statistic: SimulatedStatistic): number {
    return answer.row + 1 + simulatedStatistics.indexOf(statistic);
  }

  /** Labels and shares of the trials: what the histogram draws. */
  get drawnCounts(): Area {
    return { ...this.histogramAnswer, column: this.columns.drawn, columns: 2 };
  }

  /** Every input at its mean: header row, ids and options, as OUTSOURCE_TCO reads it. */
  get means(): Area {
    return {
      row: this.settingsRow,
      column: this.columns.means,
      rows: 1 + meanRows.length,
      columns: 1 + this.optionCount,
    };
  }

  /** Every input at the end that a scenario takes, laid out as the means are; left of it the multipliers. */
  moved(scenario: MovedScenario): Area {
    const { means } = this;
    const place = 1 + movedScenarios.indexOf(scenario);
    return { ...means, column: means.column + place * (means.columns + 2) };
  }

  /** What OUTSOURCE_HISTOGRAM fills for an option, its header row included: right of everything else. */
  spreadAnswer(option: number): Area {
    const { row, column, columns } = this.moved("adverse");
    const width = histogramColumns.length;
    return { row, column: column + columns + 1 + option * (width + 1), rows: 1 + spreadBins, columns: width };
  }

  /** Edges and a share for each option, header row included: between the edge before and this one, and up to it. */
  get curves(): Record<"between" | "upTo", Area> {
    const { row, column } = this.spreadAnswer(this.optionCount);
    const between = { row, column, rows: 1 + edgeCount, columns: 1 + this.optionCount };
    return { between, upTo: { ...between, column: column + between.columns + 1 } };
  }

  get axisColumns() {
    const { column, columns } = this.curves.upTo;
    return { label: column + columns + 1, value: column + columns + 2 };
  }

  axisRow(cell: AxisCell): number {
    return this.settingsRow + 1 + axisCells.indexOf(cell);
  }

  axisCell(cell: AxisCell): string {
    return absolute(this.axisRow(cell), this.axisColumns.value);
  }

  get niceSteps(): Area {
    const row = this.settingsRow + 1 + axisCells.length;
    return { row, column: this.axisColumns.value, rows: niceSteps.length, columns: 1 };
  }

  /** The words for how is drawn. */
  get samplings(): Area {
    const { row, column, rows } = this.niceSteps;
    return { row: row + rows + 1, column, rows: samplings.length, columns: 1 };
  }

  /** The cell with the word for a way to draw. */
  samplingCell(sampling: Sampling): string {
    return absolute(this.samplings.row + samplings.indexOf(sampling), this.samplings.column);
  }

  get latticeSizes(): Area {
    const { row, column, rows } = this.samplings;
    return { row: row + rows + 1, column, rows: latticeSizes, columns: 1 };
  }

  /** Shares of trials, and beside them what each option costs at most in so many; below what else the functions answer. */
  get percentiles(): Area {
    const { row, column } = this.meansAnswer;
    return { row: row + 3, column, rows: scenarioPercentiles.length, columns: 1 };
  }

  meanRow(id: (typeof meanRows)[number]): number {
    return this.means.row + 1 + meanRows.indexOf(id);
  }

  /** What is shown of the answers. */
  get shown(): Area {
    const row = this.settingsRow;
    return { row, column: 0, rows: this.lastRow - row + 1, columns: this.columns.unit + 1 };
  }

  get charts(): Record<"spread" | "cumulative" | "information" | "histogram", Area> {
    const all = this.columns.unit + 1;
    const left = Math.ceil(all / 2) - 1;
    const row = this.histogramRow + 2;
    return {
      spread: { row, column: 0, rows: chartRows, columns: left },
      cumulative: { row, column: left, rows: chartRows, columns: all - left },
      information: { row: this.informationChartRow, column: 0, rows: chartRows, columns: left },
      histogram: { row: this.informationChartRow, column: left, rows: chartRows, columns: all - left },
    };
  }

  get definedNames() {
    return {
      [statisticsName]: this.costAnswer,
      Outsource_TrialCount: cellAt(this.settingRow("trials"), this.columns.inForce),
      Outsource_SeedValue: cellAt(this.settingRow("seed"), this.columns.inForce),
      [samplingName]: cellAt(this.settingRow("sampling"), this.columns.inForce),
      Outsource_SimulationSettings: { ...this.run, column: this.columns.inForce, columns: 1 },
      Outsource_HistogramOption: cellAt(this.settingRow("option"), this.columns.inForce),
      [runName]: this.run,
      Outsource_Budget: cellAt(this.settingRow("budget"), this.columns.inForce),
      [informationNames.shown]: {
        row: this.informationOf(0),
        column: this.columns.label,
        rows: 1 + informationDrivers,
        columns: this.columns.worthShare + 1,
      },
      [informationNames.answer]: this.informationAnswer,
    };
  }

  get checkedCells(): readonly Area[] {
    const { row, column, rows, columns } = this.moved("adverse");
    const { upTo } = this.curves;
    const last = Math.max(column + columns - 1, upTo.column + upTo.columns - 1, this.axisColumns.value);
    const spread = this.spreadAnswer(0);
    return [wholeRows(spread.row, Math.max(this.lastRow, row + rows - 1, spread.row + spread.rows - 1), last)];
  }
}

function columnsFor(optionCount: number) {
  const unit = 1 + Math.max(leastColumns, optionCount);
  const answer = unit + 2;
  const drawn = answer + Math.max(informationColumns.length, 1 + optionCount) + 1;
  const meanMultiplier = drawn + 5;
  return {
    label: 0,
    firstOption: 1,
    typed: 1,
    inForce: 2,
    default: 3,
    worth: 1,
    worthError: 2,
    worthShare: 3,
    unit,
    answer,
    drawn,
    meanMultiplier,
    means: meanMultiplier + 1,
  };
}
