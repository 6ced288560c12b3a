import type { DriverPlace, MissingFigure, WritingAnswers } from "../../excel/Gateway";
import type { FailedCheck } from "../../workbook/handOff/unsoundChecks";
import type { Language } from "../../locale/language";
import type { ComparisonFigure } from "../../workbook/layout/comparisonRows";
import type { Session } from "../frame/session";
import type { PanePlace } from "../frame/viewId";
import type { WhatIfStanding } from "../frame/whatIfStanding";
import type { ComparisonForm, FormStanding } from "./comparisonForm";

/** Everything the pane shows, and everything its buttons do. */
export interface ComparisonPane extends Session {
  readonly language: Language;
  chooseLanguage(language: Language): void;
  /** What the set-up's form follows from. */
  readonly form: FormStanding;
  changeForm(changed: (form: FormStanding) => ComparisonForm): void;
  changeWhatIf(changed: (whatIf: WhatIfStanding) => WhatIfStanding): void;
  create(): void;
  /** Brings a comparison that another version wrote up to this one. */
  update(): void;
  /** Goes to a view, or to the menu; where it can be about several things, `subject` says which. */
  showView(place: PanePlace, subject?: string): void;
  showSheet(title: string): void;
  showCheck(check: FailedCheck): void;
  showFigure(figure: ComparisonFigure, option: number): void;
  showInput(place: DriverPlace): void;
  showMissing(figure: MissingFigure): void;
  chooseScenario(scenario: string): void;
  /** Runs all trials of a long simulation that waits or was stopped. */
  runSimulation(): void;
  /** The task that failed once more, with what the user answers. */
  tryAgain(answers?: WritingAnswers): void;
  /** Leaves the task that failed as it is. */
  giveUp(): void;
}
