/** Where careful peers differ from us or from one another, and what comes of it. */
export const conventions: readonly string[] = [
  '**Payback must last.** `OUTSOURCE_SAVING(..., "payback")` counts to the last time the cumulative saving rises above 0; a tool that stops at the first shows a shorter time for savings that turn negative again.',
  '**A rate of return may not exist, or not be the only one.** `"irr"` is then `#N/A` and names the rates it found; a spreadsheet\'s IRR shows the one nearest to its guess: -8.3 % for -100, 100, 0, -7, where -67.9 % does as well.',
  '**XIRR stops early.** Excel documents a result within 0.000001 %; `"irr"` goes on to 1e-12 of 1 + r, so a check by XIRR agrees to about eight digits and no more.',
  '**AHP weights are the principal eigenvector.** `OUTSOURCE_WEIGHTS(..., "ahp")` differs from the average of the normalised columns, in the second or third digit, where judgements contradict one another; where they do not, both are the same.',
  "**TOPSIS uses vector normalisation.** Min-max normalisation can name another winner: in the case mcdm-topsis-vec-ot the first option instead of the second.",
  "**With patience, the service level counts all calls offered.** A caller who gives up was not answered in time; a tool that leaves those out shows a higher level: 88.0 % for the 82.6 % of the case erl-a-002.",
];
