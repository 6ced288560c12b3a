import {
  Body1Strong,
  Button,
  Caption1,
  Link,
  Spinner,
  makeStyles,
  mergeClasses,
  tokens,
} from "@fluentui/react-components";
import { useState } from "react";
import { excelWord } from "../../locale/excelWord";
import { TroubleMessage } from "../frame/TroubleMessage";
import { ViewFrame } from "../frame/ViewFrame";
import { useAllWords } from "../frame/allWords";
import { useDimmedStyle } from "../frame/useDimmedStyle";
import { useSectionStyles } from "../frame/useSectionStyles";
import { AnswerTable } from "./AnswerTable";
import { ArgumentField } from "./ArgumentField";
import { ExampleSection } from "./ExampleSection";
import { FormulaLine } from "./FormulaLine";
import { shownFormula } from "./formulaText";
import type { DescribedFunction } from "./functionBook";
import { InsertActions } from "./InsertActions";
import { functionName } from "./searchFunctions";
import { type FunctionsGateway, type Wizard, useWizard } from "./useWizard";

/** How many arguments are shown before one asks for more, besides those that are needed. */
const shownAtFirst = 4;

interface Props {
  readonly described: DescribedFunction;
  readonly gateway: FunctionsGateway;
}

/** A function's help, an example, and the wizard that inserts it. */
export function FunctionPage({ described, gateway }: Props) {
  const styles = useStyles();
  const { language } = useAllWords();
  const wizard = useWizard(described, gateway);
  return (
    <ViewFrame
      heading={functionName(described.name, language).title}
      lead={<Caption1 className={styles.name}>{described.name}</Caption1>}
      actions={
        (wizard.fault || wizard.place) && (
          <>
            {wizard.fault && <TroubleMessage fault={wizard.fault} onTryAgain={wizard.tryAgain} />}
            {wizard.place && <InsertActions described={described} wizard={wizard} place={wizard.place} />}
          </>
        )
      }
    >
      <p className={styles.text}>{described.description}</p>
      <ExampleSection described={described} />
      <Arguments described={described} wizard={wizard} />
      <Answer described={described} wizard={wizard} />
    </ViewFrame>
  );
}

function Arguments({ described: { parameters }, wizard }: { described: DescribedFunction; wizard: Wizard }) {
  const section = useSectionStyles();
  const { functionsView } = useAllWords().texts;
  const [isLong, setLong] = useState(false);
  const atFirst = Math.max(shownAtFirst, parameters.findLastIndex(({ isOptional }) => !isOptional) + 1);
  const shown = isLong ? parameters : parameters.slice(0, atFirst);
  return (
    <section className={section.section} aria-labelledby="arguments-heading">
      <Body1Strong as="h2" id="arguments-heading" className={section.heading}>
        {functionsView.arguments}
      </Body1Strong>
      {parameters.length === 0 && <Caption1>{functionsView.noArguments}</Caption1>}
      {shown.map((parameter, index) => {
        const reading = wizard.evaluation?.readings[index];
        return (
          <ArgumentField
            key={parameter.name}
            parameter={parameter}
            text={wizard.typed[parameter.name] ?? ""}
            problem={reading && !reading.ok ? reading.problem : null}
            onType={(text) => wizard.type(parameter.name, text)}
            onTake={() => wizard.take(parameter.name)}
          />
        );
      })}
      {parameters.length > atFirst && (
        <Link as="button" aria-expanded={isLong} onClick={() => setLong(!isLong)}>
          {isLong ? functionsView.fewerArguments : functionsView.moreArguments(parameters.length - atFirst)}
        </Link>
      )}
    </section>
  );
}

function Answer({ described, wizard }: { described: DescribedFunction; wizard: Wizard }) {
  const styles = useStyles();
  const section = useSectionStyles();
  const dimmed = useDimmedStyle();
  const { language, texts, words } = useAllWords();
  const { functionsView } = texts;
  const { evaluation, given, isOld, isComputing, compute } = wizard;
  if (!given) return null;
  const answer = evaluation?.answer;
  const inFormula = given.map((argument) => argument.inFormula);
  return (
    <section
      className={mergeClasses(section.section, isOld && dimmed)}
      aria-labelledby="answer-heading"
      aria-busy={isOld || isComputing}
    >
      <div className={styles.line}>
        <Body1Strong as="h2" id="answer-heading" className={section.heading}>
          {functionsView.preview}
        </Body1Strong>
        {answer?.ok && <Caption1>{functionsView.size(answer.rows.length, answer.rows[0]?.length ?? 0)}</Caption1>}
      </div>
      {isComputing && <Spinner size="tiny" label={functionsView.computing} />}
      {described.isLong && answer && isOld && <Caption1 role="status">{words.decision.stale}</Caption1>}
      {described.isLong && (!answer || isOld) && !isComputing && (
        <Button className={styles.start} onClick={compute}>
          {functionsView.compute}
        </Button>
      )}
      <div role="status">
        {answer && !answer.ok && (
          <>
            <code>{excelWord(answer.code, language)}</code> {answer.sentence}
          </>
        )}
      </div>
      {answer?.ok && <AnswerTable rows={answer.rows} label={functionsView.preview} />}
      <FormulaLine formula={shownFormula(described.name, inFormula, language)} />
    </section>
  );
}

const useStyles = makeStyles({
  text: { margin: 0 },
  name: { fontFamily: tokens.fontFamilyMonospace, color: tokens.colorNeutralForeground3, overflowWrap: "anywhere" },
  line: { display: "flex", justifyContent: "space-between", alignItems: "baseline", gap: tokens.spacingHorizontalS },
  start: { alignSelf: "start" },
});
