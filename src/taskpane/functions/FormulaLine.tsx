import { makeStyles, tokens } from "@fluentui/react-components";

/** A formula as Excel's formula bar shows it. */
export function FormulaLine({ formula }: { formula: string }) {
  return <code className={useStyles().formula}>{formula}</code>;
}

const useStyles = makeStyles({
  formula: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: "anywhere",
  },
});
