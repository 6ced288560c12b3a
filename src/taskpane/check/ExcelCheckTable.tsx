import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { CheckmarkCircleFilled, WarningFilled } from "@fluentui/react-icons";
import type { ExcelCheck } from "../../excel/Gateway";
import { useExcelCheckTexts } from "./useExcelCheckTexts";

/** What was tried, what was found, and what follows where that is not as wanted. */
export function ExcelCheckTable({ checks }: { checks: readonly ExcelCheck[] }) {
  const styles = useStyles();
  const { check: words } = useExcelCheckTexts().texts;
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col" colSpan={2} className={styles.heading}>
            {words.tried}
          </th>
          <th scope="col" className={styles.found}>
            {words.found}
          </th>
        </tr>
      </thead>
      <tbody>
        {checks.map(({ id, isAsWanted, wanted, found }) => (
          <tr key={id} className={styles.row}>
            <td className={styles.sign}>
              {isAsWanted ? (
                <CheckmarkCircleFilled fontSize={16} className={styles.pass} aria-label={words.passes} />
              ) : (
                <WarningFilled fontSize={16} className={styles.differ} aria-label={words.differs} />
              )}
            </td>
            <th scope="row" className={styles.name}>
              {words.checks[id].name}
              {!isAsWanted && (
                <div className={styles.detail}>
                  {words.checks[id].otherwise} {words.wanted(wanted.join(words.or))}
                </div>
              )}
            </th>
            <td className={styles.found} lang="en">
              {found}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const cell = {
  padding: `${tokens.spacingVerticalS} 0`,
  verticalAlign: "top",
  textAlign: "left",
  fontWeight: tokens.fontWeightRegular,
} as const;

const useStyles = makeStyles({
  table: { borderCollapse: "collapse", width: "100%" },
  heading: { ...cell, ...typographyStyles.caption1 },
  row: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  sign: { ...cell, width: "28px" },
  name: { ...cell, ...typographyStyles.body1 },
  detail: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3, overflowWrap: "anywhere" },
  found: {
    ...cell,
    ...typographyStyles.caption1,
    width: "38%",
    paddingLeft: tokens.spacingHorizontalS,
    textAlign: "right",
    overflowWrap: "anywhere",
  },
  pass: { color: tokens.colorStatusSuccessForeground1 },
  differ: { color: tokens.colorStatusWarningForeground3 },
});
