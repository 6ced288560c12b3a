/**
 * What may go wrong in a year. The number of its probability's driver, `<event>-probability`, is also the event's own in the random
 * stream.
 */
export const riskEvents = ["breach", "reputation", "service-failure", "exit"] as const;
export type RiskEvent = (typeof riskEvents)[number];
