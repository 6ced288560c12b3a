import { outsourceDrivers } from "../../src/functions/catalogue";
import type { Arrangement } from "../../src/model/catalogue/driver";
import type { DriverId } from "../../src/model/catalogue/drivers";

/** Each arrangement of an option as often as it is wanted. */
export const fourOptions: readonly Arrangement[] = ["in-house", "onshore", "nearshore", "offshore"];

/**
 * A table of all drivers with their defaults. Where some are named as uncertain, they alone are, within the ends of the catalogue.
 */
export function assumptionsTable(
  arrangements: readonly Arrangement[],
  years: number,
  uncertain: readonly DriverId[] = [],
): unknown[][] {
  const [header, ...rows] = outsourceDrivers();
  const columns = arrangements.map((arrangement) => header!.indexOf(arrangement));
  const ends = uncertain.length > 0 ? ["low", "high"] : [];
  const endColumns = ends.map((end) => header!.indexOf(end));
  const isUncertain = new Set<unknown>(uncertain);
  return [
    ["id", ...columns.map((_, index) => `Option ${index + 1}`), ...ends],
    ["arrangement", ...arrangements, ...ends.map(() => "")],
    ...rows.map((row) => [
      row[0],
      ...columns.map((column) => (row[0] === "horizon-years" ? years : row[column])),
      ...endColumns.map((column) => (isUncertain.has(row[0]) ? row[column] : "")),
    ]),
  ];
}
