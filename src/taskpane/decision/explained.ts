import type { ComparisonFigure } from "../../workbook/layout/comparisonRows";

/** The figures of an option that can explain themselves, by the key figure that each is, or is a year's part of. */
export type ExplainedFigure = Extract<ComparisonFigure, "npv" | "saving" | "score" | "chance-best">;

/** A figure of an option, as the pane remembers what its view is about. */
export function subjectOf(figure: ExplainedFigure, option: string): string {
  return `${figure} ${option}`;
}

export function explainedIn(subject: string | null): { readonly figure: ExplainedFigure; readonly option: string } {
  const [figure, ...option] = (subject ?? "").split(" ");
  return { figure: figure as ExplainedFigure, option: option.join(" ") };
}
