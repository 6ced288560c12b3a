import { Button, Caption1, MessageBar, MessageBarBody, makeStyles } from "@fluentui/react-components";
import type { ComparisonResult } from "../../excel/Gateway";
import { rankOptions } from "./ranking";
import type { ComparisonPane } from "../setUp/comparisonPane";
import type { HandOffPane } from "../handOff/useHandOff";
import { useWords } from "../frame/words";
import { CheckState } from "./CheckState";
import { RankedOptions } from "./RankedOptions";
import { HandOffArea } from "../handOff/HandOffArea";
import { SheetLinks } from "./SheetLinks";
import { TroubleMessage } from "../frame/TroubleMessage";
import { Verdict } from "./Verdict";
import { ViewFrame } from "../frame/ViewFrame";

interface Props {
  readonly pane: ComparisonPane;
  readonly result: ComparisonResult;
  readonly handOff: HandOffPane;
}

/** What the comparison in the workbook says, and the way to its sheets. */
export function ResultView({ pane, result, handOff }: Props) {
  const styles = useStyles();
  const { words } = useWords();
  const { request, checksPass, isFrozen, isOutOfDate, sheets } = result;
  const ranking = rankOptions(result);
  const checksTitle = sheets.find(({ id }) => id === "checks")?.title ?? "";
  return (
    <ViewFrame
      heading={words.result.heading}
      lead={<Caption1>{words.result.summary(request.years, request.currency)}</Caption1>}
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
      <CheckState pass={checksPass} isFrozen={isFrozen} isOutOfDate={isOutOfDate} sheet={checksTitle} />
      {ranking.isComplete && <Verdict ranking={ranking} />}
      {!ranking.isComplete && !isOutOfDate && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody className={styles.message}>{words.result.missing}</MessageBarBody>
        </MessageBar>
      )}
      <RankedOptions ranking={ranking} currency={request.currency} />
      <SheetLinks sheets={sheets} onShow={pane.showSheet} />
      <HandOffArea handOff={handOff} />
    </ViewFrame>
  );
}

const useStyles = makeStyles({ message: { whiteSpace: "normal" } });
