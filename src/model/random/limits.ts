/** The numbers for which the HDR generator is exact. */
export const hdrDomain = { least: 0, most: 1e8, whole: true } as const;

/** How many trials a simulation has; as many weightings are drawn at random. */
export const trialLimits = { domain: { least: 1, most: 1e6, whole: true }, byDefault: 10_000 } as const;

/** What a decision rests on: enough trials for a regression, and by default a power of two. */
export const decisionTrialLimits = { domain: { least: 1000, most: 1e6, whole: true }, byDefault: 16_384 } as const;

/** The first number of a stream, which a simulation takes from its user. */
export const seedLimits = { domain: hdrDomain, byDefault: 1 } as const;

/** Up to here a simulation takes no longer than a turn of the page. */
export const mostTrialsAtOnce = 100_000;

/** With which confidence a price is told at which an option still costs less. */
export const usualConfidence = 0.9;
