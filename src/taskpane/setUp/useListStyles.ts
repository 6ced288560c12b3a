import { makeStyles, tokens } from "@fluentui/react-components";

/** What the lists of options and of their quotes look alike in. */
export const useListStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  list: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    listStyleType: "none",
    margin: 0,
    padding: 0,
  },
});
