import type { Arrangement, Distribution, DriverGroup, PriceUnit } from "./driver";
import type { Country } from "./country";
import type { RowId } from "./drivers";
import type { CostMetric, SavingMetric } from "./metric";
import type { Side } from "./factor";
import type { FactorId } from "./factors";
import type { FeeMode } from "./feeMode";
import type { Sampling } from "./sampling";
import type { WeightMethod } from "./weightMethod";

/** The headers of an assumptions table that are not options; "driver" and "name" may both head the column of names. */
export const reservedHeaders = [
  "id",
  "driver",
  "name",
  "unit",
  "scope",
  "group",
  "variable",
  "low",
  "high",
  "distribution",
  "bad",
  "source",
  "year",
  "grade",
  "essential",
  "follows",
  "note",
] as const;
export type ReservedHeader = (typeof reservedHeaders)[number];

/**
 * What a user may call things: ids, and names in any of the add-in's languages. Each answers the id, or undefined for a name it
 * does not know; names that look alike are one.
 */
export interface Vocabulary {
  /** The text that all names have in common that look like this one. */
  fold(name: string): string;
  driver(name: string): RowId | undefined;
  /** Every reserved header is a single word in every language, so "low Manila" can be told from its first word. */
  header(name: string): ReservedHeader | undefined;
  arrangement(name: string): Arrangement | undefined;
  country(name: string): Country | undefined;
  priceUnit(name: string): PriceUnit | undefined;
  distribution(name: string): Distribution | undefined;
  side(name: string): Side | undefined;
  group(name: string): DriverGroup | undefined;
  factor(name: string): FactorId | undefined;
  weightMethod(name: string): WeightMethod | undefined;
  feeMode(name: string): FeeMode | undefined;
  sampling(name: string): Sampling | undefined;
  /** A figure of the costs or of the savings; which of them a function answers is its own to say. */
  metric(name: string): CostMetric | SavingMetric | "saving" | undefined;
}
