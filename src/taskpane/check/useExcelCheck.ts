import { useState } from "react";
import type { ExcelCheck, ExcelReport, Gateway } from "../../excel/Gateway";
import { type PaneFault, faultOf } from "../frame/paneFault";

/** Tries this Excel when it is told to: the checks as they come, then the report, or why it could not begin. */
export function useExcelCheck(gateway: Gateway, sheetTitle: string) {
  const [checks, setChecks] = useState<readonly ExcelCheck[]>([]);
  const [report, setReport] = useState<ExcelReport | null>(null);
  const [fault, setFault] = useState<PaneFault | null>(null);
  const [isRunning, setIsRunning] = useState(false);

  function run() {
    if (isRunning) return;
    setChecks([]);
    setReport(null);
    setFault(null);
    setIsRunning(true);
    gateway
      .checkExcel(sheetTitle, (check) => setChecks((before) => [...before, check]))
      .then(setReport, (error) => setFault(faultOf(error)))
      .finally(() => setIsRunning(false));
  }

  return { checks, report, fault, isRunning, run };
}
