import { Caption1, Subtitle2, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ExcelCall } from "../../excel/Gateway";
import { dateFormat } from "../../locale/formats";
import { formatNumber } from "../../locale/numbers";
import { useExcelCheckTexts } from "./useExcelCheckTexts";

/** The last calls to Excel: when, what for, how long, and what came of it. */
export function CallTable({ calls }: { calls: readonly ExcelCall[] }) {
  const styles = useStyles();
  const { language, texts } = useExcelCheckTexts();
  const { calls: heading, columns, noCalls } = texts.diagnostics;
  return (
    <section aria-labelledby="calls-heading">
      <Subtitle2 as="h2" id="calls-heading" className={styles.heading}>
        {heading}
      </Subtitle2>
      {calls.length === 0 && <Caption1>{noCalls}</Caption1>}
      {calls.length > 0 && (
        <table className={styles.table}>
          <thead>
            <tr>
              {(["at", "task", "ms", "code"] as const).map((column) => (
                <th key={column} scope="col" className={column === "ms" ? styles.number : styles.cell}>
                  {columns[column]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {calls.map(({ at, task, ms, code, place }, index) => (
              <tr key={`${at} ${index}`} className={styles.row}>
                <td className={styles.cell}>{dateFormat(language, { timeStyle: "medium" }).format(new Date(at))}</td>
                <td className={styles.cell}>{task}</td>
                <td className={styles.number}>{formatNumber(ms, language)}</td>
                <td className={styles.cell}>{[code, place].filter(Boolean).join(", ")}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

const cell = {
  ...typographyStyles.caption1,
  padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXS} 0`,
  verticalAlign: "top",
  overflowWrap: "anywhere",
} as const;

const useStyles = makeStyles({
  heading: { margin: 0 },
  table: { borderCollapse: "collapse", width: "100%" },
  row: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  cell: { ...cell, textAlign: "left" },
  number: { ...cell, textAlign: "right", whiteSpace: "nowrap" },
});
