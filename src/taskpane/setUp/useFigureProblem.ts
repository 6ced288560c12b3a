import { useAllWords } from "../frame/allWords";
import type { ComparisonForm } from "./comparisonForm";
import type { EntryId } from "./figures";
import type { FormReading } from "./readForm";

/** What is said of a figure's problem, once its field was left or the comparison was asked for. */
export function useFigureProblem(form: ComparisonForm, reading: FormReading): (id: EntryId) => string | undefined {
  const { texts } = useAllWords();
  const { rateProblems } = texts.pane;
  const { problems } = texts.setUpView;
  return (id) => {
    const problem = reading.figures.problems[id];
    if (problem === undefined || (form.refusals === 0 && !form.left.includes(id))) return undefined;
    switch (problem.kind) {
      case "unreadable":
        return rateProblems.unreadable;
      case "ambiguous":
        return rateProblems.ambiguous(form.entries[id]?.text.trim() ?? "");
      case "outside":
        return rateProblems.outsideDomain(problem.least, problem.most);
      case "percent":
        return problems.percent;
      case "otherCurrency":
        return problems.otherCurrency(form.entries[id]?.currency ?? "", form.currency);
      case "noRate":
        return problems.noRate(form.currency);
      case "noPrice":
        return problems.noPrice;
    }
  };
}
