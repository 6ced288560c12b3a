import { Body1Strong } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { examples } from "../../workbook/examples/examples";
import { useAllWords } from "../frame/allWords";
import { useSectionStyles } from "../frame/useSectionStyles";
import { AnswerTable } from "./AnswerTable";
import { type CalledAnswer, callFunction } from "./callFunction";
import { exampleArguments } from "./exampleArguments";
import { FormulaLine } from "./FormulaLine";
import { shownFormula } from "./formulaText";
import type { DescribedFunction } from "./functionBook";

/** An example and what the function answers to it, computed now. */
export function ExampleSection({ described }: { described: DescribedFunction }) {
  const section = useSectionStyles();
  const { language, texts } = useAllWords();
  const [answer, setAnswer] = useState<CalledAnswer | null>(null);
  const { name } = described;
  useEffect(() => {
    const example = examples[name];
    if (example === undefined) return;
    let isOver = false;
    const given = exampleArguments(described, example).map((argument) => argument.given);
    void callFunction(name, given).then((came) => {
      if (!isOver) setAnswer(came);
    });
    return () => {
      isOver = true;
    };
  }, [name, described]);

  const example = examples[name];
  if (example === undefined || !answer?.ok) return null;
  const inFormula = exampleArguments(described, example).map((argument) => argument.inFormula);
  const { functionsView } = texts;
  return (
    <section className={section.section} aria-labelledby="example-heading">
      <Body1Strong as="h2" id="example-heading" className={section.heading}>
        {functionsView.example}
      </Body1Strong>
      <FormulaLine formula={shownFormula(name, inFormula, language)} />
      <AnswerTable rows={answer.rows} label={functionsView.example} />
    </section>
  );
}
