/** Answers that functions promise, as a long simulation does: kept by the call, for the next calculation. */
export class LateAnswers {
  private readonly arrived = new Map<string, () => unknown>();
  private readonly awaited = new Map<string, Promise<unknown>>();

  /** What a call answers: at once, or as it did when its promise was kept. Until then it has no answer. */
  answer(name: string, given: readonly unknown[], call: () => unknown): unknown {
    const key = JSON.stringify([name, given]);
    const known = this.arrived.get(key);
    if (known) return known();
    if (this.awaited.has(key)) return "";
    const answer = call();
    if (!(answer instanceof Promise)) return answer;
    this.awaited.set(key, answer);
    return "";
  }

  /** Resolves when all promises so far are kept or broken: true where there were any, so that a calculation is due. */
  async arrive(): Promise<boolean> {
    const awaited = [...this.awaited];
    this.awaited.clear();
    for (const [key, promise] of awaited) {
      const known = await promise.then(
        (value) => () => value,
        (error: unknown) => () => {
          throw error;
        },
      );
      this.arrived.set(key, known);
    }
    return awaited.length > 0;
  }
}
