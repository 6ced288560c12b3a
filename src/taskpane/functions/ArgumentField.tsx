import { Button, Field, Input, Select, makeStyles, tokens } from "@fluentui/react-components";
import { TableRegular } from "@fluentui/react-icons";
import { useState } from "react";
import type { Messages } from "../../locale/messages";
import { useAllWords } from "../frame/allWords";
import { useReadAs } from "../frame/useReadAs";
import type { DescribedParameter } from "./functionBook";
import type { ArgumentProblem } from "./readArgument";

interface Props {
  readonly parameter: DescribedParameter;
  readonly text: string;
  readonly problem: ArgumentProblem | null;
  readonly onType: (text: string) => void;
  /** Takes the selected cells; false where they are no single block. */
  readonly onTake: () => Promise<boolean>;
}

/** One argument: a choice, or a value that is typed or taken from the selected cells. */
export function ArgumentField({ parameter, text, problem, onType, onTake }: Props) {
  const styles = useStyles();
  const { functionsView } = useAllWords().texts;
  const [isLeft, setLeft] = useState(false);
  const [hasNoBlock, setNoBlock] = useState(false);
  const { name, description, isOptional, choices } = parameter;
  const shown = hasNoBlock ? ({ kind: "noBlock" } as const) : problem;
  // What is missing is said once the user has been there.
  const isSaid = shown !== null && (shown.kind !== "missing" || isLeft);
  const readAs = useReadAs()(text);
  const type = (typed: string) => {
    setNoBlock(false);
    onType(typed);
  };
  const label = isOptional ? `${name} (${functionsView.optional})` : name;
  const field = { hint: description, ...(isSaid && { validationMessage: sentenceOf(shown, functionsView.problems) }) };
  if (choices.length > 0)
    return (
      <Field label={label} {...field}>
        <Select value={text} onChange={(_, { value }) => type(value)} onBlur={() => setLeft(true)}>
          <option value="">{isOptional ? functionsView.leftOut : ""}</option>
          {choices.map(({ value, meaning }) => (
            <option key={value} value={value}>
              {value}: {meaning}
            </option>
          ))}
        </Select>
      </Field>
    );
  return (
    <div className={styles.row}>
      <Field
        className={styles.field}
        label={label}
        validationState={isSaid ? "error" : "none"}
        validationMessage={readAs}
        {...field}
      >
        <Input value={text} onChange={(_, { value }) => type(value)} onBlur={() => setLeft(true)} />
      </Field>
      <Button
        className={styles.take}
        icon={<TableRegular />}
        aria-label={functionsView.take(name)}
        title={functionsView.take(name)}
        onClick={() => void onTake().then((isTaken) => setNoBlock(!isTaken))}
      />
    </div>
  );
}

function sentenceOf(problem: ArgumentProblem, problems: Messages["functionsView"]["problems"]): string {
  switch (problem.kind) {
    case "ambiguous":
      return problems.ambiguous(problem.typed);
    case "tooLarge":
      return problems.tooLarge(problem.address);
    case "oneCell":
      return problems.oneCell(problem.rows, problem.columns);
    default:
      return problems[problem.kind];
  }
}

const useStyles = makeStyles({
  row: { display: "flex", gap: tokens.spacingHorizontalS, alignItems: "start" },
  field: { flexGrow: 1, minWidth: 0 },
  // Beside the input, under its label.
  take: { marginTop: "26px", flexShrink: 0 },
});
