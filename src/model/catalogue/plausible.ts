/**
 * Between which handle times are in seconds beyond doubt: enquiries for a number take 20 to 30 of them, the shortest calls there are,
 * and hardly any call takes minutes that are as many. No average is above two hours.
 */
export const plausibleHandleSeconds = { least: 20, most: 7200 } as const;

/**
 * How many times its default a vendor's price of a productive hour may be. A minute's is some fiftieth of it and a month's of an FTE
 * some hundred and thirty times: a price this far from the default is none of an hour.
 */
export const plausibleHourShare = { least: 0.04, most: 25 } as const;
