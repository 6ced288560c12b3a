import { Button, Caption1, Input, Label, Tooltip, makeStyles, tokens, useId } from "@fluentui/react-components";
import { CircleHintRegular, EditRegular, InfoRegular } from "@fluentui/react-icons";
import { type ReactNode, useState } from "react";
import { useAllWords } from "../frame/allWords";

interface Props {
  readonly label: string;
  readonly unit: string;
  readonly text: string;
  readonly placeholder: string;
  /** Where the value comes from. */
  readonly state: FigureState;
  readonly isReadOnly: boolean;
  readonly problem: string | undefined;
  /** How it was read, where that is not sure to be what was meant. */
  readonly readAs: string | undefined;
  /** What is always said of it. */
  readonly hint?: string | undefined;
  /** What is said of it when it is asked for. */
  readonly about: ReactNode;
  readonly onType: (text: string) => void;
  readonly onLeave: () => void;
}

type FigureState = "typed" | "default" | "differing";

/** A figure that only the user can know: its unit in words, whether it is typed, and its source one press away. */
export function FigureField({ label, unit, text, placeholder, state, isReadOnly, hint, about, ...props }: Props) {
  const { problem, readAs, onType, onLeave } = props;
  const styles = useStyles();
  const { setUpView } = useAllWords().texts;
  const [isOpen, setOpen] = useState(false);
  const id = useId("figure-");
  const noteId = `${id}-note`;
  return (
    <li className={styles.line}>
      <div className={styles.texts}>
        <Label htmlFor={id}>{label}</Label>
        <Caption1 id={noteId} className={styles.muted}>
          {unit}
        </Caption1>
        <StateMark state={state} />
      </div>
      <Input
        id={id}
        className={styles.input}
        input={{ className: styles.number }}
        value={text}
        placeholder={placeholder}
        readOnly={isReadOnly}
        inputMode="decimal"
        autoComplete="off"
        aria-describedby={`${noteId} ${id}-problem`}
        aria-invalid={problem !== undefined}
        onChange={(_, { value }) => onType(value)}
        onBlur={onLeave}
      />
      <Tooltip content={setUpView.about(label)} relationship="label">
        <Button appearance="subtle" icon={<InfoRegular />} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)} />
      </Tooltip>
      <Caption1 id={`${id}-problem`} className={problem === undefined ? styles.wide : styles.problem}>
        {problem ?? readAs}
      </Caption1>
      {hint !== undefined && <Caption1 className={styles.wide}>{hint}</Caption1>}
      {isOpen && <div className={styles.about}>{about}</div>}
    </li>
  );
}

export function StateMark({ state }: { state: FigureState }) {
  const styles = useStyles();
  const { setUpView } = useAllWords().texts;
  const Icon = state === "typed" ? EditRegular : CircleHintRegular;
  return (
    <Caption1 className={state === "typed" ? styles.typed : styles.state}>
      <Icon fontSize={12} aria-hidden /> {setUpView[state]}
    </Caption1>
  );
}

const useStyles = makeStyles({
  line: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) 104px 32px",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  texts: { display: "flex", flexDirection: "column", overflowWrap: "anywhere" },
  muted: { color: tokens.colorNeutralForeground3 },
  state: { color: tokens.colorNeutralForeground3, whiteSpace: "nowrap" },
  typed: { color: tokens.colorBrandForeground1, whiteSpace: "nowrap" },
  input: { minWidth: 0 },
  number: { textAlign: "end", minWidth: 0 },
  problem: { gridColumn: "1 / -1", color: tokens.colorPaletteRedForeground1 },
  wide: { gridColumn: "1 / -1", color: tokens.colorNeutralForeground3 },
  about: {
    gridColumn: "1 / -1",
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    marginTop: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    overflowWrap: "anywhere",
  },
});
