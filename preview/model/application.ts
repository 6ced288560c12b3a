import { ServedObject } from "./servedObject";

/** Excel itself: whether it is calculating, and what it puts off until the next sync. */
export class Application extends ServedObject {
  readonly typeName = "Application";
  override readonly keeps = new Set(["suspendScreenUpdatingUntilNextSync"]);
  readonly calculationState = "Done";

  readonly cultureInfo = new CultureInfo(this.services);

  get calculationMode(): string {
    return this.services.habits.calculationMode;
  }

  /** The grid calculates by itself, whatever the mode. */
  calculate(what: string): void {
    this.services.habits.calculations.push(what);
  }

  /** Nothing to do: a batch is always calculated once, at its end. */
  suspendApiCalculationUntilNextSync(): void {}
}

/** How the user's region writes numbers. */
class CultureInfo extends ServedObject {
  readonly typeName = "CultureInfo";
  readonly numberFormat = new NumberFormatInfo(this.services);

  get name(): string {
    return this.services.habits.culture;
  }
}

class NumberFormatInfo extends ServedObject {
  readonly typeName = "NumberFormatInfo";

  get numberDecimalSeparator(): string {
    return this.part("decimal");
  }

  get numberGroupSeparator(): string {
    return this.part("group");
  }

  private part(type: "decimal" | "group"): string {
    const parts = new Intl.NumberFormat(this.services.habits.culture).formatToParts(12345.6);
    return parts.find((part) => part.type === type)?.value ?? "";
  }
}
