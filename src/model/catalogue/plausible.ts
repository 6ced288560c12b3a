/**
 * Between which handle times are in seconds beyond doubt: enquiries for a number take 20 to 30 of them, the shortest calls there are,
 * and hardly any call takes minutes that are as many. No average is above two hours.
 */
export const plausibleHandleSeconds = { least: 20, most: 7200 } as const;

/**
 * How many times its default a vendor's price of a productive hour may be. No vendor asks a quarter: where calls take 6 minutes, that
 * is the price of two of them, and of a minute it is a fiftieth. A month of an FTE is some hundred and thirty.
 */
export const plausibleHourShare = { least: 0.25, most: 20 } as const;
