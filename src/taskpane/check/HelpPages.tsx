import { Suspense, lazy } from "react";
import type { Gateway } from "../../excel/Gateway";
import { Opening } from "../frame/Opening";
import type { Help } from "./useHelp";

// Seldom asked for, so they come when they are.
const ExcelCheckView = lazy(() => import("./ExcelCheckView").then((file) => ({ default: file.ExcelCheckView })));
const DiagnosticsView = lazy(() => import("./DiagnosticsView").then((file) => ({ default: file.DiagnosticsView })));

/** The page of help that is open. */
export function HelpPages({ help, gateway }: { help: Help; gateway: Gateway }) {
  return (
    <Suspense fallback={<Opening />}>
      {help.page === "excelCheck" && <ExcelCheckView gateway={gateway} onBack={help.close} />}
      {help.page === "diagnostics" && (
        <DiagnosticsView gateway={gateway} onBack={help.close} onCheck={() => help.open("excelCheck")} />
      )}
    </Suspense>
  );
}
