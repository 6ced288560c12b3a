import type { Injector } from "@univerjs/core";
import { startAskedCalculation, watchCalculation } from "../univer/univerInternals";

const tickMilliseconds = 50;
/** Univer starts 100 ms after the last change; ticks that a busy page delays are not counted against it. */
const ticksToStart = 6;

/** Knows whether the values in the cells are those of what has been written last. */
export class CalculationWatch {
  private isExpected = false;
  private isRunning = false;
  private quietTicks = 0;
  private wake: () => void = () => undefined;

  constructor(private readonly injector: Injector) {
    watchCalculation(injector, {
      asked: () => this.expect(),
      started: () => this.note(() => this.start()),
      ended: () => this.note(() => (this.isRunning = false)),
    });
  }

  /** Something was written that a calculation will follow. */
  expect(): void {
    this.note(() => (this.isExpected = true));
  }

  async settled(): Promise<void> {
    while (this.isExpected || this.isRunning) {
      if (!this.isRunning) startAskedCalculation(this.injector);
      await this.next();
    }
  }

  private start(): void {
    this.isExpected = false;
    this.isRunning = true;
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
    if (this.isExpected && !this.isRunning && this.quietTicks >= ticksToStart) this.isExpected = false;
  }
}
