import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { Diagnostics } from "../../excel/Gateway";
import { useExcelCheckTexts } from "./useExcelCheckTexts";

/** This Excel, this add-in and this workbook, a line each. */
export function FactList({ diagnostics: { host, sheets, functions } }: { diagnostics: Diagnostics }) {
  const styles = useStyles();
  const { diagnostics: words } = useExcelCheckTexts().texts;
  const called = functions && words.functions(functions.called, functions.inFlight);
  const slowest = functions?.slowest && words.slowest(functions.slowest.name, Math.round(functions.slowest.ms));
  const facts = {
    addin: host.addin,
    model: host.model,
    excel: [host.version, host.platform].join(", "),
    languages: [host.displayLanguage, host.contentLanguage, host.culture].join(", "),
    numbers: `1${host.thousandsSeparator}234${host.decimalSeparator}5`,
    calculation: host.calculationMode,
    sets: Object.entries(host.sets)
      .flatMap(([name, version]) => (version ? [`${name} ${version}`] : []))
      .join(", "),
    workbook: words.sheets(sheets.ours, sheets.others),
    functions: called ? [called, slowest].filter(Boolean).join(", ") : words.otherPage,
  };
  return (
    <dl className={styles.list}>
      {Object.entries(facts).map(([id, fact]) => (
        <div key={id} className={styles.row}>
          <dt className={styles.name}>{words.facts[id as keyof typeof facts]}</dt>
          <dd className={styles.fact}>{fact}</dd>
        </div>
      ))}
    </dl>
  );
}

const useStyles = makeStyles({
  list: { margin: 0 },
  row: {
    display: "flex",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  name: { ...typographyStyles.caption1, width: "38%", flexShrink: 0, color: tokens.colorNeutralForeground3 },
  fact: { ...typographyStyles.caption1, margin: 0, overflowWrap: "anywhere" },
});
