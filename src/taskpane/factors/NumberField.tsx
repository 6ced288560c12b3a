import { Field, Input, makeStyles } from "@fluentui/react-components";
import { useRef, useState } from "react";
import { writeNumber } from "../../locale/numberText";
import type { Typed } from "../../model/fault";
import { isFormula } from "../../workbook/plan/isFormula";
import { useAllWords } from "../frame/allWords";
import { useReadAsTaken } from "../frame/useReadAs";
import { readWithin } from "../setUp/figures";

interface Props {
  readonly label: string;
  readonly hint: string;
  /** What its cell holds. */
  readonly typed: Typed | null;
  readonly placeholder: string;
  readonly least: number;
  readonly most: number;
  readonly problem: string;
  /** Whether it has been written. */
  readonly onEnter: (value: number | null) => Promise<boolean>;
}

/** A number that is typed in a cell of its own; a formula that the user has put there is left to the sheet. */
export function NumberField({ label, hint, typed, placeholder, least, most, problem, onEnter }: Props) {
  const styles = useStyles();
  const { language, texts } = useAllWords();
  const [text, setText] = useState<string | null>(null);
  const entering = useRef<string | null>(null);
  const inCell = typeof typed === "number" ? writeNumber(typed, language) : String(typed ?? "");
  const own = isFormula(typed) ? typed : null;
  const shown = text ?? inCell;
  const reading = shown.trim() === "" ? null : readWithin(shown, language, { least, most });
  const { told, take } = useReadAsTaken();
  const readAs = told(label, text, typed);
  const isWrong = own === null && typeof reading === "string";
  const wrong = reading === "ambiguous" ? texts.pane.rateProblems.ambiguous(shown.trim()) : problem;

  function enter() {
    if (text === null || typeof reading === "string") return;
    if (text === inCell) return setText(null);
    // Enter and leaving the field are one entry.
    if (entering.current === text) return;
    entering.current = text;
    // What could not be written stays, and so does what has been typed since.
    void onEnter(reading).then((isWritten) => {
      entering.current = null;
      if (!isWritten) return;
      take(label, { text, value: reading });
      setText((now) => (now === text ? null : now));
    });
  }

  return (
    <Field
      label={label}
      hint={own === null ? hint : texts.factorsView.ownFormula(own)}
      validationState={isWrong ? "error" : "none"}
      validationMessage={isWrong ? wrong : readAs}
    >
      <Input
        className={styles.input}
        value={text ?? (own === null ? inCell : "")}
        placeholder={placeholder}
        readOnly={own !== null}
        inputMode="decimal"
        onChange={(_, { value }) => setText(value)}
        onBlur={enter}
        onKeyDown={(event) => {
          if (event.key === "Enter") enter();
          if (event.key === "Escape") setText(null);
        }}
      />
    </Field>
  );
}

const useStyles = makeStyles({ input: { width: "96px" } });
