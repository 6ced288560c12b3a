import { GatewayError } from "../Gateway";

/** How long Excel is given to come to itself before what has failed is tried once more, in milliseconds. */
const pause = 1000;

/**
 * Does what an attempt that failed leaves to do, in a run of its own: what takes sheets away is no part of a step that can be undone.
 * Where Excel fails once more, as it does while another workbook is in front, it is tried again after a pause; then the sheets are
 * named that may be unfinished.
 */
export async function withSecondTry<T>(
  work: (context: Excel.RequestContext) => Promise<T>,
  titles: Iterable<string>,
): Promise<T> {
  // A cell that the user has begun to edit is waited for.
  const once = () => Excel.run({ delayForCellEdit: true }, work);
  return once()
    .catch(() => new Promise((resolve) => setTimeout(resolve, pause)).then(once))
    .catch(() => {
      throw new GatewayError({ kind: "notPutBack", places: [...new Set(titles)] });
    });
}
