import type { Language } from "../../locale/language";
import { writeNumber } from "../../locale/numberText";
import { driverById } from "../../model/catalogue/drivers";
import { isShare } from "../../workbook/plan/unitFormat";
import { mayBeFine, readWithin } from "../setUp/figures";
import type { MovableDriver } from "./movableDrivers";

/** What a share is multiplied by where it is typed: it is typed in percent. */
export function scaleOf({ driver }: MovableDriver): number {
  return isShare(driverById[driver].unit) ? 100 : 1;
}

/** A value as its field shows it. */
export function entryText(driver: MovableDriver, value: number, language: Language): string {
  return writeNumber(scaled(driver, value), language);
}

/** The value that a text in a driver's field stands for, or why it is none. The text of the value that stands there is that value. */
export function readEntry(
  driver: MovableDriver,
  { text, standing }: { readonly text: string; readonly standing: number },
  language: Language,
): ReturnType<typeof readWithin> {
  if (text === entryText(driver, standing, language)) return standing;
  const { least, most } = driver.domain;
  const domain = { least: scaled(driver, least), most: scaled(driver, most), isFine: mayBeFine(driver.driver) };
  const read = readWithin(text, language, domain);
  return typeof read === "number" ? read / scaleOf(driver) : read;
}

function scaled(driver: MovableDriver, value: number): number {
  return Number((value * scaleOf(driver)).toPrecision(12));
}
