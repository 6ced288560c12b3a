import { type News, type Settings, isOurSetting, settingsFor } from "../workbook/request/memory";

/** Queues the reading of what the workbook remembers; call the result after a sync. */
export function loadSettings({ workbook }: Excel.RequestContext): () => Settings {
  const settings = workbook.settings.load({ key: true, value: true });
  return () => new Map(settings.items.map(({ key, value }) => [key, value as unknown] as const).filter(isOurs));
}

function isOurs([key]: readonly [string, unknown]): boolean {
  return isOurSetting(key);
}

/** Queues news, for the workbook to remember beside what its settings hold. */
export function remember({ workbook }: Excel.RequestContext, news: News, settings: Settings): void {
  for (const [key, value] of settingsFor(news, settings)) workbook.settings.add(key, value);
}

/** Queues what makes the workbook remember again what it did before. */
export function putSettingsBack({ workbook }: Excel.RequestContext, before: Settings, now: Settings): void {
  for (const [key, value] of now)
    if (!before.has(key)) workbook.settings.getItem(key).delete();
    else if (before.get(key) !== value) workbook.settings.add(key, before.get(key));
}
