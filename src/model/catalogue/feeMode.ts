/** How tiered prices apply: each tier's units at that tier's price, or all units at the price of the tier reached. */
export const feeModes = ["marginal", "all-units"] as const;
export type FeeMode = (typeof feeModes)[number];
