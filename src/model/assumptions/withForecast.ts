import type { OptionAssumptions } from "./assumptions";
import { billedUnits, workloadOfYear } from "./workload";

/** An option whose contract is signed on what its values forecast for year 1: the units that a commitment is a share of. */
export function withForecast(option: OptionAssumptions): OptionAssumptions {
  const { values, priceUnit } = option;
  const forecastUnits = billedUnits(priceUnit, workloadOfYear(values, 1), values["first-contact-resolution"]);
  return { ...option, forecastUnits };
}
