import { Button, Caption1, Spinner, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { ComparisonPane } from "./comparisonPane";
import { useWords } from "../frame/words";
import { CountryField } from "./CountryField";
import { MoneyQuestion } from "./MoneyQuestion";
import { MoneyFields } from "./MoneyFields";
import { readForm } from "./readForm";
import { OptionList } from "./OptionList";
import { TodayField } from "./TodayField";
import { ViewFrame } from "../frame/ViewFrame";

/** The form, and the button that makes a comparison of it. */
export function SetUpView({ pane }: { pane: ComparisonPane }) {
  const { form, result, change } = pane;
  const styles = useStyles();
  const { setUp } = useWords().words;
  const { nameProblems, rateProblem } = readForm(form);
  const fields = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (form.refusals > 0) fields.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus();
  }, [form.refusals]);

  return (
    <ViewFrame heading={result ? setUp.heading : setUp.newHeading} actions={<CreateActions pane={pane} />}>
      <div ref={fields} className={styles.fields}>
        <TodayField today={form.today} onChange={(today) => change({ kind: "todayChosen", today })} />
        <CountryField country={form.country} onChange={(country) => change({ kind: "countryChosen", country })} />
        <OptionList form={form} problems={nameProblems} change={change} />
        <MoneyFields form={form} problem={rateProblem} change={change} />
      </div>
    </ViewFrame>
  );
}

function CreateActions({ pane }: { pane: ComparisonPane }) {
  const { setUp } = useWords().words;
  const button = useRef<HTMLButtonElement>(null);
  const { result, form, trouble } = pane;
  const isWriting = pane.activity === "writing";
  const [label, labelWhileWriting] = result ? [setUp.update, setUp.updating] : [setUp.create, setUp.creating];
  const languageChanges = result !== null && result.request.language !== form.language;

  const isGivenUp = useRef(false);
  useEffect(() => {
    if (trouble === null && isGivenUp.current) button.current?.focus();
    isGivenUp.current = false;
  }, [trouble]);
  const giveUp = () => {
    isGivenUp.current = true;
    pane.giveUp();
  };

  if (trouble?.fault.kind === "typedMoney")
    return (
      <MoneyQuestion change={trouble.fault.change} onAnswer={(money) => pane.tryAgain({ money })} onCancel={giveUp} />
    );
  return (
    <>
      <Caption1 id="create-note">
        {result ? setUp.note : setUp.newNote} {languageChanges && setUp.languageNote}
      </Caption1>
      <Button
        ref={button}
        appearance="primary"
        data-testid="create-comparison"
        aria-describedby="create-note"
        aria-disabled={isWriting}
        icon={isWriting ? <Spinner size="tiny" appearance="inverted" aria-hidden /> : undefined}
        onClick={pane.create}
      >
        {isWriting ? labelWhileWriting : label}
      </Button>
    </>
  );
}

const useStyles = makeStyles({
  fields: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL },
});
