import type { Typed } from "../model/fault";
import type { Area } from "../workbook/plan/address";
import type { Actuals } from "../workbook/request/actuals";
import type { ComparisonRequest } from "../workbook/request/request";
import type { FiguresToType } from "../workbook/request/typedFigures";
import type { Language } from "../locale/language";
import type { Origin } from "../workbook/request/madeBy";
import type { InputPlace, SimulatedInputs } from "../workbook/standing/simulatedInputs";
import type { FactorsChange, FactorsStanding } from "../workbook/standing/factorsStanding";
import type { CentreStanding } from "../workbook/standing/centreStanding";
import type { InputsStanding } from "../workbook/standing/inputsStanding";
import type { PaneSetting, SettingsStanding } from "../workbook/standing/settingsStanding";
import type { WritingFault } from "../workbook/standing/refusal";
import type { MoneyTreatment } from "../workbook/standing/typedMoney";
import type { LineGroup } from "../model/cost/moneyLine";
import type { DriverId } from "../model/catalogue/drivers";
import type { Sampling } from "../model/catalogue/sampling";
import type { ComparisonFigure, RecommendationSentence } from "../workbook/layout/comparisonRows";
import type { SheetId } from "../workbook/plan/sheetId";
import type { CheckVerdict } from "../workbook/plan/verdicts";
import type { FailedCheck } from "../workbook/handOff/unsoundChecks";
import type { Seen } from "../workbook/request/seen";
import type { FunctionCalls } from "../model/functionCalls";

/** What the pane shows of a comparison that stands in the workbook. */
export interface ComparisonResult {
  readonly request: ComparisonRequest;
  /** The scenario in force, as the workbook calls it. */
  readonly scenario: string;
  /** Whether a formula of the user's own chooses it, which the pane leaves to the sheet. */
  readonly isScenarioByFormula: boolean;
  /** In the workbook's order; the first is the baseline. */
  readonly options: readonly OptionResult[];
  readonly decision: Decision;
  /** What the checks of the Checks sheet come to; null while Excel shows an error there. */
  readonly verdict: CheckVerdict | null;
  /** The checks that fail. */
  readonly failedChecks: readonly FailedCheck[];
  /** Whether Excel calculates only when the user asks it to. */
  readonly isCalculatedByHand: boolean;
  /** Null while the simulation has no figures. */
  readonly trials: SimulatedTrials | null;
  /** The sheet that holds what was typed where it could not stay; null where all of it could. */
  readonly keptSheet: string | null;
  readonly sheets: readonly { readonly id: SheetId; readonly title: string }[];
}

/** How many trials the figures on show are of, and how many are drawn where those asked for are run. */
export interface SimulatedTrials {
  readonly shown: number;
  readonly asked: number;
}

/** What the workbook says of the choice, as it stands in its cells; empty where an earlier version wrote it without. */
export interface Decision {
  /** The option recommended; null while that rests on figures that are not known. */
  readonly recommended: string | null;
  /** Another that costs the same and scores alike, where the workbook names it: nothing that is counted parts the two. */
  readonly equal: string | null;
  /** The sentences that apply. */
  readonly sentences: Partial<Readonly<Record<RecommendationSentence, string>>>;
  /** Whether costs are known to follow inputs that have changed since a hand-off. */
  readonly costsFollow: boolean;
  /** How many figures only the user can know, and those still at their defaults. */
  readonly essentialCount: number;
  readonly missing: readonly MissingFigure[];
  readonly flips: readonly Flip[];
  /** The figures that it is worth most to know before choosing, the first worth most. */
  readonly findings: readonly Finding[];
  /** The scenarios as the workbook calls them. */
  readonly scenarios: readonly string[];
}

/** A figure that only the user can know and that stands at its default, for one at least of these options. */
export interface MissingFigure {
  readonly driver: DriverId;
  readonly name: string;
  readonly options: readonly string[];
}

/** A driver of an option, or of all where `option` is null. */
export interface DriverPlace {
  readonly driver: DriverId;
  readonly option: string | null;
}

/** The values of a driver at which the choice changes, and at which the option costs what the baseline does. */
export interface Flip extends DriverPlace {
  readonly name: string;
  readonly unit: string;
  readonly today: number | null;
  readonly choice: TurningValue;
  readonly baseline: TurningValue;
}

/** "none" where no value does it, "linked" where other figures would follow, so that none holds; null while that is not known. */
export type TurningValue = number | "none" | "linked" | null;

export interface Finding extends DriverPlace {
  /** The driver with its option, in the workbook's words. */
  readonly label: string;
  readonly worth: number;
}

