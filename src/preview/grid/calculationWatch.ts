import type { Injector } from "@univerjs/core";
import { watchCalculation } from "../univerInternals";

const tickMilliseconds = 50;
/** Univer starts 100 ms after the last change; ticks that a busy page delays are not counted against it. */
const ticksToStart = 6;
/** A calculation that another has replaced may end without a word. */
const ticksToEnd = 12;

/** Knows whether the values in the cells are those of what has been written last. */
export class CalculationWatch {
  private isExpected = false;
  private running = 0;
  private hasEnded = true;
  private quietTicks = 0;
  private wake: () => void = () => undefined;

  constructor(injector: Injector) {
    watchCalculation(
      injector,
      () => this.note(() => this.start()),
      () => this.note(() => this.end()),
    );
  }

  /** Something was written that a calculation will follow. */
  expect(): void {
    this.note(() => (this.isExpected = true));
  }

  async settled(): Promise<void> {
    while (this.isExpected || this.running > 0) await this.next();
  }

  private start(): void {
    this.isExpected = false;
    this.running++;
    this.hasEnded = false;
  }

  private end(): void {
    this.running = Math.max(0, this.running - 1);
    this.hasEnded = true;
  }

  private note(change: () => void): void {
    change();
    this.quietTicks = 0;
    this.wake();
  }

  private async next(): Promise<void> {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const event = new Promise<void>((resolve) => (this.wake = resolve));
    const tick = new Promise<void>((resolve) => (timer = setTimeout(() => resolve(this.tick()), tickMilliseconds)));
    await Promise.race([event, tick]);
    clearTimeout(timer);
  }

  private tick(): void {
    this.quietTicks++;
    if (this.isExpected && this.running === 0 && this.quietTicks >= ticksToStart) this.isExpected = false;
    if (this.running > 0 && this.hasEnded && this.quietTicks >= ticksToEnd) this.running = 0;
  }
}
