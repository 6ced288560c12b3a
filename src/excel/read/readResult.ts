import type { ComparisonFigure } from "../../workbook/layout/comparisonRows";
import type { Sampling } from "../../model/catalogue/sampling";
import { drawnTrials } from "../../model/random/latticeTrials";
import { scenarioName } from "../../workbook/layout/inputs";
import { runName, statisticsName } from "../../workbook/layout/simulation";
import { isFormula } from "../../workbook/plan/isFormula";
import type { ComparisonRequest } from "../../workbook/request/request";
import { type SheetId, identityNames, sheetIds } from "../../workbook/plan/sheetId";
import type { ComparisonResult, SimulatedTrials } from "../Gateway";
import { loadChecks } from "./loadChecks";
import { figureIn, textIn, loadDecision } from "./loadDecision";
import { loadSampling } from "./loadSampling";

type Titles = Readonly<Record<SheetId, string>>;

/** Reads the figures the pane shows. Rows are found by their ids, so the user may have moved them. One sync. */
export async function readResult(
  context: Excel.RequestContext,
  request: ComparisonRequest,
  titles: Titles,
): Promise<ComparisonResult> {
  const loaded = loadResult(context);
  await context.sync();
  return loaded(request, titles);
}

/** Queues the reading; call the result after a sync. */
export function loadResult(
  context: Excel.RequestContext,
): (request: ComparisonRequest, titles: Titles) => ComparisonResult {
  const { names } = context.workbook;
  const figures = names.getItem(identityNames.comparison).getRange().load({ values: true });
  const checks = loadChecks(context);
  const scenario = names.getItemOrNullObject(scenarioName).getRangeOrNullObject();
  scenario.load({ values: true, formulas: true });
  const run = names.getItemOrNullObject(runName).getRangeOrNullObject().load({ values: true });
  const decision = loadDecision(context);
  const application = context.application.load({ calculationMode: true });
  const sampling = loadSampling(context);
  const statistics = names.getItemOrNullObject(statisticsName).getRangeOrNullObject().load({ values: true });
  return (request, titles) => {
    const rows = new Map((figures.values as unknown[][]).map((row) => [row.at(-1), row]));
    const figure = (id: ComparisonFigure, option: number) => figureIn(rows.get(id)?.[option + 1]);
    const reading = decision(request);
    const { verdict, failed } = checks(request.language) ?? { verdict: null, failed: [] };
    return {
      request,
      decision: reading.decision,
      scenario: scenario.isNullObject ? "" : textIn((scenario.values as unknown[][])[0]?.[0]),
      isScenarioByFormula: !scenario.isNullObject && isFormula((scenario.formulas as unknown[][])[0]?.[0]),
      options: request.options.map(({ name }, option) => ({
        name,
        ...reading.ofOption(option),
        chanceBest: figure("chance-best", option),
        score: figure("score", option),
        npv: figure("npv", option),
        saving: figure("saving", option),
        rankByCost: figure("cost-rank", option),
      })),
      verdict,
      failedChecks: failed,
      isCalculatedByHand: application.calculationMode === "Manual",
      trials: run.isNullObject || statistics.isNullObject ? null : trialsIn(run.values, sampling(), statistics.values),
      keptSheet: null,
      sheets: sheetIds.map((id) => ({ id, title: titles[id] })),
    };
  };
}

function trialsIn(run: unknown[][], sampling: Sampling | null, statistics: unknown[][]): SimulatedTrials | null {
  const [typed, , byDefault] = run[0] ?? [];
  const asked = figureIn(typed) ?? figureIn(byDefault);
  const shown = figureIn(statistics.find(([id]) => id === "trials")?.[1]);
  return asked === null || sampling === null || shown === null ? null : { shown, asked: drawnTrials(asked, sampling) };
}
