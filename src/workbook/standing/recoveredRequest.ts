import { catalogueCurrency } from "../../model/catalogue/country";
import { languages } from "../../locale/language";
import { vocabulary } from "../../locale/vocabulary";
import { isInDomain } from "../../model/domain";
import { type RowId, driverById } from "../../model/catalogue/drivers";
import { type ComparisonRequest, isCurrency, leastOptions, mostOptions } from "../request/request";
import { intervalOfRows, usualInterval } from "../request/intervals";
import type { StandingCell } from "./standingSheet";

/** What the named cells of a comparison show; null where there is no such name. */
export interface NamedCells {
  /** The block in force: ids down its first column, an option in each of the others. */
  readonly assumptions: readonly (readonly StandingCell[])[];
  readonly language: StandingCell;
  readonly currency: StandingCell;
  /** How many rows the week of Staffing has; undefined where there is no such name. */
  readonly weekRows?: number | undefined;
}

/**
 * What a comparison was asked for, by what its named cells show: in a company's template or a saved file nothing else tells.
 * Null where they are not those of a comparison. The day on which it was written is left open.
 */
export function recoveredRequest({ assumptions, language, currency, weekRows }: NamedCells): ComparisonRequest | null {
  const [header = [], ...rows] = assumptions;
  const columns = header.flatMap((name, column) => (column > 0 && name !== "" && name !== null ? [column] : []));
  if (columns.length < leastOptions || columns.length > mostOptions) return null;
  if (!rows.some(([id]) => id === "arrangement")) return null;
  const shown = (id: RowId, column: number) => rows.find(([first]) => first === id)?.[column];
  const shared = (id: "horizon-years" | "default-currency-rate") => {
    const value = shown(id, columns[0] ?? 1);
    const { domain, defaults } = driverById[id];
    return typeof value === "number" && isInDomain(value, domain) ? value : defaults["in-house"];
  };
  const intervalMinutes = weekRows === undefined ? usualInterval : intervalOfRows(weekRows);
  return {
    language: languages.find((each) => each === language) ?? "en",
    // Comparisons of earlier versions name no country: their defaults were the US ones.
    country: vocabulary.country(String(shown("country", columns[0] ?? 1))) ?? "us",
    currency: isCurrency(currency) ? currency : catalogueCurrency,
    currencyPerDollar: shared("default-currency-rate"),
    today: "running",
    options: columns.map((column) => ({
      name: String(header[column]),
      arrangement: vocabulary.arrangement(String(shown("arrangement", column))) ?? "onshore",
    })),
    years: shared("horizon-years"),
    ...(intervalMinutes !== usualInterval && { intervalMinutes }),
    writtenOn: unknownDay,
  };
}

/** Stands for a day that is not known, ISO 8601. */
export const unknownDay = "1970-01-01";
