/**
 * The events that may happen in a year. The number of its probability's driver, `<event>-probability`, is also the event's own in the random
 * stream.
 */
export const yearlyEvents = ["breach", "reputation", "service-failure", "exit"] as const;
export type YearlyEvent = (typeof yearlyEvents)[number];
