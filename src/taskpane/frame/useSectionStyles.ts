import { makeStyles, tokens } from "@fluentui/react-components";

/** What the blocks of a view look alike in. */
export const useSectionStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  heading: { margin: 0 },
  note: { color: tokens.colorNeutralForeground3 },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  /** Of a list whose lines are groups of fields. */
  apart: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  row: {
    padding: `${tokens.spacingVerticalSNudge} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});
