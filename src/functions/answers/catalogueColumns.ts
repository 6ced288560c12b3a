import { citation } from "../../locale/citation";
import type { FactorText } from "../../locale/en/factors";
import type { Driver } from "../../model/catalogue/driver";
import { type Factor, articles } from "../../model/catalogue/factor";

type FactorColumn = (factor: Factor, text: FactorText) => string | number;
type DriverColumn = (driver: Driver, text: { name: string; unit: string }) => string | number | null;

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
  weight: ({ weight }) => weight,
  at1: (_, { at1 }) => at1,
  at5: (_, { at5 }) => at5,
} satisfies Record<string, FactorColumn>;

/** What is known of a driver, in the order of the catalogue's columns; null shows as an empty cell. */
export const driverColumns: Record<string, DriverColumn> = {
  id: ({ id }) => id,
  name: (_, { name }) => name,
  unit: (_, { unit }) => unit,
  scope: ({ scope }) => scope,
  group: ({ group }) => group,
  variable: ({ variable }) => variable,
  "in-house": ({ defaults }) => defaults["in-house"],
  onshore: ({ defaults }) => defaults.onshore,
  nearshore: ({ defaults }) => defaults.nearshore,
  offshore: ({ defaults }) => defaults.offshore,
  low: ({ low }) => low,
  high: ({ high }) => high,
  distribution: ({ distribution }) => distribution,
  bad: ({ bad }) => bad,
  source: ({ source }) => source,
  year: ({ year }) => year,
  grade: ({ grade }) => grade,
};
