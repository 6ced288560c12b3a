/** Weekday calls from 08:00 to 20:00: a hump before noon, a lower one after lunch, and a quiet evening. */
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

/** A week's calls by half hour and weekday, relative to one another: our own judgement without a source. Closed is null. */
export function defaultShape(intervalIndex: number, weekdayIndex: number): number | null {
  if (weekdayIndex === saturdayIndex) return saturday[intervalIndex - saturdayStart] ?? null;
  const calls = weekday[intervalIndex - weekdayStart];
  const percent = weekdayPercents[weekdayIndex];
  return calls === undefined || percent === undefined ? null : Math.round((calls * percent) / 100);
}