/** What the simulation reads, and what the recommendation follows from. */
export interface SimulatedComparison extends SimulatedInputs {
  /** The trials drawn: of a lattice as many as the trials in force are rounded up to. */
  readonly trials: number;
  readonly seed: number;
  readonly sampling: Sampling;
  /** From which cost and score on options count as close. */
  readonly closeCost: number;
  readonly closeScore: number;
}

/** A number that is typed for a driver. */
export interface InputChange extends InputPlace {
  readonly value: number;
}

/** What a money line costs an option, and the factors that it prices with their items in the articles. */
export interface ExplainedLine {
  readonly label: string;
  readonly present: number;
  readonly factors: string;
}

/** One option's figures; null where Excel shows an error. */
export interface OptionResult {
  readonly name: string;
  /** Net present cost by group; null where the workbook does not say. */
  readonly groups: Readonly<Record<LineGroup, number>> | null;
  /** Against the baseline, a year; the ends of eight trials in ten. */
  readonly savingYear: number | null;
  readonly savingYearLow: number | null;
  readonly savingYearHigh: number | null;
  /** The share of trials in which it costs least. */
  readonly chanceBest: number | null;
  readonly score: number | null;
  readonly npv: number | null;
  /** Net present cost of the baseline less the option's. */
  readonly saving: number | null;
  readonly rankByCost: number | null;
}

/** Why the workbook could not be written or read. */
export type GatewayFault =
  | { readonly kind: "editingCell" | "otherWorkbookInFront" | "readOnlyWorkbook" }
  /** A sheet, a name or cells that were there a moment ago are not; somebody else types in the workbook. */
  | { readonly kind: "partGone" | "coauthorTypes" }
  /** Excel tells names by the numbers of rows and columns. */
  | { readonly kind: "cellsByNumber" }
  /** What Excel lacks of what the add-in needs. */
  | { readonly kind: "lacking"; readonly places: readonly string[] }
  /** Excel failed while it wrote, and once more while the workbook was put back: these sheets may be unfinished. */
  | { readonly kind: "notPutBack"; readonly places: readonly string[] }
  | { readonly kind: "protectedWorkbook" }
  | { readonly kind: "calculating" | "nothingToFreeze" | "notHandedOff" | "inputsGone" }
  | { readonly kind: "unfinishedCells" | "protectedSheets" | "cellsGone"; readonly places: readonly string[] }
  /** The master check does not hold; these checks fail, and none does where it is out of date or an error. */
  | { readonly kind: "checksFail"; readonly places: readonly string[] }
  /** Formulas that would have to follow cells which move, and may each have been entered over several cells. */
  | { readonly kind: "arrayFormulas"; readonly places: readonly string[] }
  | WritingFault
  | { readonly kind: "excelError"; readonly code: string; readonly message: string };

/** What stands in the workbook besides its figures. */
export interface WorkbookState {
  /** The title of the sheet that lists frozen formulas; null while none are frozen. */
  readonly handOffSheet: string | null;
  /** What wrote the comparison; null where there is none, or where the user keeps it as it is. */
  readonly origin: Origin | null;
}

/** What Excel's Undo takes back of what a command has written. */
export type UndoReach = "inOneStep" | "notWhole";

/** What came of a command, and of taking it back. */
export type Undoable<Outcome> = Outcome & { readonly undo: UndoReach };

/** How formulas are to be frozen. */
export interface HandOffRequest {
  readonly language: Language;
  /** The day and the minute, ISO 8601. */
  readonly on: string;
  /** Whether the user has said to freeze them although the master check does not hold. */
  readonly despiteChecks?: boolean;
}

export interface HandOffOutcome {
  readonly count: number;
  /** The title of the sheet that lists the formulas. */
  readonly sheet: string;
  /** The checks that failed where the master check did not hold; null where it did. */
  readonly unsound: readonly string[] | null;
}

export interface RestoreOutcome {
  readonly count: number;
  readonly left: readonly LeftFormula[];
}

/** A formula that was not written back: its cells as they are called now, or were when they were deleted. */
export interface LeftFormula {
  readonly place: string;
  readonly formula: string;
  readonly reason: "typedOver" | "reshaped" | "gone";
}

export interface RepairOutcome {
  readonly count: number;
  /** Cells that go on showing #NAME?. */
  readonly left: readonly string[];
  /** Cells that go on showing #REF!: the add-in is there twice. */
  readonly doubled: readonly string[];
  /** Cells that go on showing #VALUE!: they say what is wrong with their arguments. */
  readonly faulty: readonly string[];
}

/** What the ribbon's menu asks the pane for. */
export type RibbonCommand = HandOffTask | "checkExcel";

/** What a workbook is handed on by, and made live again. */
export type HandOffTask = "handOff" | "restore" | "repair";

/** What becomes of the look of sheets that the add-in found and did not make. */
export type TemplateUse = "fill" | "layOutAnew";

