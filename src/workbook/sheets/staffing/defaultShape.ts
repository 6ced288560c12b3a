import type { IntervalMinutes } from "../../request/intervals";

/** Weekday calls by half hour from 08:00 to 20:00: a hump before noon, a lower one after lunch, and a quiet evening. */
const weekday = [
  40, 60, 80, 95, 105, 110, 108, 100, 88, 82, 88, 96, 102, 100, 96, 92, 86, 78, 66, 56, 46, 38, 30, 24,
] as const;

/** Mondays are busiest, Fridays quietest; in percent of a Wednesday. */
const weekdayPercents = [115, 102, 100, 98, 95] as const;

/** Saturday from 09:00 to 15:00; Sunday is closed. */
const saturday = [30, 40, 48, 52, 52, 48, 44, 40, 38, 34, 30, 26] as const;

const weekdayStart = 16;
const saturdayStart = 18;
const saturdayIndex = 5;
const halfHour = 30;

/**
 * A week's calls by interval and weekday, relative to one another: our own judgement without a source, by half hour. A quarter
 * of an hour has half of its half hour's, an hour both of its. Closed is null.
 */
export function defaultShape(minutes: IntervalMinutes, intervalIndex: number, weekdayIndex: number): number | null {
  const first = Math.floor((intervalIndex * minutes) / halfHour);
  const halfHours = Array.from({ length: Math.max(1, minutes / halfHour) }, (_, next) => first + next);
  const calls = halfHours.map((index) => callsIn(index, weekdayIndex)).filter((each) => each !== null);
  if (calls.length === 0) return null;
  return calls.reduce((sum, each) => sum + each, 0) * Math.min(1, minutes / halfHour);
}

function callsIn(halfHourIndex: number, weekdayIndex: number): number | null {
  if (weekdayIndex === saturdayIndex) return saturday[halfHourIndex - saturdayStart] ?? null;
  const calls = weekday[halfHourIndex - weekdayStart];
  const percent = weekdayPercents[weekdayIndex];
  return calls === undefined || percent === undefined ? null : Math.round((calls * percent) / 100);
}

/** The sum of the weights that stand there before the user types any, whatever the length of an interval. */
export const defaultWeek = Array.from({ length: 24 * 7 }, (_, hour) => defaultShape(60, Math.floor(hour / 7), hour % 7))
  .map((calls) => calls ?? 0)
  .reduce((sum, calls) => sum + calls, 0);
