import type { Seen } from "../../src/workbook/request/seen";
import type {
  AnswerPlace,
  CellBlock,
  ComparisonResult,
  Diagnostics,
  DriverPlace,
  ExcelCheck,
  ExcelReport,
  ExplainedLine,
  Flip,
  Gateway,
  GatewayFault,
  HandOffRequest,
  HostFacts,
  InputChange,
  InsertOutcome,
  MissingFigure,
  RepairOutcome,
  RestoreOutcome,
  RibbonCommand,
  SimulatedComparison,
  UndoReach,
  Undoable,
  WorkbookState,
  WritingAnswers,
} from "../../src/excel/Gateway";
import type { FailedCheck } from "../../src/workbook/handOff/unsoundChecks";
import { type Actuals, noActuals } from "../../src/workbook/request/actuals";
import type { FiguresToType } from "../../src/workbook/request/typedFigures";
import type { CentreStanding } from "../../src/workbook/standing/centreStanding";
import type { InputPlace } from "../../src/workbook/standing/simulatedInputs";
import type { InputsStanding } from "../../src/workbook/standing/inputsStanding";
import type { FactorsChange, FactorsStanding } from "../../src/workbook/standing/factorsStanding";
import type { PaneSetting, SettingsStanding } from "../../src/workbook/standing/settingsStanding";
import type { ComparisonRequest } from "../../src/workbook/request/request";

const host: HostFacts = {
  addin: "0.1.0",
  model: "2.0.0",
  host: "Excel",
  version: "16.0.1",
  platform: "PC",
  displayLanguage: "en-GB",
  contentLanguage: "en-GB",
  culture: "en-GB",
  decimalSeparator: ".",
  thousandsSeparator: ",",
  calculationMode: "Automatic",
  sets: { ExcelApi: "1.17" },
  browser: "WebView2",
  cores: 4,
  hasWebAssembly: true,
  hasWorkers: true,
};

/** A workbook that stands still: it keeps the comparison it is given, and recalculates when told to. */
export class FakeGateway implements Gateway {
  readonly requests: ComparisonRequest[] = [];
  /** What was typed on the Inputs sheet with each of them. */
  readonly figures: FiguresToType[] = [];
  /** The comparison that each set-up was opened with. */
  readonly seen: (Seen | null)[] = [];
  /** The Inputs sheet. */
  inputs: InputsStanding | null = null;
  /** The settings of the simulation. */
  settings: SettingsStanding | null = null;
  /** The seats that Staffing says the first option needs. */
  seats: number | null = null;
  /** What the workbook remembers of the centre of today. */
  actuals: Actuals = noActuals;
  readonly shownSheets: string[] = [];
  watcherCount = 0;
  /** What the next attempt to write, read or show is refused with. */
  refusal: unknown = null;
  state: WorkbookState = { handOffSheet: null, origin: null };
  /** The checks that fail where a hand-off is made despite them. */
  unsound: readonly string[] = [];
  /** What restoring and repairing come to. */
  restored: RestoreOutcome = { count: 77, left: [] };
  repaired: RepairOutcome = { count: 0, left: [], doubled: [], faulty: [] };
  lackedSets: readonly string[] = [];
  /** What checking this Excel comes to, and what is known of it. */
  excelReport: ExcelReport = { host, checks: [], sheetsLeft: [] };
  diagnostics: Diagnostics = { host, sheets: { ours: 14, others: 1 }, functions: null, calls: [] };
  /** The tasks that were done, in their order. */
  readonly done: string[] = [];
  /** The Factors sheet, and what was typed on it. */
  factors: FactorsStanding | null = null;
  readonly factorsChanges: FactorsChange[] = [];
  /** What is simulated, and what was typed on the Inputs sheet. */
  simulated: SimulatedComparison | null = null;
  readonly typedInputs: InputChange[] = [];
  /** The cells that are selected, and those that a reference stands for. */
  selection: CellBlock | null = null;
  readonly cells = new Map<string, CellBlock>();
  /** Where an answer would stand. */
  place: Omit<AnswerPlace, "area"> = {
    sheet: "Sheet1",
    address: "'Sheet1'!E5",
    content: null,
    obstacle: null,
    isOnSheet: true,
  };
  inserting: InsertOutcome = { kind: "inserted", shown: 1 };
  readonly inserted: string[] = [];
  undo: UndoReach = "inOneStep";
  private onMove: () => void = () => {};
  private runRibbon: (command: RibbonCommand) => void = () => {};
  private onResult: (result: ComparisonResult | null) => void = () => {};
  private onFault: (fault: GatewayFault) => void = () => {};

