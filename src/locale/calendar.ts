import { dateFormat } from "./formats";
import { type Language, regionalTag } from "./language";

/** A Monday. */
const firstDay = Date.UTC(2024, 0, 1);
const minute = 60_000;
const day = 24 * 60 * minute;

/** The name of a weekday, counted from 0 for Monday, as a heading writes it. */
export function weekdayName(weekdayIndex: number, language: Language): string {
  const name = dateFormat(language, { weekday: "long", timeZone: "UTC" }).format(firstDay + weekdayIndex * day);
  return name.charAt(0).toLocaleUpperCase(regionalTag[language]) + name.slice(1);
}

/** A time of day, in minutes after midnight, as its language writes it: 08:00, 08.00 or 8:00 AM. */
export function timeOfDay(minutes: number, language: Language): string {
  return dateFormat(language, { timeStyle: "short", timeZone: "UTC" }).format(firstDay + minutes * minute);
}
