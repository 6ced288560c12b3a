/**
 * Whether a defined name points to fixed cells by the numbers of their rows and columns, as Excel on Windows tells it where cells are
 * called so: ='Inputs'!R3C5. Excel's language chooses the letters: R and K in Danish, Z and S in German, L and C in French, F and C in
 * Spanish, W and K in Polish. Other letters are not taken for them, as a name may read so: Q1Q2. No address does.
 */
export function isByNumber(formula: string): boolean {
  return /!(?:R\d+[CK]|Z\d+S|[FL]\d+C|W\d+K)\d+(?![\p{L}\p{N}_])/u.test(formula);
}
