import type { ComparisonResult, DriverPlace, MissingFigure, UndoReach, WritingAnswers } from "../../excel/Gateway";
import type { FailedCheck } from "../../workbook/handOff/unsoundChecks";
import type { ComparisonFigure } from "../../workbook/layout/comparisonRows";
import type { PaneFault } from "./paneFault";
import type { PanePlace, ViewId } from "./viewId";
import { type WhatIfStanding, nothingTried } from "./whatIfStanding";

/** What the pane shows besides its form, and what it is doing. */
export interface Session {
  readonly result: ComparisonResult | null;
  readonly place: PanePlace;
  /** What the view is about where it could be about several things: an option, a factor. */
  readonly subject: string | null;
  /** The view that the menu was opened over, and goes back to. */
  readonly beforeMenu: ViewId;
  readonly activity: "opening" | "writing" | "idle";
  readonly trouble: Trouble | null;
  /** What Excel's Undo takes back of the comparison on show; null unless this pane has just written it. */
  readonly undo: UndoReach | null;
  /** What is tried of the comparison on show. */
  readonly whatIf: WhatIfStanding;
  /** Whether the user has set the views in motion, so that focus has to follow them. */
  readonly hasMoved: boolean;
}

interface Trouble {
  readonly fault: PaneFault;
  readonly task: Task;
}

export type Task =
  | { readonly kind: "open" }
  | { readonly kind: "create" | "update"; readonly answers?: WritingAnswers }
  | { readonly kind: "showSheet"; readonly title: string }
  | { readonly kind: "runSimulation" }
  | { readonly kind: "showCheck"; readonly check: FailedCheck }
  | { readonly kind: "showFigure"; readonly figure: ComparisonFigure; readonly option: number }
  | { readonly kind: "showInput"; readonly place: DriverPlace }
  | { readonly kind: "showMissing"; readonly figure: MissingFigure }
  | { readonly kind: "chooseScenario"; readonly scenario: string };

export const firstSession: Session = {
  result: null,
  place: "start",
  subject: null,
  beforeMenu: "start",
  activity: "opening",
  trouble: null,
  undo: null,
  whatIf: nothingTried,
  hasMoved: false,
};

/** A task begins: what came of the one before is no longer shown. */
export function started(activity: Session["activity"]) {
  return (before: Session): Session => ({ ...before, activity, trouble: null, undo: null, hasMoved: true });
}

/** A task is over, with this news. */
export function settled(news: Partial<Session>) {
  return (before: Session): Session => ({ ...before, activity: "idle", ...news });
}

/** The workbook has been read. A view that was asked for meanwhile stays. */
export function opened(result: ComparisonResult | null) {
  return (before: Session): Session => ({
    ...before,
    activity: "idle",
    result,
    whatIf: whatIfOf(before, result),
    place: result && before.place === "start" ? "decision" : before.place,
  });
}

/**
 * The user goes to another view, or to the menu. What could be undone is told in the view that follows the writing alone, in which the
 * user still is who opens the menu over it and comes back.
 */
export function moved(place: PanePlace, subject: string | null = null) {
  return (before: Session): Session => {
    const view = before.place === "menu" ? before.beforeMenu : before.place;
    return {
      ...before,
      place,
      subject,
      beforeMenu: view,
      trouble: null,
      undo: place === "menu" || place === view ? before.undo : null,
      hasMoved: true,
    };
  };
}

/** Excel has calculated: the figures are these now, or the sheets are gone. They have been read, whatever hindered it before. */
export function recalculated(result: ComparisonResult | null) {
  return (before: Session): Session => ({
    ...before,
    result: result && { ...result, keptSheet: before.result?.keptSheet ?? null },
    whatIf: whatIfOf(before, result),
    place: result ? before.place : "start",
    trouble: before.trouble?.task.kind === "open" ? null : before.trouble,
  });
}

/** What is tried of one comparison is nothing to another: that was written at another moment. */
function whatIfOf({ result, whatIf }: Session, now: ComparisonResult | null): WhatIfStanding {
  return now !== null && now.request.writtenOn === result?.request.writtenOn ? whatIf : nothingTried;
}

/** The same task once more, with what the user answers; where a template has no room, with leave to lay its sheets out anew. */
export function nextTask({ fault, task }: Trouble, answers: WritingAnswers = {}): Task {
  if (task.kind !== "create" && task.kind !== "update") return task;
  const layOut: WritingAnswers = fault.kind === "otherShape" ? { template: "layOutAnew" } : {};
  return { ...task, answers: { ...task.answers, ...layOut, ...answers } };
}