/** What the user has answered where a writing was refused until then. */
export interface WritingAnswers {
  readonly template?: TemplateUse;
  /** What becomes of typed amounts where the currency changes. */
  readonly money?: MoneyTreatment;
}

/** A block of cells in the workbook, with what stands in it. */
export interface CellBlock {
  /** The title of its sheet. */
  readonly sheet: string;
  readonly area: Area;
  /** With its sheet, as a formula names it. */
  readonly address: string;
  /** Null where it has more cells than the pane reads; a blank is empty text. */
  readonly values: readonly (readonly Typed[])[] | null;
}

/** The cells that an answer would fill, from the active cell on. */
export interface AnswerPlace {
  /** The title of their sheet. */
  readonly sheet: string;
  readonly area: Area;
  /** The first cell, with its sheet. */
  readonly address: string;
  /** What the first cell holds already; null where it is blank. */
  readonly content: string | null;
  /** The first of the other cells that is not blank; null where none is. */
  readonly obstacle: string | null;
  /** Whether the sheet has as many cells. */
  readonly isOnSheet: boolean;
}

/** What became of a formula: what its cell shows, or that other cells are filled now than when the place was read. */
export type InsertOutcome = { readonly kind: "inserted"; readonly shown: Typed } | { readonly kind: "changed" };

/** The workbook as the pane sees it. */
export interface Gateway {
  /**
   * Writes the comparison; what was in the workbook before stays. Rejects with a `GatewayError`. The sheets of a company's
   * template are filled as they are, unless the user lets them be laid out anew. Where amounts are typed and the currency
   * changes, nothing is written until the user says what becomes of them. The figures are typed on Inputs. What the user has left as
   * it was `seen` is written as it stands on the sheets by then.
   */
  createComparison(
    request: ComparisonRequest,
    answers?: WritingAnswers,
    figures?: FiguresToType,
    seen?: Seen | null,
  ): Promise<Undoable<ComparisonResult>>;
  /** Opens the template as a workbook of its own; this one stays as it is. */
  openTemplate(): Promise<void>;
  /** The comparison in this workbook, or null when there is none. */
  readComparison(): Promise<ComparisonResult | null>;
  /**
   * Calls back with the figures as they are now and after Excel has recalculated, or with null once the sheets are gone; the
   * returned function stops it. `shown` is the comparison that is followed.
   */
  watchComparison(
    shown: ComparisonResult,
    onResult: (result: ComparisonResult | null) => void,
    onFault: (fault: GatewayFault) => void,
  ): Promise<() => void>;
  readState(): Promise<WorkbookState>;
  /** Writes the comparison again as this version does, from what stands on its sheets; `on` is the day and the minute, ISO 8601. */
  updateComparison(on: string, answers?: WritingAnswers): Promise<Undoable<ComparisonResult>>;
  /** Remembers that the user keeps the comparison as another version wrote it. */
  keepAsItIs(): Promise<void>;
  /** Remembers with the workbook what the user says of the centre of today; no cell changes. */
  keepActuals(actuals: Actuals): Promise<void>;
  /** Puts values in place of every formula that calls us. */
  handOff(facts: HandOffRequest): Promise<Undoable<HandOffOutcome>>;
  /** Writes the formulas back that a hand-off has frozen. */
  restore(on: string): Promise<RestoreOutcome>;
  /** Writes our formulas again where Excel shows #NAME?, #REF! or #VALUE!. */
  repair(): Promise<Undoable<RepairOutcome>>;
  /** Calls back when the user chooses one of these commands on the ribbon; the returned function stops it. */
  onRibbon(run: (command: RibbonCommand) => void): () => void;
  /** Brings a sheet to the front. */
  showSheet(title: string): Promise<void>;
  /** Asks for all trials of a long simulation, of the inputs as they are now. */
  runSimulation(): Promise<void>;
  /** Brings a check to the front, and selects how it comes out. */
  showCheck(check: FailedCheck): Promise<void>;
  /** The requirement sets that this Excel lacks, such as "ExcelApi 1.12". */
  missingSets(): readonly string[];
  /** What is typed on the Inputs sheet, and the values that follow from it; null where the sheet is gone. */
  readInputs(): Promise<InputsStanding | null>;
  /** What the workbook says of the centre of today; null where Inputs is gone. */
  readCentre(): Promise<CentreStanding | null>;
  /** The settings of the simulation; null where their sheet is gone. */
  readSettings(): Promise<SettingsStanding | null>;
  /** Types a setting in its cell, null empties it, and reads the settings anew. */
  writeSetting(setting: PaneSetting, value: number | null): Promise<SettingsStanding | null>;
  /** The Factors sheet as it stands; null where there is none, or where it lacks what a comparison has. */
  readFactors(): Promise<FactorsStanding | null>;
  /** Types on the Factors sheet, all at once, and reads it anew. */
  writeFactors(changes: readonly FactorsChange[]): Promise<FactorsStanding | null>;
  /** The cells that are selected; null where they are no single block. */
  readSelection(): Promise<CellBlock | null>;
  /** The cells that an address or a defined name stands for; null where it stands for none. */
  readCells(reference: string): Promise<CellBlock | null>;
  /** Where an answer of this size would stand. */
  readAnswerPlace(rows: number, columns: number): Promise<AnswerPlace>;
  /** Writes a formula in the first cell of a place that has been read. */
  insertFormula(place: AnswerPlace, formula: string): Promise<InsertOutcome>;
  /** Calls back whenever other cells are selected; the returned function stops it. */
  watchSelection(onMove: () => void): Promise<() => void>;
  /** Selects an option's figure among the key figures. */
  showFigure(figure: ComparisonFigure, option: number): Promise<void>;
  /** Selects the cell in which a driver is typed. */
  showInput(place: DriverPlace): Promise<void>;
  /** Selects the first cell in which a missing figure is to be typed. */
  showMissing(figure: MissingFigure): Promise<void>;
  /** Writes the scenario, as the workbook calls it. */
  chooseScenario(scenario: string): Promise<void>;
  /** The money lines of an option, the largest first. */
  explainCost(option: number): Promise<readonly ExplainedLine[]>;
  /** What is simulated, as it stands; null where a part of it is gone. */
  readSimulated(): Promise<SimulatedComparison | null>;
  /** Types numbers on the Inputs sheet, all at once. */
  typeInputs(changes: readonly InputChange[]): Promise<void>;
  /** The language Excel's own menus are in, as a tag such as "da-DK". */
  displayLanguage(): string;
  /**
   * Tries what the add-in needs of Excel on sheets that are added, and removed whatever fails; calls back after each check.
   * Rejects with a `GatewayError` where the sheets cannot be added.
   */
  checkExcel(sheetTitle: string, onCheck: (check: ExcelCheck) => void): Promise<ExcelReport>;
  /** What whoever is asked for help needs to know, and nothing of the workbook's content. */
  readDiagnostics(): Promise<Diagnostics>;
}

