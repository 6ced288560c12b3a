import { Button, Caption1, MessageBar, MessageBarBody, makeStyles } from "@fluentui/react-components";
import { rankOptions } from "./ranking";
import { useWords } from "../frame/words";
import { CheckState } from "./CheckState";
import { RankedOptions } from "./RankedOptions";
import { TrialsNotice } from "./TrialsNotice";
import { Verdict } from "./Verdict";
import { ViewFrame } from "../frame/ViewFrame";
import type { ViewProps } from "../viewProps";

/** What the comparison in the workbook says, and the way to its sheets. */
export function DecisionView({ pane, handOff }: ViewProps) {
  const styles = useStyles();
  const { words, texts } = useWords();
  const { result } = pane;
  if (result === null) return null;
  const { request, verdict } = result;
  const ranking = rankOptions(result);
  const isHandedOff = (handOff.state?.handOffSheet ?? null) !== null;
  return (
    <ViewFrame
      heading={words.result.heading}
      lead={
        <Caption1>
          {words.result.summary(request.years, request.currency)}{" "}
          {result.scenario !== "" && `${texts.sheets.inputs.scenario}: ${result.scenario}.`}
        </Caption1>
      }
      actions={<Button onClick={() => pane.showView("setUp")}>{words.result.change}</Button>}
    >
      {result.keptSheet !== null && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody className={styles.message}>{words.result.kept(result.keptSheet)}</MessageBarBody>
        </MessageBar>
      )}
      {result.isCalculatedByHand && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody className={styles.message}>{words.result.calculatedByHand}</MessageBarBody>
        </MessageBar>
      )}
      <CheckState result={result} onShow={pane.showCheck} />
      {result.trials && <TrialsNotice trials={result.trials} onRun={isHandedOff ? null : pane.runSimulation} />}
      {ranking.isComplete && <Verdict ranking={ranking} />}
      {!ranking.isComplete && verdict !== "calculating" && verdict !== "outOfDate" && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody className={styles.message}>{words.result.missing}</MessageBarBody>
        </MessageBar>
      )}
      <RankedOptions ranking={ranking} currency={request.currency} />
    </ViewFrame>
  );
}

const useStyles = makeStyles({ message: { whiteSpace: "normal" } });
