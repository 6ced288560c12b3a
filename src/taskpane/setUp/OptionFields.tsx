import { Button, Field, Input, Label, Select, makeStyles, tokens, useId } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import { arrangements } from "../../model/catalogue/driver";
import type { Arrangement } from "../../model/catalogue/driver";
import type { FormEvent, FormOption } from "./comparisonForm";
import { longestName } from "../../workbook/request/nameProblem";
import type { NameProblem } from "../../workbook/request/nameProblem";
import { useWords } from "../frame/words";

interface Props {
  readonly option: FormOption;
  readonly number: number;
  readonly name: string;
  readonly problem: NameProblem | null;
  readonly canGo: boolean;
  readonly change: (event: FormEvent) => void;
}

/** One option: its name and its arrangement. */
export function OptionFields({ option: { key, arrangement }, number, name, problem, canGo, change }: Props) {
  const styles = useStyles();
  const { words, choices } = useWords();
  const { setUp, nameProblems } = words;
  const nameId = useId("name-");
  return (
    <li className={styles.option}>
      <Label htmlFor={nameId}>{number === 1 ? setUp.baselineOption : setUp.option(number)}</Label>
      <Field
        validationMessage={
          problem && (problem === "tooLong" ? nameProblems.tooLong(longestName) : nameProblems[problem])
        }
      >
        <Input
          id={nameId}
          value={name}
          onChange={(_, { value }) => change({ kind: "nameTyped", key, name: value })}
          onBlur={() => change({ kind: "fieldLeft", field: key })}
        />
      </Field>
      <div className={styles.row}>
        <Select
          size="small"
          root={{ className: styles.arrangement }}
          className={styles.arrangement}
          aria-label={setUp.arrangement(number)}
          value={arrangement}
          onChange={(_, { value }) => change({ kind: "arrangementChosen", key, arrangement: value as Arrangement })}
        >
          {arrangements.map((each) => (
            <option key={each} value={each}>
              {choices.arrangements[each]}
            </option>
          ))}
        </Select>
        {canGo && (
          <Button
            appearance="subtle"
            size="small"
            icon={<DismissRegular />}
            aria-label={setUp.remove(number)}
            title={setUp.remove(number)}
            onClick={() => change({ kind: "optionRemoved", key })}
          />
        )}
      </div>
    </li>
  );
}

const useStyles = makeStyles({
  option: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  row: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS },
  arrangement: { flexGrow: 1, minWidth: 0, textOverflow: "ellipsis" },
});
