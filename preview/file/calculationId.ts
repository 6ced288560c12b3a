/** The version of Excel's calculation that all of Microsoft 365 has: a lower one makes it calculate all on opening. */
export const calculationId = 191029;
