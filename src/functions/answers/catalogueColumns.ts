import { citation } from "../../locale/citation";
import type { FactorText } from "../../locale/en/factors";
import { type FollowingDriver, followed } from "../../model/assumptions/assumptions";
import type { Arrangement, Driver, Evidence } from "../../model/catalogue/driver";
import { type Factor, articles } from "../../model/catalogue/factor";
import { factors } from "../../model/catalogue/factors";
import { articleWeights } from "../../model/scoring/articleBalance";

type FactorColumn = (factor: Factor, text: FactorText) => string | number;
type DriverColumn = (known: KnownDriver) => string | number | null;

/** A driver with its words in a language, and its defaults and evidence in a country. */
interface KnownDriver {
  readonly driver: Driver;
  readonly text: { readonly name: string; readonly unit: string };
  readonly defaults: Readonly<Record<Arrangement, number | string>>;
  readonly evidence: Evidence;
}

/** The articles by title, and their items by the letters and numbers that the catalogue has. */
const titles = { danish: `${articles.danish},`, filipino: `${articles.filipino},` };

/** What is known of a factor. */
export const factorColumns = {
  id: ({ id }) => id,
  side: ({ side }) => side,
  title: (_, { title }) => title,
  summary: (_, { summary }) => summary,
  source: (factor) => citation(factor, titles),
  drivers: ({ drivers }) => drivers.join(", "),
  weight: ({ id }) => articleWeights(factors)[factors.findIndex((factor) => factor.id === id)]!,
  at1: (_, { at1 }) => at1,
  at5: (_, { at5 }) => at5,
} satisfies Record<string, FactorColumn>;

/** What is known of a driver in a country, in the order of the catalogue's columns; null shows as an empty cell. */
export const driverColumns: Record<string, DriverColumn> = {
  id: ({ driver }) => driver.id,
  name: ({ text }) => text.name,
  unit: ({ text }) => text.unit,
  scope: ({ driver }) => driver.scope,
  group: ({ driver }) => driver.group,
  variable: ({ driver }) => driver.variable,
  ...defaultColumns("in-house", "onshore", "nearshore", "offshore"),
  low: ({ driver }) => driver.low,
  high: ({ driver }) => driver.high,
  distribution: ({ driver }) => driver.distribution,
  bad: ({ driver }) => driver.bad,
  source: ({ evidence }) => evidence.source,
  year: ({ evidence }) => evidence.year,
  grade: ({ evidence }) => evidence.grade,
  ...defaultColumns("in-house-new", "automated"),
  essential: ({ driver }) => driver.essential,
  follows: ({ driver: { id } }) => followed[id as FollowingDriver] ?? null,
};

function defaultColumns(...columns: readonly Arrangement[]): Record<string, DriverColumn> {
  return Object.fromEntries(columns.map((arrangement) => [arrangement, ({ defaults }) => defaults[arrangement]]));
}
