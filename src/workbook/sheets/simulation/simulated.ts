import { informationColumns } from "../../../model/answers";
import { samplingName } from "../../layout/simulation";
import type { Context } from "../context";
import { putFunctionAnswer } from "../common/functionAnswer";
import type { SheetBuilder } from "../../plan/sheetBuilder";

/** What the functions that simulate answer: the statistics of cost and saving, one option's histogram, and what knowing is worth. */
export function putSimulated(sheet: SheetBuilder, { simulation: layout }: Context): void {
  const run = "Outsource_TrialCount,Outsource_SeedValue";
  const simulate = { name: "OUTSOURCE_SIMULATE", idColumns: 1 };
  const ofAll = `Outsource_BaseAssumptions,,${run},,,`;
  putFunctionAnswer(sheet, { ...simulate, area: layout.costAnswer, arguments: `${ofAll},${samplingName}` });
  putFunctionAnswer(sheet, { ...simulate, area: layout.savingAnswer, arguments: `${ofAll}"saving",${samplingName}` });
  putFunctionAnswer(sheet, {
    area: layout.histogramAnswer,
    name: "OUTSOURCE_HISTOGRAM",
    arguments: `Outsource_BaseAssumptions,${layout.setting("option")},${run},,,,,${samplingName}`,
    idColumns: 0,
  });
  putFunctionAnswer(sheet, {
    area: layout.informationAnswer,
    name: "OUTSOURCE_EVPPI",
    arguments: `Outsource_BaseAssumptions,,${layout.setting("decisionTrials")},Outsource_SeedValue,,${layout.setting("decisionSampling")}`,
    idColumns: informationColumns.indexOf("evppi"),
  });
}
