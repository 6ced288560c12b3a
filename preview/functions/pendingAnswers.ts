/** Answers that come later. A cell shows #GETTING_DATA meanwhile and is calculated again. */
export class PendingAnswers {
  private readonly answers = new Map<string, { value?: unknown; error?: unknown; isReady: boolean }>();
  private readonly waiting = new Set<Promise<unknown>>();

  constructor(private readonly recalculate: (cell: string) => void) {}

  find(key: string): { value?: unknown; error?: unknown; isReady: boolean } | undefined {
    return this.answers.get(key);
  }

  await(cell: string, key: string, promise: PromiseLike<unknown>): void {
    this.answers.set(key, { isReady: false });
    const settled = Promise.resolve(promise).then(
      (value) => this.put(cell, key, { value }),
      (error: unknown) => this.put(cell, key, { error }),
    );
    this.waiting.add(settled);
    void settled.finally(() => this.waiting.delete(settled));
  }

  private put(cell: string, key: string, answer: { value?: unknown; error?: unknown }): void {
    this.answers.set(key, { ...answer, isReady: true });
    this.recalculate(cell);
  }

  get isWaiting(): boolean {
    return this.waiting.size > 0;
  }

  async next(): Promise<void> {
    await Promise.race(this.waiting);
  }
}