  constructor(
    private readonly languageTag = "en-GB",
    private comparison: ComparisonResult | null = null,
    /** What has to happen before a comparison is written. */
    private readonly writing: Promise<void> = Promise.resolve(),
  ) {}

  async createComparison(
    request: ComparisonRequest,
    _answers?: WritingAnswers,
    figures: FiguresToType = {},
    seen: Seen | null = null,
  ): Promise<Undoable<ComparisonResult>> {
    this.seen.push(seen);
    this.requests.push(request);
    this.figures.push(figures);
    await this.writing;
    this.refuse();
    this.comparison = resultOf(request);
    return { ...this.comparison, undo: this.undo };
  }

  async readComparison(): Promise<ComparisonResult | null> {
    this.refuse();
    return this.comparison;
  }

  async watchComparison(
    _shown: ComparisonResult,
    onResult: (result: ComparisonResult | null) => void,
    onFault: (fault: GatewayFault) => void,
  ): Promise<() => void> {
    this.onResult = onResult;
    this.onFault = onFault;
    this.watcherCount++;
    return () => void this.watcherCount--;
  }

  async readState(): Promise<WorkbookState> {
    return this.state;
  }

  async updateComparison(on: string): Promise<Undoable<ComparisonResult>> {
    this.refuse();
    this.done.push("update");
    this.state = { ...this.state, origin: { kind: "same" } };
    this.comparison = resultOf({ ...request, writtenOn: on });
    return { ...this.comparison, undo: this.undo };
  }

  async keepAsItIs(): Promise<void> {
    this.done.push("keep");
    this.state = { ...this.state, origin: null };
  }

  async keepActuals(actuals: Actuals): Promise<void> {
    this.refuse();
    this.actuals = actuals;
  }

  async handOff({ language, on, despiteChecks = false }: HandOffRequest) {
    this.refuse();
    this.done.push(`handOff ${language} ${on}${despiteChecks ? " despite" : ""}`);
    this.state = { ...this.state, handOffSheet: "Hand-off" };
    return { count: 77, sheet: "Hand-off", unsound: despiteChecks ? this.unsound : null, undo: this.undo };
  }

  async restore() {
    this.refuse();
    this.done.push("restore");
    this.state = { ...this.state, handOffSheet: null };
    return this.restored;
  }

  async repair() {
    this.refuse();
    this.done.push("repair");
    return { ...this.repaired, undo: this.undo };
  }

  onRibbon(run: (command: RibbonCommand) => void): () => void {
    this.runRibbon = run;
    return () => {
      this.runRibbon = () => {};
    };
  }

  press(command: RibbonCommand): void {
    this.runRibbon(command);
  }

  async showSheet(title: string): Promise<void> {
    this.refuse();
    this.shownSheets.push(title);
  }

  async openTemplate(): Promise<void> {
    this.refuse();
    this.done.push("template");
  }

  async runSimulation(): Promise<void> {
    this.refuse();
    this.done.push("run");
  }

  async showCheck({ name }: FailedCheck): Promise<void> {
    this.refuse();
    this.shownSheets.push(name);
  }

  missingSets(): readonly string[] {
    return this.lackedSets;
  }

  async readInputs(): Promise<InputsStanding | null> {
    this.refuse();
    return this.inputs;
  }

  async readCentre(): Promise<CentreStanding | null> {
    this.refuse();
    return this.inputs && { ...this.inputs, seats: this.seats, actuals: this.actuals };
  }

  async readSettings(): Promise<SettingsStanding | null> {
    this.refuse();
    return this.settings;
  }

  async writeSetting(setting: PaneSetting, value: number | null): Promise<SettingsStanding | null> {
    this.refuse();
    this.done.push(`set ${setting} ${value}`);
    const { settings, title } = this.settings!;
    this.settings = { title, settings: { ...settings, [setting]: { ...settings[setting], typed: value } } };
    return this.settings;
  }

