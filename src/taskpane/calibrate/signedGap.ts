/** By how much a known figure is above the model's, with its sign; what the text rounds to nothing has none. */
export function signedGap(gap: number, said: (value: number) => string): string {
  return gap > 0 && said(gap) !== said(-gap) ? `+${said(gap)}` : said(gap);
}
