/** The answers of functions, kept by the call: no pass asks for one twice, and what is promised is there for the next calculation. */
export class KeptAnswers {
  private readonly kept = new Map<string, () => unknown>();
  private readonly promised = new Map<string, Promise<unknown>>();

  /** What a call answers, or throws; nothing to see while it is promised, as a long simulation is. */
  answer(name: string, given: readonly unknown[], call: () => unknown): unknown {
    const key = JSON.stringify([name, given], (_, value: unknown) => (value === undefined ? { isError: true } : value));
    if (!this.kept.has(key) && !this.promised.has(key)) this.ask(key, call);
    return this.kept.get(key)?.() ?? "";
  }

  /** Resolves when all promises so far are kept or broken: true where there were any, so that a calculation is due. */
  async arrive(): Promise<boolean> {
    const promised = [...this.promised];
    this.promised.clear();
    for (const [key, promise] of promised)
      await promise.then(
        (value) => this.kept.set(key, () => value),
        (error: unknown) => this.kept.set(key, () => raise(error)),
      );
    return promised.length > 0;
  }

  private ask(key: string, call: () => unknown): void {
    try {
      const answer = call();
      if (answer instanceof Promise) this.promised.set(key, answer);
      else this.kept.set(key, () => answer);
    } catch (error) {
      this.kept.set(key, () => raise(error));
    }
  }
}

function raise(error: unknown): never {
  throw error;
}
