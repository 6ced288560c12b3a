import { drawnTrials } from "../model/random/latticeTrials";
import { placeOfInput, simulatedInputs } from "../workbook/standing/simulatedInputs";
import type { InputChange, SimulatedComparison } from "./Gateway";
import { figureIn } from "./read/loadDecision";
import { loadSampling } from "./read/loadSampling";
import { loadStandingOf } from "./read/loadStandingOf";
import { typeCells } from "./typeCells";

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
  const standing = await loadStandingOf(context, "inputs");
  const inputs = standing && simulatedInputs(standing);
  const found = settings.map(
    ([id, range]) => [id, range.isNullObject ? null : figureIn((range.values as unknown[][])[0]?.[0])] as const,
  );
  const sampling = readSampling();
  if (!inputs || sampling === null || found.some(([, value]) => value === null)) return null;
  const figures = Object.fromEntries(found) as Record<keyof typeof settingNames, number>;
  return { ...inputs, ...figures, sampling, trials: drawnTrials(figures.trials, sampling) };
}

/** Types drivers in their cells, all at once. Four syncs. */
export async function typeInputs(context: Excel.RequestContext, changes: readonly InputChange[]): Promise<void> {
  const standing = await loadStandingOf(context, "inputs");
  const cells = changes.map((change) => ({ place: standing && placeOfInput(standing, change), value: change.value }));
  await typeCells(context, standing, cells);
}
