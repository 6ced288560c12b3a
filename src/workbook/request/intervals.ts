/** How long the intervals of a week may be, in minutes. */
export const intervalLengths = [15, 30, 60] as const;
export type IntervalMinutes = (typeof intervalLengths)[number];

/** Where nothing else is asked for. */
export const usualInterval: IntervalMinutes = 30;

/** How many of them a day has. */
export function intervalsADay(minutes: IntervalMinutes): number {
  return (24 * 60) / minutes;
}

/** A length that was typed or remembered; undefined for any that a week cannot have. */
export function intervalLength(value: unknown): IntervalMinutes | undefined {
  return intervalLengths.find((minutes) => minutes === value);
}

/** The length of the intervals of which a week has so many rows, give or take those that the user has added or deleted. */
export function intervalOfRows(rows: number): IntervalMinutes {
  const missing = (minutes: IntervalMinutes) => Math.abs(intervalsADay(minutes) - rows);
  return intervalLengths.reduce((best, minutes) => (missing(minutes) < missing(best) ? minutes : best));
}
