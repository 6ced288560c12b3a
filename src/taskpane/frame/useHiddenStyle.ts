import { makeStyles } from "@fluentui/react-components";

/** A class for text that is read aloud but not drawn. */
export function useHiddenStyle(): string {
  return useStyles().hidden;
}

const useStyles = makeStyles({
  hidden: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});
