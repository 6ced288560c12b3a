/** The day of a moment, both as ISO 8601 writes them. */
export const dayOf = (moment: string) => moment.slice(0, "YYYY-MM-DD".length);
