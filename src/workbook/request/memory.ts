import type { Country } from "../../model/catalogue/country";
import { type SheetId, sheetIds } from "../plan/sheetId";
import { type Actuals, isActuals, noActuals } from "./actuals";
import { isListOf, isRecord, isText } from "./checks";
import { type LogEntry, isLogEntry } from "./logEntry";
import { type Origin, addinVersion, isMadeBy, originOf, thisAddin } from "./madeBy";
import { type ComparisonRequest, isRequest } from "./request";

/** The settings of a workbook that are ours, by key. */
export type Settings = ReadonlyMap<string, unknown>;

/** What a workbook remembers of its comparison. Whatever is damaged counts as not remembered. */
export interface Memory {
  /** What the comparison was written from; null where the workbook does not say. */
  readonly request: ComparisonRequest | null;
  /** The sheets that the add-in found and did not make, as those of a company's template; null where it does not say. */
  readonly companySheets: ReadonlySet<SheetId> | null;
  /** A fingerprint of the plan that the sheets were written from. */
  readonly planMark: string | null;
  /** What was done to the comparison so far. */
  readonly log: readonly LogEntry[];
  /** How the version that wrote the comparison compares with this one. */
  readonly origin: Origin;
  /** Whether the user has chosen to keep the comparison as another version wrote it. */
  readonly isKeptAsItIs: boolean;
  /** What the user has said of the centre of today: it stands on no sheet. */
  readonly actuals: Actuals;
}

/** What a workbook is to remember from now on. */
export interface News {
  readonly request?: ComparisonRequest;
  readonly companySheets?: ReadonlySet<SheetId>;
  readonly planMark?: string;
  readonly log?: readonly LogEntry[];
  /** Whether this version has written the comparison. */
  readonly isOurs?: true;
  readonly isKeptAsItIs?: true;
  readonly actuals?: Actuals;
}

const prefix = "outsource.";
const keys = {
  version: `${prefix}version`,
  request: `${prefix}request`,
  companySheets: `${prefix}theirs`,
  planMark: `${prefix}plan`,
  log: `${prefix}log`,
  madeBy: `${prefix}madeBy`,
  keptAsItIs: `${prefix}keptAsItIs`,
  actuals: `${prefix}actuals`,
} as const;

/**
 * By this Excel looks for the functions anew when the workbook is opened. Otherwise it knows those of the version before for up
 * to a day, and shows #NAME? where an update has written a new one.
 */
const newFunctions = "Office.ForceRefreshCustomFunctionsCache";

/** Turns what a workbook of one version remembers into what one of the next would. */
export type Step = (settings: Settings) => Settings;

/** The steps from version 1, which has no number of its own, to the present one: the first leads to version 2. */
const allSteps: readonly Step[] = [];

export function isOurSetting(key: string): boolean {
  return key.startsWith(prefix) || key === newFunctions;
}

/** Reads the settings of a workbook that any version has written. */
export function remembered(settings: Settings, steps: readonly Step[] = allSteps): Memory {
  const present = upgraded(settings, steps);
  const isNewer = versionOf(settings) > versionAfter(steps);
  const stored = json(present.get(keys.request));
  const request = withCountry(stored);
  const log = json(present.get(keys.log));
  const planMark = present.get(keys.planMark);
  const actuals = json(present.get(keys.actuals));
  return {
    request: isRequest(request) ? request : null,
    companySheets: companySheetsIn(present),
    planMark: isText(planMark) ? planMark : null,
    log: Array.isArray(log) ? log.filter(isLogEntry) : [],
    origin: originIn(present, isNewer, isRequest(request) && request !== stored),
    isKeptAsItIs: present.has(keys.keptAsItIs) && present.get(keys.keptAsItIs) === currentVersion(),
    actuals: isActuals(actuals) ? actuals : noActuals,
  };
}

/** The settings to write so that a workbook remembers news beside what it remembers already. */
export function settingsFor(news: News, settings: Settings, steps: readonly Step[] = allSteps): Map<string, unknown> {
  const { request, companySheets, planMark, log, isOurs, isKeptAsItIs, actuals } = news;
  const raised = [...upgraded(settings, steps)].filter(([key, value]) => settings.get(key) !== value);
  const told: [string, unknown][] = [
    [keys.version, versionAfter(steps)],
    [keys.request, request && JSON.stringify(request)],
    [keys.companySheets, companySheets && JSON.stringify([...companySheets])],
    [keys.planMark, planMark],
    [keys.log, log && JSON.stringify(log)],
    [keys.madeBy, isOurs && JSON.stringify(thisAddin())],
    [keys.keptAsItIs, isKeptAsItIs && currentVersion()],
    [keys.actuals, actuals && JSON.stringify(actuals)],
    [newFunctions, isOurs && looksForFunctions(settings)],
  ];
  return new Map([...raised, ...told.filter(([, value]) => value !== undefined)]);
}

/** Whether the workbook is one of another version; undefined where it is not, and nothing was ever said of it. */
function looksForFunctions(settings: Settings): boolean | undefined {
  const { request, origin } = remembered(settings);
  if (request !== null && origin.kind !== "same") return true;
  return settings.has(newFunctions) ? false : undefined;
}

function upgraded(settings: Settings, steps: readonly Step[]): Settings {
  return steps.slice(versionOf(settings) - 1).reduce((each, step) => step(each), settings);
}

function versionAfter(steps: readonly Step[]): number {
  return steps.length + 1;
}

function versionOf(settings: Settings): number {
  const version = settings.get(keys.version);
  return typeof version === "number" && Number.isInteger(version) && version > 0 ? version : 1;
}

/** A workbook that remembers a request and no such sheets has none; one that remembers neither does not say. */
function companySheetsIn(settings: Settings): ReadonlySet<SheetId> | null {
  const stored = settings.get(keys.companySheets);
  if (stored === undefined) return settings.has(keys.request) ? new Set() : null;
  const known = json(stored);
  return isListOf(isText, known) ? new Set(sheetIds.filter((id) => known.includes(id))) : null;
}

/** The defaults of comparisons that name no country are this one's: before countries could be chosen there was no other. */
const countryBefore: Country = "us";

/** A request as it is stored, with the country that it had when none was named. */
function withCountry(stored: unknown): unknown {
  return isRecord(stored) && stored["country"] === undefined ? { ...stored, country: countryBefore } : stored;
}

/** A newer version may note more of itself than this one can read, but its own number stands where it always stood. */
function originIn(settings: Settings, isNewer: boolean, lacksCountry: boolean): Origin {
  const noted = json(settings.get(keys.madeBy));
  if (!isNewer) return originOf(isMadeBy(noted) ? noted : null, thisAddin(), lacksCountry ? countryBefore : null);
  return { kind: "newer", version: isRecord(noted) && isText(noted["addin"]) ? noted["addin"] : `${addinVersion}+` };
}

function currentVersion(): string {
  const { addin, model, catalogue } = thisAddin();
  return [addin, model, catalogue].join(" ");
}

/** What a setting holds; undefined where that cannot be read. */
function json(setting: unknown): unknown {
  try {
    return isText(setting) ? (JSON.parse(setting) as unknown) : undefined;
  } catch {
    return undefined;
  }
}
