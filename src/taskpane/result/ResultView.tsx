import { Button, Caption1, MessageBar, MessageBarBody, makeStyles } from "@fluentui/react-components";
import type { ComparisonResult } from "../../excel/Gateway";
import { rankOptions } from "./ranking";
import type { ComparisonPane } from "../setUp/comparisonPane";
import type { HandOffPane } from "../handOff/useHandOff";
import { useWords } from "../frame/words";
import { CheckState } from "./CheckState";
import { RankedOptions } from "./RankedOptions";
import { HelpArea } from "../check/HelpArea";
import type { Help } from "../check/useHelp";
import { HandOffArea } from "../handOff/HandOffArea";
import { SheetLinks } from "./SheetLinks";
import { TroubleMessage } from "../frame/TroubleMessage";
import { TrialsNotice } from "./TrialsNotice";
import { Verdict } from "./Verdict";
import { ViewFrame } from "../frame/ViewFrame";

interface Props {
  readonly pane: ComparisonPane;
  readonly result: ComparisonResult;
  readonly handOff: HandOffPane;
  readonly help: Help;
}

/** What the comparison in the workbook says, and the way to its sheets. */
export function ResultView({ pane, result, handOff, help }: Props) {
  const styles = useStyles();
  const { words, texts } = useWords();
  const { request, sheets, verdict } = result;
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
      takesFocus={pane.hasMoved}
      actions={
        <>
          {pane.trouble && <TroubleMessage fault={pane.trouble.fault} onTryAgain={pane.tryAgain} />}
          <Button onClick={() => pane.showView("setUp")}>{words.result.change}</Button>
        </>
      }
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
      <SheetLinks sheets={sheets} onShow={pane.showSheet} />
      <HandOffArea handOff={handOff} />
      <HelpArea help={help} />
    </ViewFrame>
  );
}

const useStyles = makeStyles({ message: { whiteSpace: "normal" } });
