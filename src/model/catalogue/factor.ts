/** Which way a factor speaks about outsourcing. */
export const sides = ["advantage", "disadvantage"] as const;
export type Side = (typeof sides)[number];

/** A point of the two articles, rated 1-5 per option. */
export interface Factor {
  readonly id: string;
  readonly side: Side;
  /** Items of the Danish article ("A1", "end") and of the Filipino one ("intro", "4"); empty where it does not name the factor. */
  readonly danishItems: readonly string[];
  readonly filipinoItems: readonly string[];
  /** The drivers through which the factor reaches the money lines. */
  readonly drivers: readonly string[];
}

/** The two articles the factors come from, by title. */
export const articles = {
  danish: "8 fordele og ulemper ved outsourcing af callcentre",
  filipino: "Ang Mga Disadvantages ng Outsourcing ng Call Center",
} as const;
