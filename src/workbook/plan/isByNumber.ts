/**
 * Whether a defined name points to fixed cells by the numbers of their rows and columns, as Excel on Windows tells it where cells are
 * called so: ='Inputs'!R3C5, or R3K5 in Danish. No address of letters and digits reads like that.
 */
export function isByNumber(formula: string): boolean {
  return /!R\d+[CK]\d+(?![\p{L}\p{N}_])/u.test(formula);
}
