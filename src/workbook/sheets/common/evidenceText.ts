/** The width of a column of evidence, in characters of the default font. */
export const evidenceWidth = 52;
