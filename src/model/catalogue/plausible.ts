/**
 * Between which handle times are in seconds beyond doubt: enquiries for a number take 20 to 30 of them, the shortest calls there are,
 * and hardly any call takes minutes that are as many. No average is above two hours.
 */
export const plausibleHandleSeconds = { least: 20, most: 7200 } as const;
