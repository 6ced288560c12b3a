import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

/** A table of figures: text to the left, numbers to the right, a line under each row. */
export const useTableStyles = makeStyles({
  table: {
    ...typographyStyles.caption1,
    width: "100%",
    borderCollapse: "collapse",
    fontVariantNumeric: "tabular-nums",
    "& th, & td": {
      padding: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
      borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
      textAlign: "end",
      fontWeight: tokens.fontWeightRegular,
    },
    "& th:first-child": { paddingLeft: 0, textAlign: "start", overflowWrap: "anywhere" },
    "& thead th": { color: tokens.colorNeutralForeground3, verticalAlign: "bottom" },
    "& tfoot th, & tfoot td": { fontWeight: tokens.fontWeightSemibold },
  },
});
