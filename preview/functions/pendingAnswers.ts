/** What a function has promised a cell for some arguments. */
interface Promised {
  readonly answer: { readonly value?: unknown; readonly error?: unknown } | null;
}

/** What one cell waits for, by the function and its arguments, and how the calculation at hand has found it. */
interface WaitingCell {
  readonly promised: Map<string, Promised>;
  /** Whether all answers had come when the calculation began, which then finds them or has a cell that no longer asks. */
  isAnswered: boolean;
  isCalculated: boolean;
  isLacking: boolean;
}

/**
 * Answers that come later. A cell shows #GETTING_DATA meanwhile and is calculated again; once a calculation has found all that
 * the cell was promised, or a cell that does not ask for it, that is forgotten: the next one asks the functions again, as Excel does.
 */
export class PendingAnswers {
  private readonly cells = new Map<string, WaitingCell>();
  private readonly waiting = new Set<Promise<unknown>>();

  constructor(private readonly recalculate: (cell: string) => void) {}

  /** What was promised to a cell; undefined where nothing was. */
  find(cell: string, key: string): Promised | undefined {
    const found = this.cells.get(cell);
    if (!found) return undefined;
    found.isCalculated = true;
    const promised = found.promised.get(key);
    if (promised?.answer === null) found.isLacking = true;
    return promised;
  }

  await(cell: string, key: string, promise: PromiseLike<unknown>): void {
    const entry = this.cells.get(cell) ?? {
      promised: new Map<string, Promised>(),
      isAnswered: false,
      isCalculated: true,
      isLacking: true,
    };
    entry.promised.set(key, { answer: null });
    entry.isLacking = true;
    this.cells.set(cell, entry);
    const put = (answer: Promised["answer"]) => {
      // Where the cell has got what it shows by other arguments, nobody waits for this any longer.
      if (this.cells.get(cell) !== entry) return;
      entry.promised.set(key, { answer });
      this.recalculate(cell);
    };
    const settled = Promise.resolve(promise).then(
      (value) => put({ value }),
      (error: unknown) => put({ error }),
    );
    this.waiting.add(settled);
    void settled.finally(() => this.waiting.delete(settled));
  }

  beginCalculation(): void {
    for (const entry of this.cells.values())
      entry.isAnswered = [...entry.promised.values()].every(({ answer }) => answer !== null);
  }

  /** A calculation has ended: what its cells have got in full is used up, and so is what they have not asked for. */
  endCalculation(): void {
    for (const [cell, entry] of this.cells) {
      const isUsedUp = entry.isCalculated ? !entry.isLacking : entry.isAnswered;
      if (isUsedUp) this.cells.delete(cell);
      entry.isAnswered = false;
      entry.isCalculated = false;
      entry.isLacking = false;
    }
  }

  get isWaiting(): boolean {
    return this.waiting.size > 0;
  }

  async next(): Promise<void> {
    await Promise.race(this.waiting);
  }
}
