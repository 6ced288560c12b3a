import { ServedObject } from "./servedObject";

/** Excel itself: whether it is calculating, and what it puts off until the next sync. */
export class Application extends ServedObject {
  readonly typeName = "Application";
  override readonly keeps = new Set(["suspendScreenUpdatingUntilNextSync"]);
  readonly calculationState = "Done";

  /** Nothing to do: a batch is always calculated once, at its end. */
  suspendApiCalculationUntilNextSync(): void {}
}
