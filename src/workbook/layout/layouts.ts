import type { Area } from "../plan/address";
import type { SheetId, identityNames } from "../plan/sheetId";
import { AboutLayout } from "./about";
import { AuditLayout } from "./audit";
import { ChecksLayout } from "./checks";
import { ComparisonLayout } from "./comparison";
import { CostsLayout } from "./costs";
import { FactorsLayout } from "./factors";
import { InputsLayout } from "./inputs";
import { RisksLayout, ownRiskCount } from "./risks";
import type { IntervalMinutes } from "../request/intervals";
import { SensitivityLayout } from "./sensitivity";
import { SimulationLayout } from "./simulation";
import { StaffingLayout } from "./staffing";
import { SummaryLayout } from "./summary";
import { WorkingsLayout } from "./workings";

/** What the layout of every sheet says, beside the places that are its own. */
export interface SheetLayout<Id extends SheetId = SheetId> {
  /** The row below the heading that says what the signs of amounts mean; null where the heading leaves that out. */
  readonly signsRow: number | null;
  /** The areas that have defined names, the one by which the sheet is known again among them. */
  readonly definedNames: Readonly<Record<(typeof identityNames)[Id], Area>>;
  /** The cells that may not hold an error: all below the banner but for those that rest on the checks themselves. */
  readonly checkedCells: readonly Area[];
}

/** Where everything stands on each sheet of a comparison. */
export function layoutsFor(optionCount: number, riskCount: number = ownRiskCount, interval?: IntervalMinutes) {
  return {
    summary: new SummaryLayout(optionCount),
    about: new AboutLayout(),
    inputs: new InputsLayout(optionCount),
    factors: new FactorsLayout(optionCount),
    staffing: new StaffingLayout(optionCount, interval),
    costs: new CostsLayout(optionCount),
    risks: new RisksLayout(optionCount, riskCount),
    comparison: new ComparisonLayout(optionCount),
    sensitivity: new SensitivityLayout(),
    simulation: new SimulationLayout(optionCount),
    audit: new AuditLayout(optionCount),
    workings: new WorkingsLayout(optionCount),
    checks: new ChecksLayout(optionCount),
  } satisfies { readonly [Id in SheetId]: SheetLayout<Id> };
}

export type Layouts = Readonly<ReturnType<typeof layoutsFor>>;
