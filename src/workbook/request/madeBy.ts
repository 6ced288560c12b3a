import type { Country } from "../../model/catalogue/country";
import { type Arrangement, arrangements } from "../../model/catalogue/driver";
import { type ChangedMeaning, changedMeanings } from "../../model/catalogue/changedMeanings";
import { type DriverId, drivers } from "../../model/catalogue/drivers";
import { type FactorId, factors } from "../../model/catalogue/factors";
import { catalogueFingerprint, catalogueMark, modelVersion } from "../../model/catalogue/version";
import { type SheetId, sheetIds } from "../plan/sheetId";
import { isListOf, isRecord, isRecordOf, isText } from "./checks";

/** The add-in's own version, as the package and the manifest have it. */
export const addinVersion = "0.1.0";

/** What a workbook notes of the add-in that wrote it, so that another version can say what has changed since. */
export interface MadeBy {
  readonly addin: string;
  readonly model: string;
  /** The fingerprint of the whole catalogue. */
  readonly catalogue: string;
  /** By driver id: its defaults, in the order of `arrangements`, and a fingerprint of everything about it. */
  readonly drivers: Readonly<Record<string, KnownDriver>>;
  /** By factor id: a fingerprint of everything about it. */
  readonly factors: Readonly<Record<string, string>>;
  readonly sheets: readonly string[];
}

interface KnownDriver {
  readonly defaults: readonly (number | string)[];
  readonly mark: string;
}

/** Whether this add-in would write a workbook as it stands, and if not, what differs. */
export type Origin =
  | { readonly kind: "same" }
  /** Written before versions were noted. */
  | { readonly kind: "unknown" }
  /** Written by a version that this one may not understand. */
  | { readonly kind: "newer"; readonly version: string }
  | { readonly kind: "other"; readonly version: string; readonly differences: Differences };

export interface Differences {
  /** Formulas give other answers. */
  readonly model: { readonly before: string; readonly now: string } | null;
  /** The country that a comparison is read as one of, where it names none; null where it does. */
  readonly assumedCountry: Country | null;
  readonly newSheets: readonly SheetId[];
  readonly newDrivers: readonly DriverId[];
  /** Ids that the catalogue no longer has: what was typed for them is not carried over. */
  readonly goneDrivers: readonly string[];
  /** Drivers whose figures mean something else in the present model, typed ones too. */
  readonly changedMeanings: readonly ChangedMeaning[];
  readonly changedDefaults: readonly ChangedDefault[];
  /** Drivers whose range, unit or evidence has changed while their defaults have not. */
  readonly otherDrivers: readonly DriverId[];
  readonly newFactors: readonly FactorId[];
  readonly goneFactors: readonly string[];
}

export interface ChangedDefault {
  readonly driver: DriverId;
  readonly arrangement: Arrangement;
  readonly before: number | string;
  readonly now: number | string;
}

let known: MadeBy | undefined;

/** Worked out once: a workbook is compared with it whenever it is read. */
export function thisAddin(): MadeBy {
  return (known ??= noted());
}

function noted(): MadeBy {
  return {
    addin: addinVersion,
    model: modelVersion,
    catalogue: catalogueFingerprint(),
    drivers: Object.fromEntries(
      drivers.map((driver) => [
        driver.id,
        { defaults: arrangements.map((each) => driver.defaults[each]), mark: catalogueMark(driver) },
      ]),
    ),
    factors: Object.fromEntries(factors.map((factor) => [factor.id, catalogueMark(factor)])),
    sheets: sheetIds,
  };
}

/** Whether a value from outside is such a note. */
export function isMadeBy(value: unknown): value is MadeBy {
  if (!isRecord(value)) return false;
  const { addin, model, catalogue, drivers, factors, sheets } = value;
  return (
    [addin, model, catalogue].every(isText) &&
    isRecordOf(isKnownDriver, drivers) &&
    isRecordOf(isText, factors) &&
    isListOf(isText, sheets)
  );
}

function isKnownDriver(value: unknown): value is KnownDriver {
  return isRecord(value) && isListOf(isDefault, value["defaults"]) && isText(value["mark"]);
}

function isDefault(value: unknown): value is number | string {
  return typeof value === "number" || isText(value);
}

/** How the add-in that wrote a workbook compares with this one; null where the workbook does not say. */
export function originOf(
  madeBy: MadeBy | null,
  current: MadeBy = thisAddin(),
  assumedCountry: Country | null = null,
): Origin {
  if (madeBy === null) return { kind: "unknown" };
  if (isNewer(madeBy.addin, current.addin) || isNewer(madeBy.model, current.model))
    return { kind: "newer", version: madeBy.addin };
  const differences = { ...differencesOf(madeBy, current), assumedCountry };
  const hasSameSheets = differences.newSheets.length === 0 && assumedCountry === null;
  const isSame = madeBy.catalogue === current.catalogue && differences.model === null && hasSameSheets;
  return isSame ? { kind: "same" } : { kind: "other", version: madeBy.addin, differences };
}

function differencesOf(before: MadeBy, now: MadeBy): Omit<Differences, "assumedCountry"> {
  const isAdded = (known: object) => (id: string) => !(id in known);
  const kept = Object.keys(now.drivers).filter((id) => id in before.drivers) as DriverId[];
  const changedDefaults = kept.flatMap((driver) =>
    arrangements.flatMap((arrangement, index) => {
      const [old, current] = [before, now].map((each) => each.drivers[driver]?.defaults[index]);
      return old === undefined || current === undefined || old === current
        ? []
        : [{ driver, arrangement, before: old, now: current }];
    }),
  );
  return {
    model: before.model === now.model ? null : { before: before.model, now: now.model },
    newSheets: now.sheets.filter((id) => !before.sheets.includes(id)) as SheetId[],
    newDrivers: Object.keys(now.drivers).filter(isAdded(before.drivers)) as DriverId[],
    goneDrivers: Object.keys(before.drivers).filter(isAdded(now.drivers)),
    changedMeanings: (Object.keys(changedMeanings) as ChangedMeaning[]).filter(
      (driver) => driver in before.drivers && isNewer(changedMeanings[driver], before.model),
    ),
    changedDefaults,
    otherDrivers: kept.filter(
      (id) =>
        before.drivers[id]?.mark !== now.drivers[id]?.mark && !changedDefaults.some(({ driver }) => driver === id),
    ),
    newFactors: Object.keys(now.factors).filter(isAdded(before.factors)) as FactorId[],
    goneFactors: Object.keys(before.factors).filter(isAdded(now.factors)),
  };
}

/** Whether one version comes after another: 1.10.0 after 1.9.2. */
function isNewer(version: string, than: string): boolean {
  const [one, other] = [version, than].map((each) => each.split(".").map(Number));
  const first = (one ?? []).findIndex((part, index) => part !== other?.[index]);
  return first >= 0 && (one?.[first] ?? 0) > (other?.[first] ?? 0);
}
