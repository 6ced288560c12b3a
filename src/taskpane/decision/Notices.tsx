import { MessageBar, MessageBarBody, makeStyles } from "@fluentui/react-components";
import type { ComparisonResult } from "../../excel/Gateway";
import { useAllWords } from "../frame/allWords";
import type { ViewProps } from "../viewProps";
import { CheckState } from "./CheckState";
import { isComplete } from "./ranking";
import { TrialsNotice } from "./TrialsNotice";

interface Props {
  readonly result: ComparisonResult;
  /** Whether nothing is known of what a hand-off froze. */
  readonly isListGone: boolean;
  readonly pane: Pick<ViewProps["pane"], "showCheck">;
  /** Null where the functions are frozen and cannot run. */
  readonly onRun: (() => void) | null;
}

/** What has to be known before the figures are relied on. */
export function Notices({ result, isListGone, pane, onRun }: Props) {
  const { result: words } = useAllWords().words;
  const { verdict, keptSheet, isCalculatedByHand, trials } = result;
  const isMissing = !isComplete(result) && verdict !== "calculating" && verdict !== "outOfDate";
  return (
    <>
      {keptSheet !== null && <Notice intent="info" text={words.kept(keptSheet)} />}
      {isCalculatedByHand && <Notice intent="warning" text={words.calculatedByHand} />}
      {verdict !== "passed" && <CheckState result={result} isListGone={isListGone} onShow={pane.showCheck} />}
      {trials && <TrialsNotice trials={trials} onRun={onRun} />}
      {isMissing && <Notice intent="warning" text={words.missing} />}
    </>
  );
}

export function Notice({ intent, text }: { intent: "info" | "warning"; text: string }) {
  const styles = useStyles();
  return (
    <MessageBar intent={intent} layout="multiline">
      <MessageBarBody className={styles.message}>{text}</MessageBarBody>
    </MessageBar>
  );
}

const useStyles = makeStyles({ message: { whiteSpace: "normal" } });
