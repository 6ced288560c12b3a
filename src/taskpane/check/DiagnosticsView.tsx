import { Button, Caption1, Spinner } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { Diagnostics } from "../../excel/Gateway";
import { type PaneFault, faultOf } from "../frame/paneFault";
import { TroubleMessage } from "../frame/TroubleMessage";
import { ViewFrame } from "../frame/ViewFrame";
import type { ViewProps } from "../viewProps";
import { CallTable } from "./CallTable";
import { CopyReport } from "./CopyReport";
import { FactList } from "./FactList";
import { useExcelCheckTexts } from "./useExcelCheckTexts";

/** What whoever is asked for help needs to know. */
export function DiagnosticsView({ gateway, pane }: ViewProps) {
  const { words, texts } = useExcelCheckTexts();
  const [diagnostics, setDiagnostics] = useState<Diagnostics | null>(null);
  const [fault, setFault] = useState<PaneFault | null>(null);
  const [reading, setReading] = useState(1);
  useEffect(() => {
    let isOver = false;
    gateway.readDiagnostics().then(
      (read) => {
        if (!isOver) setDiagnostics(read);
      },
      (error) => {
        if (!isOver) setFault(faultOf(error));
      },
    );
    return () => {
      isOver = true;
    };
  }, [gateway, reading]);
  const readAgain = () => {
    setFault(null);
    setReading((before) => before + 1);
  };

  return (
    <ViewFrame
      heading={words.views.diagnostics}
      lead={<Caption1>{texts.diagnostics.lead}</Caption1>}
      actions={
        <>
          {fault && <TroubleMessage fault={fault} onTryAgain={readAgain} />}
          {diagnostics && <CopyReport report={diagnostics} isPrimary />}
          <Button onClick={readAgain}>{texts.diagnostics.again}</Button>
          <Button onClick={() => pane.showView("checkExcel")}>{words.views.checkExcel}</Button>
        </>
      }
    >
      {!diagnostics && !fault && <Spinner size="small" label={texts.diagnostics.reading} />}
      {diagnostics && <FactList diagnostics={diagnostics} />}
      {diagnostics && <CallTable calls={diagnostics.calls} />}
    </ViewFrame>
  );
}
