/** What a range of its own costs in a request, in characters: its path, its registration and its release. */
export const rangeCost = 600;
/** What it costs to ask for a cell, the cells it fills and what stands in them. */
export const questionCost = 5 * rangeCost;

/**
 * How many characters are queued before they are sent. Excel on the web takes 5 MB in one request, and the last of what is queued comes
 * on top.
 */
const mostQueued = 2_500_000;

/** How many characters of a range go in one piece, unless a single row has more. */
const longestStrip = 1_000_000;

/** Has Excel neither draw nor calculate until the next sync. */
export function pauseExcel({ application }: Excel.RequestContext): void {
  application.suspendScreenUpdatingUntilNextSync();
  application.suspendApiCalculationUntilNextSync();
}

/**
 * Queues what is written or asked for each item, and sends it as soon as it is much. Usually nothing is sent: that is left to the caller, with
 * what it queues besides.
 *
 * @param queue queues one, in one piece or several, and answers how many characters each takes
 * @param again what held until the next sync and is to hold for the rest too
 */
export async function inParts<Item>(
  context: Excel.RequestContext,
  items: readonly Item[],
  queue: (item: Item, index: number) => number | Iterable<number>,
  again: (context: Excel.RequestContext) => void = () => {},
): Promise<void> {
  let queued = 0;
  for (const [index, item] of items.entries()) {
    const pieces = queue(item, index);
    for (const characters of typeof pieces === "number" ? [pieces] : pieces) {
      queued += characters;
      if (queued <= mostQueued) continue;
      await context.sync();
      again(context);
      queued = 0;
    }
  }
}

/** Rows of a range that go in one piece. */
interface Strip<Row> {
  /** The first of them, counted from the first of the range. */
  readonly first: number;
  readonly rows: Row[];
  readonly characters: number;
}

/** The rows of a range in pieces that one request takes, each with its characters. */
export function inStrips<Row extends readonly unknown[]>(all: readonly Row[]): Strip<Row>[] {
  const strips: Strip<Row>[] = [];
  for (const [index, row] of all.entries()) {
    const length = JSON.stringify(row).length + 1;
    const last = strips.at(-1);
    if (last && last.characters + length <= longestStrip) {
      last.rows.push(row);
      strips[strips.length - 1] = { ...last, characters: last.characters + length };
    } else strips.push({ first: index, rows: [row], characters: rangeCost + length });
  }
  return strips;
}
