import { Badge, Button, Caption1, MessageBar, MessageBarBody, Spinner, makeStyles } from "@fluentui/react-components";
import type { ExcelCheck, Gateway } from "../../excel/Gateway";
import { TroubleMessage } from "../frame/TroubleMessage";
import { ViewFrame } from "../frame/ViewFrame";
import { CopyReport } from "./CopyReport";
import { ExcelCheckTable } from "./ExcelCheckTable";
import { useExcelCheck } from "./useExcelCheck";
import { useExcelCheckTexts } from "./useExcelCheckTexts";

/** Tries this Excel, and says what came of each check. Nothing is tried until the user asks for it. */
export function ExcelCheckView({ gateway }: { gateway: Gateway }) {
  const styles = useStyles();
  const { words, texts } = useExcelCheckTexts();
  const { checks, report, fault, isRunning, run } = useExcelCheck(gateway, texts.check.sheet);

  return (
    <ViewFrame
      heading={words.views.checkExcel}
      lead={<Caption1 id="check-note">{texts.check.lead}</Caption1>}
      actions={
        <>
          {fault && <TroubleMessage fault={fault} onTryAgain={run} />}
          <Button
            appearance="primary"
            aria-describedby="check-note"
            aria-disabled={isRunning}
            icon={isRunning ? <Spinner size="tiny" appearance="inverted" aria-hidden /> : undefined}
            onClick={run}
          >
            {isRunning ? texts.check.running : report ? texts.check.again : words.views.checkExcel}
          </Button>
          {report && <CopyReport report={report} />}
        </>
      }
    >
      <div role="status" className={styles.summary}>
        {report && <Summary checks={report.checks} />}
      </div>
      {report && report.sheetsLeft.length > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody className={styles.message}>
            {texts.check.sheetsLeft(report.sheetsLeft.join(", "))}
          </MessageBarBody>
        </MessageBar>
      )}
      {checks.length > 0 && <ExcelCheckTable checks={checks} />}
    </ViewFrame>
  );
}

function Summary({ checks }: { checks: readonly ExcelCheck[] }) {
  const { check: words } = useExcelCheckTexts().texts;
  const passed = checks.filter(({ isAsWanted }) => isAsWanted).length;
  const toKnow = checks.length - passed;
  return (
    <>
      <Badge appearance="tint" color={toKnow === 0 ? "success" : "warning"} size="large">
        {toKnow === 0 ? words.allAsWanted : words.toKnow(toKnow)}
      </Badge>
      <Caption1>{words.asWanted(passed, checks.length)}</Caption1>
    </>
  );
}

const useStyles = makeStyles({
  summary: { display: "flex", alignItems: "center", flexWrap: "wrap", gap: "8px" },
  message: { whiteSpace: "normal" },
});