  async readFactors(): Promise<FactorsStanding | null> {
    this.refuse();
    return this.factors;
  }

  async writeFactors(changes: readonly FactorsChange[]): Promise<FactorsStanding | null> {
    this.refuse();
    this.factorsChanges.push(...changes);
    this.factors = this.factors && withChanges(this.factors, changes);
    return this.factors;
  }

  async readSelection(): Promise<CellBlock | null> {
    this.refuse();
    return this.selection;
  }

  async readCells(reference: string): Promise<CellBlock | null> {
    return this.cells.get(reference) ?? null;
  }

  async readAnswerPlace(rows: number, columns: number): Promise<AnswerPlace> {
    return { ...this.place, area: { row: 4, column: 4, rows, columns } };
  }

  async insertFormula({ address }: AnswerPlace, formula: string): Promise<InsertOutcome> {
    this.refuse();
    if (this.inserting.kind === "inserted") this.inserted.push(`${address} ${formula}`);
    return this.inserting;
  }

  async watchSelection(onMove: () => void): Promise<() => void> {
    this.onMove = onMove;
    return () => (this.onMove = () => {});
  }

  move(): void {
    this.onMove();
  }

  async showFigure(figure: string, option: number): Promise<void> {
    this.refuse();
    this.shownSheets.push(`${figure} ${option}`);
  }

  async showInput({ driver, option }: DriverPlace): Promise<void> {
    this.refuse();
    this.shownSheets.push(`${driver} ${option ?? "all"}`);
  }

  async showMissing({ driver }: MissingFigure): Promise<void> {
    this.refuse();
    this.shownSheets.push(`missing ${driver}`);
  }

  async chooseScenario(scenario: string): Promise<void> {
    this.refuse();
    this.done.push(`scenario ${scenario}`);
  }

  async explainCost(option: number): Promise<readonly ExplainedLine[]> {
    this.refuse();
    return [
      { label: "Vendor fee", present: option === 0 ? 24_000_000 : 20_000_000, factors: "Lower operating cost: item 4" },
      { label: "Customer churn", present: 6_000_000, factors: "Loss of customers: item 2" },
      { label: "Oversight", present: 4_000_000, factors: "Loss of control: item 1" },
      { label: "Exit", present: 1_904_112.4, factors: "not in the articles" },
    ];
  }

  async readSimulated(): Promise<SimulatedComparison | null> {
    this.refuse();
    return this.simulated;
  }

  async typeInputs(changes: readonly InputChange[]): Promise<void> {
    this.refuse();
    this.typedInputs.push(...changes);
    this.simulated = this.simulated && changes.reduce(withInput, this.simulated);
  }

  displayLanguage(): string {
    return this.languageTag;
  }

  async checkExcel(sheetTitle: string, onCheck: (check: ExcelCheck) => void): Promise<ExcelReport> {
    this.refuse();
    this.done.push(`check ${sheetTitle}`);
    for (const check of this.excelReport.checks) onCheck(check);
    return this.excelReport;
  }

  async readDiagnostics(): Promise<Diagnostics> {
    this.refuse();
    return this.diagnostics;
  }

  recalculate(result: ComparisonResult | null): void {
    this.onResult(result);
  }

  fail(fault: GatewayFault): void {
    this.onFault(fault);
  }

  private refuse(): void {
    const refusal = this.refusal;
    this.refusal = null;
    if (refusal !== null) throw refusal;
  }
}

/** What is simulated once a driver is typed, and Excel has calculated with it. */
function withInput(simulated: SimulatedComparison, { driver, option, value }: InputChange): SimulatedComparison {
  const isPlace = (each: InputPlace) => each.driver === driver && each.option === option;
  const isColumn = (column: number) => column > 0 && column <= request.options.length;
  const isMoved = (column: number) => isColumn(column) && (option === null || column === option + 1);
  return {
    ...simulated,
    typed: simulated.typed.map((each) => (isPlace(each) ? { ...each, content: value } : each)),
    table: simulated.table.map((row) =>
      row[0] === driver ? row.map((cell, column) => (isMoved(column) ? value : cell)) : row,
    ),
  };
}

