/** Excel's codes. Separators follow the reader's own settings; the currency stands in the unit column. */
export const numberFormats = {
  general: "General",
  whole: "#,##0",
  money: "#,##0;-#,##0;0",
  moneyExact: "#,##0.00",
  share: "0.0##",
  rate: "0.0000",
  tiny: "0.000",
  months: "0.0",
  count: "#,##0.0",
  decimal: "#,##0.00",
  percent: "0.0%",
  factor: "0.0000",
  rating: "0.0",
  points: "0.0",
  year: "0",
  anyDriver: "#,##0.00##",
  difference: "0.0E+00",
} as const;

/** Shows a check's 1 as the word for pass and everything else as the word for fail. */
export function checkFormat(pass: string, fail: string): string {
  return `"${pass}";"${fail}";"${fail}"`;
}
