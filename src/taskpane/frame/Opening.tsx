import { Spinner, makeStyles } from "@fluentui/react-components";
import { useWords } from "./words";

/** Shown while the workbook is searched for a comparison. */
export function Opening() {
  return <Spinner size="small" label={useWords().words.opening} className={useStyles().spinner} />;
}

const useStyles = makeStyles({ spinner: { margin: "auto" } });
