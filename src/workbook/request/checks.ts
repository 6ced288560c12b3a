/** Whether a value from outside is an object with members of its own. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function isText(value: unknown): value is string {
  return typeof value === "string";
}

export function isOneOf<Choice extends string>(choices: readonly Choice[], value: unknown): value is Choice {
  return choices.some((choice) => choice === value);
}

export function isListOf<Item>(isItem: (value: unknown) => value is Item, value: unknown): value is Item[] {
  return Array.isArray(value) && value.every(isItem);
}

export function isRecordOf<Item>(
  isItem: (value: unknown) => value is Item,
  value: unknown,
): value is Record<string, Item> {
  return isRecord(value) && Object.values(value).every(isItem);
}

/** Whether a value is a day, or a day and a minute, as ISO 8601 writes them. */
export function isMoment(value: unknown): value is string {
  const [, day, time = "T00:00"] = (isText(value) && /^(\d{4}-\d{2}-\d{2})(T\d{2}:\d{2})?$/.exec(value)) || [];
  return day !== undefined && !Number.isNaN(Date.parse(day + time));
}
