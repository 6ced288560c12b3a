/** Where the running centre is. A country chooses default values, and no formula branches on it. */
export const countries = ["us", "dk", "ph", "gb"] as const;
export type Country = (typeof countries)[number];

/** What a country pays in: the currency that its defaults are written in. */
export const currencyOf: Readonly<Record<Country, string>> = { us: "USD", dk: "DKK", ph: "PHP", gb: "GBP" };

/** The currency of all money in the catalogue of drivers. */
export const catalogueCurrency = "USD";
