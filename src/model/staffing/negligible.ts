/** A term this small beside the sum no longer counts, nor do all that follow it. */
export const negligible = 1e-20;
