import { makeStyles, tokens } from "@fluentui/react-components";

/** A class for figures of before: they stay, in grey. */
export function useDimmedStyle(): string {
  return useStyles().dimmed;
}

const useStyles = makeStyles({
  dimmed: {
    color: tokens.colorNeutralForeground3,
    "& button, & a": { color: tokens.colorNeutralForeground3 },
    "& svg": { filter: "grayscale(1)", opacity: 0.6 },
  },
});
