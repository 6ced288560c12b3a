import type { Host } from "../host";
import { invalidArgument } from "../wire/officeError";
import { KeptObject } from "./keptObject";
import { OfficeObject } from "./officeObject";

/** Excel itself: when it calculates, and how it writes numbers. */
export class Application extends OfficeObject {
  readonly typeName = "Application";
  override readonly keeps = new Set(["calculationMode", "suspendScreenUpdatingUntilNextSync", "iterativeCalculation"]);
  readonly calculationEngineVersion = 191_029;
  readonly calculationState = "Done";
  readonly decimalSeparator = ".";
  readonly thousandsSeparator = ",";
  readonly useSystemSeparators = true;
  readonly cultureInfo: KeptObject;

  constructor(host: Host) {
    super(host);
    this.kept.set("calculationMode", "Automatic");
    this.cultureInfo = new KeptObject(host, "CultureInfo", undefined, { name: host.language });
    this.cultureInfo.kept.set(
      "numberFormat",
      new KeptObject(host, "NumberFormatInfo", undefined, { numberDecimalSeparator: ".", numberGroupSeparator: "," }),
    );
  }

  calculate(calculationType: string): void {
    if (!["Recalculate", "Full", "FullRebuild"].includes(calculationType)) throw invalidArgument(calculationType);
    this.host.grid.cells.recalculate();
  }

  /** Nothing to do: a batch is always calculated once, at its end. */
  suspendApiCalculationUntilNextSync(): void {}
}
