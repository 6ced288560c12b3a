import type { ComparisonRequest } from "../workbook/request/request";
import type { Language } from "../locale/language";
import type { Origin } from "../workbook/request/madeBy";
import type { WritingFault } from "../workbook/standing/refusal";
import type { MoneyTreatment } from "../workbook/standing/typedMoney";
import type { LineGroup } from "../model/cost/moneyLine";
import type { DriverId } from "../model/catalogue/drivers";
import type { ComparisonFigure, RecommendationSentence } from "../workbook/layout/comparisonRows";
import type { SheetId } from "../workbook/plan/sheetId";
import type { CheckVerdict } from "../workbook/plan/verdicts";

/** What the pane shows of a comparison that stands in the workbook. */
export interface ComparisonResult {
  readonly request: ComparisonRequest;
  /** The scenario in force, as the workbook calls it. */
  readonly scenario: string;
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

/** How many trials the figures on show are of, and how many are asked for. */
export interface SimulatedTrials {
  readonly shown: number;
  readonly asked: number;
}

/** A check that fails, and its place among the checks. */
export interface FailedCheck {
  readonly name: string;
  readonly index: number;
}

/** What the workbook says of the choice, as it stands in its cells; empty where an earlier version wrote it without. */
export interface Decision {
  /** The option recommended; null while that rests on figures that are not known. */
  readonly recommended: string | null;
  /** The sentences that apply. */
  readonly sentences: Partial<Readonly<Record<RecommendationSentence, string>>>;
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

/** How far a driver has to move until another option comes first. */
export interface Flip extends DriverPlace {
  readonly name: string;
  readonly unit: string;
  readonly today: number | null;
  /** Null where no value does it. */
  readonly value: number | null;
}

export interface Finding extends DriverPlace {
  /** The driver with its option, in the workbook's words. */
  readonly label: string;
  readonly worth: number;
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
  /** Excel failed while it wrote, and once more while the workbook was put back: these sheets may be unfinished. */
  | { readonly kind: "notPutBack"; readonly places: readonly string[] }
  | { readonly kind: "protectedWorkbook" }
  | { readonly kind: "calculating" | "nothingToFreeze" | "notHandedOff" | "inputsGone" }
  | { readonly kind: "unfinishedCells" | "protectedSheets"; readonly places: readonly string[] }
  | WritingFault
  | { readonly kind: "excelError"; readonly code: string; readonly message: string };

/** What stands in the workbook besides its figures. */
export interface WorkbookState {
  /** The title of the sheet that lists frozen formulas; null while none are frozen. */
  readonly handOffSheet: string | null;
  /** What wrote the comparison; null where there is none, or where the user keeps it as it is. */
  readonly origin: Origin | null;
}

export interface HandOffOutcome {
  readonly count: number;
  /** The title of the sheet that lists the formulas. */
  readonly sheet: string;
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
}

/** What the ribbon's menu asks the pane for. */
export type RibbonCommand = "handOff" | "restore" | "repair";

/** What becomes of the look of sheets that the add-in found and did not make. */
export type TemplateUse = "fill" | "layOutAnew";

/** What the user has answered where a writing was refused until then. */
export interface WritingAnswers {
  readonly template?: TemplateUse;
  /** What becomes of typed amounts where the currency changes. */
  readonly money?: MoneyTreatment;
}

/** The workbook as the pane sees it. */
export interface Gateway {
  /**
   * Writes the comparison; what was in the workbook before stays. Rejects with a `GatewayError`. The sheets of a company's
   * template are filled as they are, unless the user lets them be laid out anew. Where amounts are typed and the currency
   * changes, nothing is written until the user says what becomes of them.
   */
  createComparison(request: ComparisonRequest, answers?: WritingAnswers): Promise<ComparisonResult>;
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
  /** Writes the comparison again as this version does, from what stands on its sheets; `on` is the day, ISO 8601. */
  updateComparison(on: string, answers?: WritingAnswers): Promise<ComparisonResult>;
  /** Remembers that the user keeps the comparison as another version wrote it. */
  keepAsItIs(): Promise<void>;
  /** Puts values in place of every formula that calls us. */
  handOff(facts: { readonly language: Language; readonly on: string }): Promise<HandOffOutcome>;
  /** Writes the formulas back that a hand-off has frozen. */
  restore(on: string): Promise<RestoreOutcome>;
  /** Writes our formulas again where Excel shows #NAME?. */
  repair(): Promise<RepairOutcome>;
  /** Calls back when the user chooses one of our commands on the ribbon; the returned function stops it. */
  onRibbon(run: (command: RibbonCommand) => void): () => void;
  /** Brings a sheet to the front. */
  showSheet(title: string): Promise<void>;
  /** Asks for all trials of a long simulation, of the inputs as they are now. */
  runSimulation(): Promise<void>;
  /** Brings a check to the front, and selects how it comes out. */
  showCheck(check: FailedCheck): Promise<void>;
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
  /** The language Excel's own menus are in, as a tag such as "da-DK". */
  displayLanguage(): string;
}

export class GatewayError extends Error {
  constructor(readonly fault: GatewayFault) {
    super(fault.kind === "excelError" ? `${fault.code}: ${fault.message}` : fault.kind);
  }
}
