import { vocabulary } from "../../locale/vocabulary";
import type { Sampling } from "../../model/catalogue/sampling";
import { samplingName } from "../../workbook/layout/simulation";

/**
 * Queues the reading of how trials are drawn; call the result after a sync. An earlier version, which has no such setting, draws at
 * random; null where the cell has no word for it, as where it shows an error.
 */
export function loadSampling({ workbook }: Excel.RequestContext): () => Sampling | null {
  const range = workbook.names.getItemOrNullObject(samplingName).getRangeOrNullObject().load({ values: true });
  return () => {
    if (range.isNullObject) return "random";
    return vocabulary.sampling(String((range.values as unknown[][])[0]?.[0])) ?? null;
  };
}
