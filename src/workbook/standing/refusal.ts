import type { Located } from "./located";
import type { CurrencyChange } from "./currencyChange";

/** Why a comparison is not written. */
export type WritingFault =
  /** Formulas are frozen, or a newer version wrote the workbook. */
  | { readonly kind: "handedOff" | "newerWorkbook" }
  /** Sheets that have our names and are laid out otherwise. */
  | { readonly kind: "strangeSheets"; readonly places: readonly string[] }
  /** Options that the Inputs sheet calls by one name: what is typed for one could be taken for the other's. */
  | { readonly kind: "sameNames"; readonly places: readonly string[] }
  /** A template whose sheets have no room for the comparison: the user decides whether they are laid out anew. */
  | { readonly kind: "otherShape"; readonly places: readonly string[] }
  /** Amounts are typed in the currency before: the user decides what becomes of them. */
  | { readonly kind: "typedMoney"; readonly change: CurrencyChange };

/** What was asked for, or why there is none. */
export type Granted<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly refusal: WritingFault };

export const granted = <Value>(value: Value): Granted<Value> => ({ ok: true, value });
export const refused = (refusal: WritingFault): Granted<never> => ({ ok: false, refusal });

/** Nothing is written over frozen formulas, in a workbook that a newer version wrote, nor where our names mean something else. */
export function refusalToWrite(located: Pick<Located, "handOffSheet" | "memory" | "titles">): WritingFault | null {
  const { handOffSheet, memory, titles } = located;
  if (handOffSheet !== null) return { kind: "handedOff" };
  const places = Object.values(titles);
  if (memory.request === null && places.length > 0) return { kind: "strangeSheets", places };
  return refusalOfNewer(memory);
}

/** A newer version may mean something else by what stands in the workbook. */
export function refusalOfNewer({ origin }: Pick<Located["memory"], "origin">): WritingFault | null {
  return origin.kind === "newer" ? { kind: "newerWorkbook" } : null;
}
