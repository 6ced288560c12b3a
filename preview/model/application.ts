import { ServedObject } from "./servedObject";

/** Excel itself: whether it is calculating, and what it puts off until the next sync. */
export class Application extends ServedObject {
  readonly typeName = "Application";
  override readonly keeps = new Set(["suspendScreenUpdatingUntilNextSync"]);
  readonly calculationState = "Done";

  get calculationMode(): string {
    return this.services.habits.calculationMode;
  }

  /** The grid calculates by itself, whatever the mode. */
  calculate(): void {
    this.services.habits.fullCalculations += 1;
  }

  /** Nothing to do: a batch is always calculated once, at its end. */
  suspendApiCalculationUntilNextSync(): void {}
}
