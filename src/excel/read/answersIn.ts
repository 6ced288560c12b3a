import { isAwaited } from "../../workbook/handOff/errorName";

/** How long an answer is waited for, and how often Excel is asked for it, in milliseconds. */
export interface Patience {
  readonly most: number;
  readonly pause: number;
}

/** The values of ranges once none of them waits for an answer and they are as hoped for, or as they are at last. */
export async function answersIn(
  context: Excel.RequestContext,
  ranges: readonly Excel.Range[],
  { most, pause }: Patience,
  isHopedFor: (values: readonly unknown[]) => boolean = () => true,
): Promise<unknown[]> {
  const end = performance.now() + most;
  for (;;) {
    for (const range of ranges) range.load({ values: true });
    await context.sync();
    const values = ranges.flatMap((range) => (range.values as unknown[][]).flat());
    const isDone = !values.some(isAwaited) && isHopedFor(values);
    if (isDone || performance.now() > end) return values;
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
}
