/** What a range of its own costs in a request, in characters: its path, its registration and its release. */
export const rangeCost = 600;
/** What it costs to ask for a cell, the cells it fills and what stands in them. */
export const questionCost = 5 * rangeCost;

/**
 * How many characters are queued before they are sent. Excel on the web takes 5 MB in one request, and the last of what is queued comes
 * on top.
 */
const mostQueued = 2_500_000;

/** Has Excel neither draw nor calculate until the next sync. */
export function pauseExcel({ application }: Excel.RequestContext): void {
  application.suspendScreenUpdatingUntilNextSync();
  application.suspendApiCalculationUntilNextSync();
}

/**
 * Queues what is written or asked for each item, and sends it as soon as it is much. Usually nothing is sent: that is left to the caller, with
 * what it queues besides.
 *
 * @param queue queues one, and answers how many characters it takes
 * @param again what held until the next sync and is to hold for the rest too
 */
export async function inParts<Item>(
  context: Excel.RequestContext,
  items: readonly Item[],
  queue: (item: Item, index: number) => number,
  again: (context: Excel.RequestContext) => void = () => {},
): Promise<void> {
  let queued = 0;
  for (const [index, item] of items.entries()) {
    queued += queue(item, index);
    if (queued <= mostQueued) continue;
    await context.sync();
    again(context);
    queued = 0;
  }
}

/** How many characters the values of a range take in a request. */
export function lengthOf(values: readonly (readonly unknown[])[]): number {
  return rangeCost + JSON.stringify(values).length;
}
