import { Spinner, makeStyles } from "@fluentui/react-components";
import { useWords } from "./words";

/** Shown while the workbook is searched for a comparison. */
export function Opening() {
  return <Waiting label={useWords().words.opening} />;
}

/** Shown while a view, or what it shows, has not come yet. */
export function Loading() {
  return <Waiting label={useWords().words.frame.loading} />;
}

function Waiting({ label }: { label: string }) {
  return <Spinner size="small" label={label} className={useStyles().spinner} />;
}

const useStyles = makeStyles({ spinner: { margin: "auto" } });
