import { Button, Caption1, MessageBar, MessageBarBody, makeStyles } from "@fluentui/react-components";
import type { ComparisonResult } from "../../excel/comparison";
import { rankOptions } from "../ranking";
import type { ComparisonPane } from "../useComparison";
import { useWords } from "../words";
import { CheckState } from "./CheckState";
import { RankedOptions } from "./RankedOptions";
import { SheetLinks } from "./SheetLinks";
import { TroubleMessage } from "./TroubleMessage";
import { Verdict } from "./Verdict";
import { ViewFrame } from "./ViewFrame";

/** What the comparison in the workbook says, and the way to its sheets. */
export function ResultView({ pane, result }: { pane: ComparisonPane; result: ComparisonResult }) {
  const styles = useStyles();
  const { words } = useWords();
  const { request, checksPass, sheets } = result;
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
      <CheckState pass={checksPass} sheet={checksTitle} />
      {ranking.isComplete ? (
        <Verdict ranking={ranking} />
      ) : (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody className={styles.message}>{words.result.missing}</MessageBarBody>
        </MessageBar>
      )}
      <RankedOptions ranking={ranking} currency={request.currency} />
      <SheetLinks sheets={sheets} onShow={pane.showSheet} />
    </ViewFrame>
  );
}

const useStyles = makeStyles({ message: { whiteSpace: "normal" } });