export const request: ComparisonRequest = {
  language: "en",
  country: "us",
  currency: "USD",
  currencyPerDollar: 1,
  today: "running",
  options: [
    { name: "In-house", arrangement: "in-house" },
    { name: "Manila", arrangement: "offshore" },
    { name: "Łódź", arrangement: "nearshore" },
  ],
  years: 5,
  writtenOn: "2025-11-23",
};

const costs = [48_213_456.78, 31_904_112.4, 36_550_000, 29_870_345.6, 52_100_000, 44_000_000, 40_500_000, 33_333_333];
const scores = [48.2, 61.4, 66.9, 57.3, 40.1, 51, 55.5, 60];
const titles = ["About", "Inputs", "Factors", "Costs", "Comparison", "Checks"];

const flips: readonly Flip[] = [
  {
    driver: "price",
    option: "Manila",
    name: "Price",
    unit: "USD per unit",
    today: 12,
    choice: 15.4,
    baseline: 17,
  },
  {
    driver: "discount-rate",
    option: null,
    name: "Discount rate",
    unit: "share",
    today: 0.08,
    choice: "none",
    baseline: "none",
  },
];

/** A comparison in which the fourth option costs least and the third scores highest. */
export function resultOf(asked: ComparisonRequest): ComparisonResult {
  const npvs = asked.options.map((_, index) => costs[index]! * asked.currencyPerDollar);
  const inOrder = npvs.toSorted((one, other) => one - other);
  return {
    request: asked,
    options: asked.options.map(({ name }, index) => ({
      name,
      npv: npvs[index]!,
      groups: {
        "one-off": 0.1 * npvs[index]!,
        run: 0.6 * npvs[index]!,
        quality: 0.2 * npvs[index]!,
        risk: 0.1 * npvs[index]!,
        outside: 0,
      },
      savingYear: (npvs[0]! - npvs[index]!) / 4,
      savingYearLow: (npvs[0]! - npvs[index]!) / 4 - 1_500_000,
      savingYearHigh: (npvs[0]! - npvs[index]!) / 4 + 1_000_000,
      chanceBest: [0.02, 0.6, 0.38][index] ?? 0,
      saving: npvs[0]! - npvs[index]!,
      score: scores[index]!,
      rankByCost: 1 + inOrder.indexOf(npvs[index]!),
    })),
    decision: {
      recommended: asked.options[1]?.name ?? null,
      equal: null,
      sentences: {
        provisional: "Provisional until you type your own on ‘Inputs’: Calls a year.",
        choice: "Choose Manila: it costs least.",
        saving: "Manila saves USD 4,077,336 a year.",
        flip: "Manila stops being the choice if ‘Price’ of Manila moves from 12 to 15.4.",
        findOut: "Find out first: Price (Manila).",
      },
      costsFollow: false,
      essentialCount: 7,
      missing: [{ driver: "calls-per-year", name: "Calls a year", options: asked.options.map(({ name }) => name) }],
      flips,
      findings: [{ driver: "price", option: "Manila", label: "Price (Manila)", worth: 150_000 }],
      scenarios: ["Base", "Favourable", "Adverse"],
    },
    verdict: "passed",
    isCalculatedByHand: false,
    scenario: "Base",
    isScenarioByFormula: false,
    failedChecks: [],
    trials: { shown: 10_000, asked: 10_000 },
    keptSheet: null,
    sheets: (["about", "inputs", "factors", "costs", "comparison", "checks"] as const).map((id, index) => ({
      id,
      title: titles[index]!,
    })),
  };
}

/** The sheet after something was typed on it: a rating is in force at once, or again the suggested one. */
function withChanges(standing: FactorsStanding, changes: readonly FactorsChange[]): FactorsStanding {
  return changes.reduce((sheet, change) => {
    if (change.kind === "balance") return { ...sheet, balance: change.value, balanceInForce: change.value };
    const factors = sheet.factors.map((factor) => {
      if (factor.id !== change.factor) return factor;
      if (change.kind === "points") return { ...factor, points: change.value, counted: change.value ?? 1 };
      const options = factor.options.map((option, index) =>
        index === change.option
          ? { ...option, typed: change.value, inForce: change.value ?? option.suggested }
          : option,
      );
      return { ...factor, options };
    });
    return { ...sheet, factors };
  }, standing);
}