/** Something the add-in needs of Excel, and what came of trying it. */
export interface ExcelCheck {
  readonly id: ExcelCheckId;
  readonly isAsWanted: boolean;
  /** What is found where Excel does as the add-in needs; any of several where it copes with more. */
  readonly wanted: readonly string[];
  /** What was found, or the code of Excel's refusal. */
  readonly found: string;
  readonly ms: number;
}

export type ExcelCheckId =
  | "functions"
  | "sameFormula"
  | "spill"
  | "model"
  | "arguments"
  | "sharedRuntime"
  | "areas"
  | "relativeFormulas"
  | "untouchedCells"
  | "formats"
  | "dates"
  | "errors"
  | "validation"
  | "conditionalFormats"
  | "chart"
  | "names"
  | "page"
  | "sheet"
  | "memory"
  | "calculation"
  | "longRun"
  | "payload"
  | "sample";

export interface ExcelReport {
  readonly host: HostFacts;
  readonly checks: readonly ExcelCheck[];
  /** Titles of the sheets that could not be removed. */
  readonly sheetsLeft: readonly string[];
}

/** The Excel that the add-in runs in. */
export interface HostFacts {
  readonly addin: string;
  readonly model: string;
  readonly host: string;
  readonly version: string;
  readonly platform: string;
  readonly displayLanguage: string;
  readonly contentLanguage: string;
  readonly culture: string;
  readonly decimalSeparator: string;
  readonly thousandsSeparator: string;
  readonly calculationMode: string;
  /** The newest version of each requirement set that is supported; null where none is. */
  readonly sets: Readonly<Record<string, string | null>>;
  readonly browser: string;
  readonly cores: number;
  readonly hasWebAssembly: boolean;
  readonly hasWorkers: boolean;
}

export interface Diagnostics {
  readonly host: HostFacts;
  readonly sheets: { readonly ours: number; readonly others: number };
  /** Null where the functions run in another page. */
  readonly functions: FunctionCalls | null;
  /** The last calls to Excel, the newest first. */
  readonly calls: readonly ExcelCall[];
}

/** One piece of work that was done in Excel. */
export interface ExcelCall {
  /** When it began, ISO 8601. */
  readonly at: string;
  readonly task: string;
  readonly ms: number;
  /** "ok", or the code of what went wrong. */
  readonly code: string;
  /** The member of Excel's interface that failed; null where Excel does not say. */
  readonly place: string | null;
}

export class GatewayError extends Error {
  constructor(readonly fault: GatewayFault) {
    super(fault.kind === "excelError" ? `${fault.code}: ${fault.message}` : fault.kind);
  }
}
