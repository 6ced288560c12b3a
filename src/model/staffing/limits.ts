import type { Domain } from "../domain";

/*
 * What the times of a queue may be. None is below 1 second, nor an interval below 1 minute: a smaller number is a time of day,
 * which Excel holds as a share of a day. The far ends are beyond any call centre.
 */
export const handleSecondsDomain: Domain = { least: 1, most: 86_400, time: "seconds" };
export const patienceDomain: Domain = { least: 1, most: 1e9, time: "seconds" };
/** 0 is to be answered at once. */
export const answerWithinDomain: Domain = { least: 1, most: 1e9, orZero: true, time: "seconds" };
/** What a target that is left blank counts as; callers who have no patience of their own wait for ever. */
export const targetsIfBlank = { serviceLevel: 0.8, answerWithin: 20, patience: Infinity, maxOccupancy: 1 } as const;
/** No longer than a day: 1,800 is half an hour in seconds. */
export const intervalDomain: Domain = { least: 1, most: 1440, time: "minutes" };
