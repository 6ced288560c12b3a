/** The numbers for which the HDR generator is exact. */
export const hdrDomain = { least: 0, most: 1e8, whole: true } as const;

/** How many trials a simulation has; as many weightings are drawn at random. */
export const trialLimits = { domain: { least: 1, most: 1e6, whole: true }, byDefault: 10_000 } as const;

/** The first number of a stream, which a simulation takes from its user. */
export const seedLimits = { domain: hdrDomain, byDefault: 1 } as const;
