import { Button, Caption1, Spinner, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { type KeyboardEvent, useEffect, useRef } from "react";
import type { ComparisonPane } from "./comparisonPane";
import { useAllWords } from "../frame/allWords";
import { Loading } from "../frame/Opening";
import { TroubleMessage } from "../frame/TroubleMessage";
import { ViewFrame } from "../frame/ViewFrame";
import { CountryField } from "./CountryField";
import { FiguresStep } from "./FiguresStep";
import { MoneyFields } from "./MoneyFields";
import { MoneyQuestion } from "./MoneyQuestion";
import { OptionList } from "./OptionList";
import { TodayField } from "./TodayField";
import {
  type ComparisonForm,
  type FormEvent,
  formIn,
  reduceForm,
  standingRate,
  steps,
  todayOf,
} from "./comparisonForm";
import { readForm, troubledStep } from "./readForm";
import { useCellNote } from "./useCellNote";
import { type InputsGateway, useInputs } from "./useInputs";

interface Props {
  readonly pane: ComparisonPane;
  readonly gateway: InputsGateway;
}

/** The form in three steps, any of which the comparison can be made from. */
export function SetUpView({ pane: whole, gateway }: Props) {
  const pane = withForm(whole);
  const { form, result } = pane;
  const styles = useStyles();
  const { setUp } = useAllWords().words;
  const { setUpView } = useAllWords().texts;
  const fields = useRef<HTMLDivElement>(null);
  const standing = useInputs(gateway, result, (inputs) => pane.change({ kind: "inputsRead", inputs }));
  useEffect(() => {
    if (form.refusals > 0) fields.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus();
  }, [form.refusals]);
  const heading = result ? setUp.heading : setUp.newHeading;

  return (
    <ViewFrame
      key={form.step}
      heading={setUpView.headings[form.step]}
      above={
        <div className={styles.progress}>
          <Caption1>{setUpView.step(heading, form.step, steps.length)}</Caption1>
          <div className={styles.bars} aria-hidden>
            {steps.map((step) => (
              <span key={step} className={mergeClasses(styles.bar, step <= form.step && styles.done)} />
            ))}
          </div>
        </div>
      }
      actions={<CreateActions pane={pane} />}
    >
      <div ref={fields} className={styles.fields} onKeyDown={form.step < steps.length ? onEnter(pane) : undefined}>
        <StepFields pane={pane} standing={standing} />
      </div>
    </ViewFrame>
  );
}

/** The pane with the form as it stands, and the way to change it. */
interface FormPane extends Omit<ComparisonPane, "form"> {
  readonly form: ComparisonForm;
  change(event: FormEvent): void;
}

function withForm(pane: ComparisonPane): FormPane {
  const { language } = pane;
  return {
    ...pane,
    form: formIn(language, pane.form),
    change: (event) => pane.changeForm((now) => reduceForm(formIn(language, now), event)),
  };
}

function StepFields({ pane, standing }: { pane: FormPane; standing: ReturnType<typeof useInputs> }) {
  const { form, change } = pane;
  const reading = readForm(form);
  const { fault, isRead, inputs, readAgain } = standing;
  const asked = pane.result?.request;
  const noteOn = useCellNote(inputs, asked?.language === form.language);
  if (form.step === 2)
    return <OptionList form={form} problems={reading.nameProblems} noteOn={noteOn} change={change} />;
  if (form.step === 3) {
    if (fault) return <TroubleMessage fault={fault} onTryAgain={readAgain} />;
    return isRead ? <FiguresStep form={form} reading={reading} inputs={inputs} change={change} /> : <Loading />;
  }
  // The rate that stands there is one for the currency and the country that stand, and is shown for them alone.
  const isRateStanding =
    asked?.currency === form.currency && asked.country === form.country && form.rate === standingRate(asked, form);
  return (
    <>
      <CountryField
        country={form.country}
        note={noteOn("country")}
        onChange={(country) => change({ kind: "countryChosen", country })}
      />
      <TodayField
        today={todayOf(form)}
        note={noteOn("today") ?? noteOn("arrangement", form.options[0]!.key)}
        onChange={(today) => change({ kind: "todayChosen", today })}
      />
      <MoneyFields
        form={form}
        problem={reading.rateProblem}
        isRateStanding={isRateStanding}
        notes={{ rate: isRateStanding ? noteOn("default-currency-rate") : undefined, years: noteOn("horizon-years") }}
        change={change}
      />
    </>
  );
}

/** Goes to the next step, unless something is wrong in this one or before it. */
function goOn({ form, change }: FormPane): void {
  const troubled = troubledStep(readForm(form));
  if (troubled !== null && troubled <= form.step) change({ kind: "refused", step: troubled });
  else change({ kind: "stepChosen", step: form.step === 1 ? 2 : 3 });
}

/** Enter in a field goes on. A button and a list of choices have it for themselves. */
function onEnter(pane: FormPane) {
  return (event: KeyboardEvent) => {
    if (event.key !== "Enter" || !(event.target instanceof HTMLInputElement)) return;
    event.preventDefault();
    goOn(pane);
  };
}

function CreateActions({ pane }: { pane: FormPane }) {
  const styles = useStyles();
  const { words, texts } = useAllWords();
  const { frame, setUp } = words;
  const { setUpView } = texts;
  const button = useRef<HTMLButtonElement>(null);
  const { result, form, trouble } = pane;
  const isWriting = pane.activity === "writing";
  const isLast = form.step === 3;
  const [whole, early, labelWhileWriting] = result
    ? [setUp.update, setUpView.updateNow, frame.updating]
    : [setUp.create, setUpView.createNow, frame.creating];
  const label = isLast ? whole : early;
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
        {result ? setUp.note : setUp.newNote} {languageChanges && setUp.languageNote}{" "}
        {isLast ? setUpView.writes(texts.sheets.titles.inputs) : !result && setUpView.figuresCanWait}
      </Caption1>
      <div className={styles.buttons}>
        {isLast || (
          <Button appearance="primary" className={styles.button} onClick={() => goOn(pane)}>
            {setUpView.next}
          </Button>
        )}
        <Button
          ref={button}
          className={styles.button}
          appearance={isLast ? "primary" : "secondary"}
          data-testid="create-comparison"
          aria-describedby="create-note"
          aria-disabled={isWriting}
          icon={
            isWriting ? <Spinner size="tiny" appearance={isLast ? "inverted" : "primary"} aria-hidden /> : undefined
          }
          onClick={pane.create}
        >
          {isWriting ? labelWhileWriting : label}
        </Button>
        <BackButton pane={pane} />
      </div>
    </>
  );
}

function BackButton({ pane: { form, change } }: { pane: FormPane }) {
  const styles = useStyles();
  const { setUpView } = useAllWords().texts;
  if (form.step === 1) return null;
  return (
    <Button
      appearance="subtle"
      className={styles.button}
      onClick={() => change({ kind: "stepChosen", step: form.step === 3 ? 2 : 1 })}
    >
      {setUpView.back}
    </Button>
  );
}

const useStyles = makeStyles({
  progress: { display: "flex", flexDirection: "column", alignSelf: "stretch", gap: tokens.spacingVerticalXS },
  bars: { display: "flex", gap: "3px" },
  bar: {
    flexGrow: 1,
    height: tokens.strokeWidthThickest,
    backgroundColor: tokens.colorNeutralStroke2,
    forcedColorAdjust: "none",
    "@media (forced-colors: active)": { backgroundColor: "GrayText" },
  },
  done: {
    backgroundColor: tokens.colorCompoundBrandStroke,
    "@media (forced-colors: active)": { backgroundColor: "Highlight" },
  },
  fields: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL },
  button: { minWidth: 0 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});
