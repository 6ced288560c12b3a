import type { WorkingsLayout } from "../../layout/workings";
import { absolute, areaAddress } from "../../plan/address";

/** The number of the option on whose account the smallest move changes the choice: a formula that holds where there is such a move. */
export function nearestRival(layout: WorkingsLayout): string {
  const { distances } = layout.sections;
  const moves = areaAddress({ ...layout.across(distances.first), rows: distances.rows }, absolute);
  const onRow = `INDEX(${moves},${layout.number("nearest-flip")},0)`;
  return `MATCH(MIN(${onRow}),${onRow},0)`;
}
