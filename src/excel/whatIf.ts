import { drawnTrials } from "../model/random/latticeTrials";
import { cellAt } from "../workbook/plan/address";
import { type InputPlace, placeOfInput, simulatedInputs } from "../workbook/standing/simulatedInputs";
import type { StandingComparison } from "../workbook/standing/readStanding";
import { GatewayError, type InputChange, type SimulatedComparison } from "./Gateway";
import { rangeOf } from "./handOff/readOwnFormulas";
import { figureIn } from "./read/loadDecision";
import { loadProtection } from "./read/loadProtection";
import { loadSampling } from "./read/loadSampling";
import { loadStanding } from "./read/loadStanding";
import { locateSheets } from "./read/locateSheets";

const settingNames = {
  trials: "Outsource_TrialCount",
  seed: "Outsource_SeedValue",
  closeCost: "Outsource_CloseCost",
  closeScore: "Outsource_CloseScore",
} as const;

/** What the simulation reads, and what the recommendation follows from; null where a part of it is gone. Two syncs. */
export async function readSimulated(context: Excel.RequestContext): Promise<SimulatedComparison | null> {
  const { names } = context.workbook;
  const settings = Object.entries(settingNames).map(([id, name]) => {
    const range = names.getItemOrNullObject(name).getRangeOrNullObject().load({ values: true });
    return [id, range] as const;
  });
  const readSampling = loadSampling(context);
  const standing = await standingInputs(context);
  const inputs = standing && simulatedInputs(standing);
  const found = settings.map(
    ([id, range]) => [id, range.isNullObject ? null : figureIn((range.values as unknown[][])[0]?.[0])] as const,
  );
  const sampling = readSampling();
  if (!inputs || sampling === null || found.some(([, value]) => value === null)) return null;
  const figures = Object.fromEntries(found) as Record<keyof typeof settingNames, number>;
  return { ...inputs, ...figures, sampling, trials: drawnTrials(figures.trials, sampling) };
}

/** Types drivers in their cells, all at once. Three syncs. */
export async function typeInputs(context: Excel.RequestContext, changes: readonly InputChange[]): Promise<void> {
  const standing = await standingInputs(context);
  const title = standing?.sheets[0]?.title;
  if (!standing || title === undefined) throw new GatewayError({ kind: "inputsGone" });
  const refuseProtected = loadProtection([context.workbook.worksheets.getItem(title)]);
  await context.sync();
  refuseProtected();
  for (const change of changes) {
    const { row, column } = orGone(standing, change);
    rangeOf(context, title, cellAt(row, column)).values = [[change.value]];
  }
  await context.sync();
}

function orGone(standing: StandingComparison, place: InputPlace) {
  const found = placeOfInput(standing, place);
  if (found === null) throw new GatewayError({ kind: "inputsGone" });
  return found;
}

/** Of all sheets only this one is read. */
async function standingInputs(context: Excel.RequestContext): Promise<StandingComparison | null> {
  const { memory, titles } = await locateSheets(context);
  return titles.inputs === undefined ? null : loadStanding(context, { memory, titles: { inputs: titles.inputs } });
}
