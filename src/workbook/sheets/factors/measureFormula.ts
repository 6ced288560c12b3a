import { arrangements } from "../../../model/catalogue/driver";
import type { DriverId } from "../../../model/catalogue/drivers";
import type { FactorId } from "../../../model/catalogue/factors";
import type { CostRowId } from "../../layout/costBlock";
import { mostYears } from "../../../model/catalogue/drivers";
import { absolute } from "../../plan/address";
import { type Context, areaOn, cellOn, inForce } from "../context";

/**
 * What an option's rating is suggested by, from the cells of Costs and Inputs: empty for a factor that is not rated. What a measure
 * is a share of is the baseline's; where that is not above 0 the measure is the one that earns a 1.
 *
 * @param least the cell with that measure
 */
export function measureFormula(context: Context, id: FactorId, option: number, least: string): string {
  const d = (driver: DriverId) => inForce(context, driver, option);
  const firstYear = (row: CostRowId, of = option) => costCell(context, row, of, 1);
  const share = (part: string, whole: string) => `IF(${whole}>0,${part}/${whole},${least})`;
  const lessThanAll = (part: string, whole: string) => `IF(${whole}>0,1-${part}/${whole},${least})`;
  const [run, fte] = [firstYear("run", 0), firstYear("fte", 0)];
  switch (id) {
    case "lower-operating-cost":
      return lessThanAll(present(context, "run", option), present(context, "run", 0));
    case "faster-start": {
      const { inputs } = context;
      const arrangement = cellOn(context, "inputs", inputs.rowOf("arrangement"), inputs.columns.inForce);
      const newCentre = inputs.columns.defaults + arrangements.indexOf("in-house-new");
      return `IF(${arrangement}=${cellOn(context, "inputs", inputs.headerRow, newCentre)},${d("start-delay")},"")`;
    }
    case "adjustable-quality":
      return share(d("change-cost"), run);
    case "location-choice":
      return lessThanAll(perResolved(context, option), `(${perResolved(context, 0)})`);
    case "core-focus":
      return share(d("released-hours"), inForce(context, "paid-hours", 0));
    case "no-say-in-hiring":
      return `1-${d("vetted-share")}`;
    case "language-gap":
      return d("handle-uplift");
    case "customer-loss":
      return firstYear("felt-dissatisfied");
    case "local-jobs-lost":
      return share(`${d("displaced-jobs")}*(1-${d("jobs-kept")})`, fte);
    case "oversight-burden":
      return share(firstYear("oversight"), run);
    case "reputation-damage":
      return firstYear("felt-reputation");
    case "contract-lock-in": {
      const { factors: layout } = context;
      const wholeCommitment = absolute(layout.commitmentRow, layout.columns.side);
      const months = `${d("notice-months")}+12*${d("exit-cost")}/${run}+${wholeCommitment}*${d("committed-share")}`;
      return `IF(${firstYear("vendor-fee")}=0,0,IF(${run}>0,${months},${least}))`;
    }
    case "vendor-selection":
      return firstYear("felt-exit");
    case "reduced-control":
      return firstYear("felt-service-failure");
    case "confidentiality":
      return d("breach-probability");
    case "layoffs-and-morale":
      return share(`${d("displaced-jobs")}*(1-${d("transfer-share")})`, fte);
    case "divided-focus":
      return `${d("fcr-today")}-${d("first-contact-resolution")}`;
    case "system-implementation":
      return share(costCell(context, "transition", option, 0), run);
  }
}

function costCell(context: Context, row: CostRowId, option: number, year: number): string {
  const { costs } = context;
  return cellOn(context, "costs", costs.rowOf(row, option), costs.yearColumn(year));
}

/** A row of Costs over all years, each at its worth today and before tax. */
function present(context: Context, id: CostRowId, option: number): string {
  const { costs } = context;
  const years = { column: costs.yearColumn(0), rows: 1, columns: mostYears + 1 };
  const amounts = areaOn(context, "costs", { ...years, row: costs.rowOf(id, option) });
  return `SUMPRODUCT(${amounts},${areaOn(context, "costs", { ...years, row: costs.flagRows.discount })})`;
}

/** Net present cost for each contact resolved. */
function perResolved(context: Context, option: number): string {
  const { costs } = context;
  const npv = cellOn(context, "costs", costs.rowOf("present", option), costs.columns.present);
  return `${npv}/${present(context, "resolved", option)}`;
}
