import { Link, MessageBar, MessageBarBody, makeStyles } from "@fluentui/react-components";
import type { ComparisonResult } from "../../excel/Gateway";
import { useAllWords } from "./allWords";

interface Props {
  readonly result: ComparisonResult;
  readonly onSetUp: () => void;
}

/** Says that the sheets are in another language than the pane, and leads to where they are written in the pane's. */
export function SheetsLanguage({ result, onSetUp }: Props) {
  const styles = useStyles();
  const { language, words } = useAllWords();
  const { otherLanguage } = words;
  const written = result.request.language;
  if (written === language) return null;
  return (
    <MessageBar intent="info" layout="multiline">
      <MessageBarBody className={styles.message}>
        {otherLanguage.sheets[written]}{" "}
        <Link as="button" inline onClick={onSetUp}>
          {otherLanguage.update}
        </Link>
      </MessageBarBody>
    </MessageBar>
  );
}

const useStyles = makeStyles({ message: { whiteSpace: "normal" } });
