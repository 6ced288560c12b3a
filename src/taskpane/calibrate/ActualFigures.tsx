import { Caption1, Input, makeStyles, tokens } from "@fluentui/react-components";
import { type ActualId, actualIds } from "../../workbook/request/actuals";
import { useAllWords } from "../frame/allWords";
import { useTableStyles } from "../frame/useTableStyles";
import { mapped } from "./useActuals";

interface Props {
  readonly currency: string;
  readonly texts: Readonly<Record<ActualId, string>>;
  readonly problems: Readonly<Record<ActualId, string | undefined>>;
  /** How each was read, where that is not sure to be what was meant. */
  readonly readAs: Readonly<Record<ActualId, string | undefined>>;
  /** What the model says, and how far off it is, in words. */
  readonly model: Readonly<Record<ActualId, string>>;
  readonly gap: Readonly<Record<ActualId, string>>;
  readonly onType: (id: ActualId, text: string) => void;
  /** A field is left, or Enter is pressed in it. */
  readonly onLeave: () => void;
}

/** What the user knows of the centre, beside what the model says of it. */
export function ActualFigures({ currency, texts, problems, readAs, model, gap, onType, onLeave }: Props) {
  const styles = useStyles();
  const table = useTableStyles();
  const { calibrateView } = useAllWords().texts;
  const said = mapped((id) => problems[id] ?? readAs[id]);
  return (
    <table className={table.table}>
      <thead>
        <tr>
          <th scope="col">{calibrateView.figure}</th>
          <th scope="col">{calibrateView.yours}</th>
          <th scope="col">{calibrateView.model}</th>
          <th scope="col">{calibrateView.gap}</th>
        </tr>
      </thead>
      <tbody>
        {actualIds.map((id) => (
          <tr key={id}>
            <th scope="row">
              <span id={`actual-${id}`}>{calibrateView.figures[id](currency)}</span>
              {said[id] !== undefined && (
                <Caption1
                  block
                  id={`actual-note-${id}`}
                  className={problems[id] === undefined ? undefined : styles.problem}
                >
                  {said[id]}
                </Caption1>
              )}
            </th>
            <td>
              <Input
                className={styles.input}
                input={{ className: styles.number }}
                aria-labelledby={`actual-${id}`}
                aria-describedby={said[id] === undefined ? undefined : `actual-note-${id}`}
                aria-invalid={problems[id] !== undefined}
                inputMode="decimal"
                autoComplete="off"
                value={texts[id]}
                onChange={(_, { value }) => onType(id, value)}
                onBlur={onLeave}
                onKeyDown={({ key }) => key === "Enter" && onLeave()}
              />
            </td>
            <td>{model[id]}</td>
            <td className={styles.gap}>{gap[id]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const useStyles = makeStyles({
  // Room for a cost of nine digits in the narrowest pane.
  input: { width: "96px", minWidth: 0 },
  number: {
    textAlign: "end",
    minWidth: 0,
    paddingLeft: tokens.spacingHorizontalXS,
    paddingRight: tokens.spacingHorizontalS,
  },
  gap: { fontWeight: tokens.fontWeightSemibold },
  problem: { color: tokens.colorPaletteRedForeground1 },
});
