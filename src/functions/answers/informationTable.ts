import { allOptions, informationColumns, perfectInformation } from "../../model/answers";
import type { Assumptions } from "../../model/assumptions/assumptions";
import type { DriverWorth, RankedWorth } from "../../model/simulation/rankedWorth";

/** What OUTSOURCE_EVPPI answers: a row for all information, then one for each of so many drivers. */
export function informationTable({ perfect, ofDrivers }: RankedWorth, table: Assumptions, most: number) {
  const shareOf = (value: number) => (perfect.value > 0 ? value / perfect.value : 0);
  const rowOf = ({ driver, of, worth }: DriverWorth) => [
    ...[driver, of?.name ?? allOptions, table.driverNames.get(driver) ?? driver],
    ...[worth.value, worth.standardError, shareOf(worth.value)],
  ];
  return [
    [...informationColumns],
    [
      ...[perfectInformation, allOptions, perfectInformation],
      ...[perfect.value, perfect.standardError, shareOf(perfect.value)],
    ],
    ...ofDrivers.slice(0, most).map(rowOf),
  ];
}
