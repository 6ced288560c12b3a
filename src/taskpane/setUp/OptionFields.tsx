import { Button, Caption1, Field, Input, Select, makeStyles, tokens } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import type { Arrangement } from "../../model/catalogue/driver";
import type { FormEvent, FormOption } from "./comparisonForm";
import { longestName } from "../../workbook/request/nameProblem";
import type { NameProblem } from "../../workbook/request/nameProblem";
import { useAllWords } from "../frame/allWords";

interface Props {
  readonly option: FormOption;
  readonly number: number;
  readonly name: string;
  readonly problem: NameProblem | null;
  /** Why they are said on the sheet; undefined where they are said here. */
  readonly notes: { readonly name: string | undefined; readonly arrangement: string | undefined };
  /** The arrangements to choose from. */
  readonly offered: readonly Arrangement[];
  readonly canGo: boolean;
  readonly change: (event: FormEvent) => void;
}

/** One option: its arrangement and its name. */
export function OptionFields(props: Props) {
  const { option, number, name, problem, notes, canGo, change } = props;
  const styles = useStyles();
  const { setUp, nameProblems } = useAllWords().words;
  const { key } = option;
  return (
    <li className={styles.option}>
      <ArrangementSelect {...props} />
      <Field
        className={styles.name}
        label={number === 1 ? setUp.baselineOption : setUp.option(number)}
        validationMessage={
          problem && (problem === "tooLong" ? nameProblems.tooLong(longestName) : nameProblems[problem])
        }
        hint={notes.name}
      >
        <Input
          value={name}
          readOnly={notes.name !== undefined}
          onChange={(_, { value }) => change({ kind: "nameTyped", key, name: value })}
          onBlur={() => change({ kind: "fieldLeft", field: key })}
        />
      </Field>
      {notes.arrangement && (
        <Caption1 id={`arrangement-note-${key}`} className={styles.note}>
          {notes.arrangement}
        </Caption1>
      )}
      {canGo && (
        <Button
          className={styles.remove}
          appearance="subtle"
          icon={<DismissRegular />}
          aria-label={setUp.remove(number)}
          title={setUp.remove(number)}
          onClick={() => change({ kind: "optionRemoved", key })}
        />
      )}
    </li>
  );
}

function ArrangementSelect({ option: { key, arrangement }, number, notes, offered, change }: Props) {
  const styles = useStyles();
  const { words, choices } = useAllWords();
  return (
    <Select
      root={{ className: styles.arrangement }}
      className={styles.arrangement}
      aria-label={words.setUp.arrangement(number)}
      value={arrangement}
      disabled={notes.arrangement !== undefined}
      aria-describedby={notes.arrangement && `arrangement-note-${key}`}
      onChange={(_, { value }) => change({ kind: "arrangementChosen", key, arrangement: value as Arrangement })}
    >
      {offered.map((each) => (
        <option key={each} value={each}>
          {choices.arrangements[each]}
        </option>
      ))}
    </Select>
  );
}

// The arrangement, beside it the way to remove the option, and the name below; Tab goes to the name before.
const useStyles = makeStyles({
  option: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) 32px",
    gap: tokens.spacingVerticalXS,
    paddingBottom: tokens.spacingVerticalM,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  arrangement: { minWidth: 0, textOverflow: "ellipsis" },
  note: { gridColumn: 1, color: tokens.colorNeutralForeground3 },
  name: { gridColumn: 1 },
  remove: { gridRow: 1, gridColumn: 2 },
});
