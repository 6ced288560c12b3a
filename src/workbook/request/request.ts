import type { Language } from "../../locale/language";
import type { Arrangement } from "../../model/catalogue/driver";
import { driverById } from "../../model/catalogue/drivers";

/** What the user asks for in the pane. */
export interface ComparisonRequest {
  readonly language: Language;
  /** ISO 4217 code of the workbook's currency. */
  readonly currency: string;
  /** How many of that currency one US dollar buys; the catalogue's money defaults are in dollars. */
  readonly currencyPerDollar: number;
  /** Whether a centre runs today, whose agents and cost the other options replace. */
  readonly today: "running" | "none";
  /** The first option is the baseline. */
  readonly options: readonly RequestedOption[];
  readonly years: number;
  /** The day of creation, ISO 8601, written as a value. */
  readonly createdOn: string;
}

export interface RequestedOption {
  readonly name: string;
  readonly arrangement: Arrangement;
}

export const leastOptions = 2;
export const mostOptions = 8;
export const mostYears = driverById["horizon-years"].domain.most;
