import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { numberFormat } from "../../locale/formats";
import type { Language } from "../../locale/language";
import type { Typed } from "../../model/fault";
import { useAllWords } from "../frame/allWords";

/** As much of an answer as a narrow pane can show. */
const mostRows = 12;
const mostColumns = 6;

/** The cells that an answer fills. */
export function AnswerTable({ rows, label }: { rows: readonly (readonly Typed[])[]; label: string }) {
  const styles = useStyles();
  const { language, texts } = useAllWords();
  const columns = rows[0]?.length ?? 0;
  const shown = rows.slice(0, mostRows).map((row) => row.slice(0, mostColumns));
  const isCut = rows.length > mostRows || columns > mostColumns;
  return (
    <div>
      <div className={styles.scroller} role="group" aria-label={label} tabIndex={0}>
        <table className={styles.table}>
          <tbody>
            {shown.map((row, r) => (
              <tr key={r}>
                {row.map((value, c) => (
                  <td key={c} className={typeof value === "number" ? styles.number : styles.text}>
                    {shownValue(value, language)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {isCut && <div className={styles.note}>{texts.functionsView.notShown(rows.length, columns)}</div>}
    </div>
  );
}

/** A large number to the unit's hundredth, a small one to a millionth: what a cell would show after a format. */
function shownValue(value: Typed, language: Language): string {
  if (typeof value !== "number") return String(value);
  const maximumFractionDigits = Math.abs(value) >= 100 ? 2 : 6;
  return numberFormat(language, { maximumFractionDigits, signDisplay: "negative" }).format(value);
}

const useStyles = makeStyles({
  scroller: { overflowX: "auto" },
  table: { ...typographyStyles.caption1, borderCollapse: "collapse", width: "100%" },
  number: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    textAlign: "right",
    whiteSpace: "nowrap",
    fontVariantNumeric: "tabular-nums",
  },
  text: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    verticalAlign: "top",
  },
  note: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3 },
});
